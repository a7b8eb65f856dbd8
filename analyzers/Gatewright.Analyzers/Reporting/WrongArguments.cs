using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Analyzers;

/// <summary>Calls of a verb with arguments that no overload takes, where it is plain what is meant.</summary>
internal static class WrongArguments
{
    /// <summary>Verbs beside <c>Add…</c> that add one thing and may be called again.</summary>
    private static readonly string[] AddOne =
    [
        "PeerWith", "Through", "WithBgpAddress", "WithHighBandwidthTunnel", "WithNamePattern", "WithRequiredTag", "WithRevokedCertificate",
        "WithRootCertificate", "WithTag",
    ];

    /// <summary>What is meant by a call that has no method; null if there is no telling.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The verb, where it stands.</param>
    /// <param name="verbs">All that the handle has of this name.</param>
    /// <param name="model">Of the file.</param>
    public static Diagnostic? Of(InvocationExpressionSyntax call, SimpleNameSyntax name, IReadOnlyList<IMethodSymbol> verbs, SemanticModel model)
    {
        var arguments = call.ArgumentList.Arguments;
        if (arguments.Any(it => it.NameColon is not null || !it.RefKindKeyword.IsKind(SyntaxKind.None)) || model.GetSymbolInfo(call).Symbol is not null)
            return null;
        var told = new Told(call, name, [.. arguments.Select(it => it.Expression)], model);
        return verbs.Select(told.Combined).FirstOrDefault(it => it is not null) ?? verbs.Select(told.Repeated).FirstOrDefault(it => it is not null)
            ?? verbs.Select(told.Meant).FirstOrDefault(it => it is not null);
    }

    private sealed record Told(InvocationExpressionSyntax Call, SimpleNameSyntax Name, ExpressionSyntax[] Given, SemanticModel Model)
    {
        private string Verb => Name.Identifier.ValueText;

        /// <summary>Several values of an enum where the verb takes one that combines them.</summary>
        public Diagnostic? Combined(IMethodSymbol verb)
        {
            var many = Given.Length - verb.Parameters.Length + 1;
            for (var at = 0; many > 1 && at < verb.Parameters.Length; at++)
            {
                var type = Plain(verb.Parameters[at].Type);
                var rest = Given.Take(at).Concat(Given.Skip(at + many));
                if (!IsFlags(type) || !Given.Skip(at).Take(many).All(it => SymbolEqualityComparer.Default.Equals(Model.GetTypeInfo(it).Type, type))
                    || !Fit(rest, verb.Parameters.RemoveAt(at)))
                    continue;
                var combined = string.Join(" | ", Given.Skip(at).Take(many));
                return At(Name, $"{Verb} accepts one {type.Name}; use {combined}", $"use {combined}",
                    $"({string.Join(", ", Given.Take(at).Select(Text).Append(combined).Concat(Given.Skip(at + many).Select(Text)))})");
            }

            return null;
        }

        /// <summary>The arguments of two calls or more in one.</summary>
        public Diagnostic? Repeated(IMethodSymbol verb)
        {
            var size = verb.Parameters.Length;
            if (size == 0 || Given.Length <= size || Given.Length % size != 0 || !AddOne.Contains(Verb) && !Verb.StartsWith("Add", StringComparison.Ordinal))
                return null;
            var calls = Enumerable.Range(0, Given.Length / size).Select(index => Given.Skip(index * size).Take(size).ToArray()).ToList();
            if (!calls.TrueForAll(call => Fit(call, verb.Parameters)))
                return null;
            var receiver = Model.GetTypeInfo(((MemberAccessExpressionSyntax)Call.Expression).Expression).Type;
            return At(Name, $"{Verb} adds one; call it once for each", "call it once for each",
                SymbolEqualityComparer.Default.Equals(verb.ReturnType, receiver)
                    ? string.Join($".{Verb}", calls.Select(call => $"({string.Join(", ", call.Select(Text))})")) : null);
        }

        /// <summary>Text or a region where the verb takes something that it can't become.</summary>
        public Diagnostic? Meant(IMethodSymbol verb)
        {
            if (verb.Parameters.Length != Given.Length || Given.Length == 0)
                return null;
            var wrong = Enumerable.Range(0, Given.Length).FirstOrDefault(at => !Fits(Given[at], verb.Parameters[at]));
            if (!Fit(Given.Skip(wrong + 1), verb.Parameters.RemoveRange(0, wrong + 1)))
                return null;
            var (type, given) = (Plain(verb.Parameters[wrong].Type), Given[wrong]);
            if (Model.GetTypeInfo(given).Type is not { } found)
                return null;
            if (found.SpecialType == SpecialType.System_String && type.Name == "Secret" && Core.Owns(type))
                return At(given, $"{Verb} requires a Secret, so that the text is not in the program; call AddSecret, which adds a parameter");
            if (found.Name == "Region" && type.Name == "ResourceGroup" && Core.Owns(found))
                return At(given, $"{Verb} accepts a resource group here, since the region is that of the network; remove the call or use a resource group");
            if (Model.GetConstantValue(given) is not { Value: string text } || !Core.Owns(type) || Member(type, text) is not { } member)
                return null;
            var code = $"{type.ToMinimalDisplayString(Model, Call.SpanStart)}.{member}";
            return At(given, $"{Verb} requires a {type.Name}; use {type.Name}.{member}", $"use {type.Name}.{member}",
                $"({string.Join(", ", Given.Select((it, index) => index == wrong ? code : Text(it)))})");
        }

        private bool Fit(IEnumerable<ExpressionSyntax> given, ImmutableArray<IParameterSymbol> parameters)
        {
            var all = given.ToArray();
            return all.Length == parameters.Length && Enumerable.Range(0, all.Length).All(at => Fits(all[at], parameters[at]));
        }

        private bool Fits(ExpressionSyntax given, IParameterSymbol parameter) => Model.ClassifyConversion(given, parameter.Type).IsImplicit;

        private Diagnostic At(SyntaxNode place, string words, string title = "", string? code = null) => Diagnostic.Create(
            Descriptors.UnknownVerb, place.GetLocation(), code is null ? null : new[] { Call.GetLocation() },
            code is null ? null : Fix.ToArguments(title, code), words);
    }

    private static string Text(ExpressionSyntax given) => given.ToString();

    private static bool IsFlags(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && Core.Owns(type) && type.GetAttributes().Any(it => it.AttributeClass?.Name == nameof(FlagsAttribute));

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Value", TypeArguments: [var inner] } && Core.Owns(type) ? inner : type;

    /// <summary>The value of a type that text means, however it is spelt.</summary>
    private static string? Member(ITypeSymbol type, string text) => type.GetMembers()
        .Where(it => it is IFieldSymbol or IPropertySymbol && it.IsStatic && it.DeclaredAccessibility == Accessibility.Public).Select(it => it.Name)
        .Where(name => string.Equals(name, Letters(text), StringComparison.OrdinalIgnoreCase)).ToArray() is [var only] ? only : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

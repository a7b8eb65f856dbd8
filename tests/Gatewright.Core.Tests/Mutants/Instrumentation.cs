using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Gatewright.Tests.Mutants;

/// <summary>Finds the mutants of a file and writes them into it, each behind its switch.</summary>
/// <param name="model">Of the file as it is.</param>
/// <param name="file">Its name.</param>
/// <param name="first">The number of its first mutant.</param>
/// <param name="isWritten">Whether a mutant is written; its number doesn't hang on others.</param>
internal sealed class Instrumentation(SemanticModel model, string file, int first, Func<int, bool> isWritten) : CSharpSyntaxRewriter
{
    /// <summary>Marks the code of a mutant with its number.</summary>
    public const string Mark = "mutant";

    private const string Switch = $"global::{SeveritySwitches.TypeName}";

    private readonly Mutations mutations = new(model);
    private readonly Dictionary<string, int> occurrences = [];
    private bool isInTable;
    private bool isRule;

    public List<Mutant> Mutants { get; } = [];

    /// <summary>The next number.</summary>
    public int Next { get; private set; } = first;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        // Patterns are changed as a whole, and some places take constants only.
        if (Messages.Are(node)
            || node is PatternSyntax or AttributeListSyntax or ParameterListSyntax or TypeArgumentListSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax
            || (node is FieldDeclarationSyntax field && field.Modifiers.Any(ConstKeyword))
            || (node is LocalDeclarationStatementSyntax local && local.Modifiers.Any(ConstKeyword)))
            return node;
        var visited = base.Visit(node);
        return node is ExpressionSyntax expression && visited is ExpressionSyntax inner && IsValue(expression) ? Switched(expression, inner) : visited;
    }

    /// <summary>A value that is computed once becomes one that is computed again with each mutant in it.</summary>
    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Initializer is { } initializer && node.Modifiers.Any(StaticKeyword)
            ? node.WithAccessorList(null).WithInitializer(null).WithExpressionBody(ArrowExpressionClause(Kept(node.Type, initializer.Value)))
            : base.VisitPropertyDeclaration(node);

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(StaticKeyword) && node.Declaration.Variables is [{ Initializer: { } initializer } variable]
            ? PropertyDeclaration(node.Declaration.Type, variable.Identifier.WithTrailingTrivia(Space))
                .WithModifiers(TokenList(node.Modifiers.Where(it => !it.IsKind(ReadOnlyKeyword))))
                .WithExpressionBody(ArrowExpressionClause(Kept(node.Declaration.Type, initializer.Value)))
                .WithSemicolonToken(node.SemicolonToken)
            : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Later(() => base.VisitSimpleLambdaExpression(node));

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        Later(() => base.VisitParenthesizedLambdaExpression(node));

    private ExpressionSyntax Kept(TypeSyntax type, ExpressionSyntax value)
    {
        (isInTable, isRule) = (true, type.ToString() == "Rule");
        var visited = (ExpressionSyntax)Visit(value)!;
        isInTable = false;
        var call = (InvocationExpressionSyntax)ParseExpression($"{Switch}.Kept<{type}>({Next++}, () => 0)");
        return call.ReplaceNode(call.DescendantNodes().OfType<LambdaExpressionSyntax>().Single().ExpressionBody!, visited.WithoutTrivia());
    }

    /// <summary>What a rule asks is asked whenever it is judged by.</summary>
    private SyntaxNode? Later(Func<SyntaxNode?> visit)
    {
        var before = isInTable;
        isInTable &= !isRule;
        var visited = visit();
        isInTable = before;
        return visited;
    }

    private ExpressionSyntax Switched(ExpressionSyntax expression, ExpressionSyntax inner)
    {
        var type = model.GetTypeInfo(expression).ConvertedType is { } converted
            && converted.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) is var text && !text.Contains("anonymous", StringComparison.Ordinal)
            ? text : null;
        foreach (var other in Declares(expression) ? [] : mutations.Instead(expression))
        {
            var code = $"{Switch}.Is({Next}) ? ({other}) : (0)";
            if (TryAdd(expression, other))
                inner = Marked(Filled(type is null ? $"({code})" : $"(({type})({code}))", inner));
        }

        foreach (var outcome in mutations.Outcomes(expression))
        {
            var (code, word) = outcome switch
            {
                Outcome.True => ($"((0) | {Switch}.Is({Next}))", "true"),
                Outcome.False => ($"((0) & !{Switch}.Is({Next}))", "false"),
                _ => ($"({Switch}.Is({Next}) ^ (0))", "the opposite"),
            };
            if (TryAdd(expression, word))
                inner = Marked(Filled(code, inner));
        }

        return inner;
    }

    private bool TryAdd(ExpressionSyntax expression, string other)
    {
        var member = expression.Ancestors().OfType<MemberDeclarationSyntax>().First();
        var name = member switch
        {
            PropertyDeclarationSyntax it => it.Identifier.Text,
            MethodDeclarationSyntax it => it.Identifier.Text,
            FieldDeclarationSyntax it => it.Declaration.Variables[0].Identifier.Text,
            _ => member.Kind().ToString(),
        };
        var change = $"{Short(expression.ToString())} -> {Short(other)}";
        var times = occurrences[name + change] = occurrences.GetValueOrDefault(name + change) + 1;
        var mutant = new Mutant(Next++, file, name, times == 1 ? change : $"{change} ({times})", RuleOf(member), isInTable);
        if (!isWritten(mutant.Id))
            return false;
        Mutants.Add(mutant);
        return true;
    }

    private static string? RuleOf(MemberDeclarationSyntax member) =>
        member is PropertyDeclarationSyntax { Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string id } }, ..] } } ? id : null;

    private static string Short(string code)
    {
        var line = string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 120 ? line : $"{line[..60]} ... {line[^55..]}";
    }

    private ExpressionSyntax Marked(ExpressionSyntax code) =>
        code.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, (Next - 1).ToString(CultureInfo.InvariantCulture)));

    private static ExpressionSyntax Filled(string code, ExpressionSyntax inner)
    {
        var frame = ParseExpression(code);
        var place = frame.DescendantNodes().OfType<ParenthesizedExpressionSyntax>().Last(it => it.Expression is LiteralExpressionSyntax { Token.Text: "0" });
        return frame.ReplaceNode(place.Expression, inner);
    }

    /// <summary>Code that declares variables can't stand there twice.</summary>
    private static bool Declares(ExpressionSyntax expression) =>
        expression.DescendantNodes(it => it is not (LambdaExpressionSyntax or QueryExpressionSyntax or SwitchExpressionSyntax)).Any(it =>
            it is SingleVariableDesignationSyntax);

    /// <summary>Whether other code that computes a value can stand there instead.</summary>
    private bool IsValue(ExpressionSyntax expression) =>
        expression.Parent switch
        {
            MemberAccessExpressionSyntax it => it.Expression == expression && expression is not SimpleNameSyntax,
            NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or MemberBindingExpressionSyntax or ExpressionStatementSyntax or TypeArgumentListSyntax => false,
            AssignmentExpressionSyntax it => it.Right == expression,
            InvocationExpressionSyntax it => it.Expression != expression,
            // A tuple's part is called as what it is taken from.
            ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } or AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } =>
                expression is not (MemberAccessExpressionSyntax or IdentifierNameSyntax),
            ArgumentSyntax it => it.RefKindKeyword.IsKind(None)
                && it.Parent?.Parent is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } },
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)PreIncrementExpression or (int)PreDecrementExpression } => false,
            _ => true,
        }
        && !IsWithinBinding(expression);

    /// <summary>Whether it begins with the dot of a conditional access.</summary>
    private static bool IsWithinBinding(ExpressionSyntax expression) => expression switch
    {
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        MemberAccessExpressionSyntax it => IsWithinBinding(it.Expression),
        InvocationExpressionSyntax it => IsWithinBinding(it.Expression),
        ElementAccessExpressionSyntax it => IsWithinBinding(it.Expression),
        ConditionalAccessExpressionSyntax it => IsWithinBinding(it.Expression),
        _ => false,
    };
}

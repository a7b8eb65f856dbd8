using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Analyzers;

/// <summary>The names that a member of a type, or the statements at the top of a file, mention. Kept with the tree, which outlives an edit elsewhere.</summary>
internal sealed class Mentions
{
    private static readonly ConditionalWeakTable<SyntaxTree, Mentions[]> Known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Named = new();

    /// <summary>What the methods are called that change a collection.</summary>
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "TryAdd", "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Clear", "Sort", "Reverse", "Push", "Pop",
        "Enqueue", "Dequeue", "TryDequeue", "TryPop", "UnionWith", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "SetValue", "AsSpan",
    };

    private readonly List<SyntaxNode> functions = [];
    private HashSet<string>? assigned;

    /// <summary>Walks a member once: of a long program that takes a good part of reading it.</summary>
    private Mentions(SyntaxNode syntax, IEnumerable<SyntaxNode> parts)
    {
        (Syntax, Name) = (syntax, NameOf(syntax));
        foreach (var it in parts.SelectMany(part => part.DescendantNodesAndTokens()))
        {
            if (it.IsToken && it.IsKind(SyntaxKind.IdentifierToken))
                Names.Add(it.AsToken().ValueText);
            else if (it.IsNode && it.AsNode() is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
                functions.Add(it.AsNode()!);
        }
    }

    public SyntaxNode Syntax { get; }

    /// <summary>By which others call it; a constructor or field by its type.</summary>
    public string Name { get; }

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of what it assigns, counts up or down, or hands out to be assigned.</summary>
    public HashSet<string> Assigned => assigned ??= new(Syntax.DescendantNodes().Select(Target).SelectMany(target => target?.DescendantTokens() ?? [])
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal);

    public static IReadOnlyList<Mentions> In(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out var mentions))
        {
            mentions = [.. Members(tree.GetRoot(cancellation)).Select(Of)];
            Known.GetValue(tree, _ => mentions);
        }

        return mentions;
    }

    /// <summary>Whether the text of a file names the builder. Asked before anything else, since most projects have no topology.</summary>
    public static bool NameBuilder(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Named.TryGetValue(tree, out var names))
        {
            names = new(tree.GetText(cancellation).ToString().IndexOf(nameof(TopologyBuilder), StringComparison.Ordinal) >= 0);
            Named.GetValue(tree, _ => names);
        }

        return names.Value;
    }

    /// <summary>The builder's name, and what files call it otherwise.</summary>
    public static HashSet<string> NamesOfBuilder(IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { nameof(TopologyBuilder) };
        foreach (var tree in trees)
        {
            foreach (var alias in ((CompilationUnitSyntax)tree.GetRoot(cancellation)).Usings.Where(it => it.Alias is not null))
            {
                if (alias.NamespaceOrType.DescendantTokens().Any(token => token.ValueText == nameof(TopologyBuilder)))
                    names.Add(alias.Alias!.Name.Identifier.ValueText);
            }
        }

        return names;
    }

    public bool Creates(HashSet<string> builders) => Names.Overlaps(builders);

    /// <summary>The lambdas and local functions in it that mention the builder, outer ones first.</summary>
    public IEnumerable<SyntaxNode> Lambdas(HashSet<string> builders) =>
        functions.Where(node => node.DescendantTokens().Any(token => builders.Contains(token.ValueText)));

    private static IEnumerable<SyntaxNode> Members(SyntaxNode root)
    {
        if (root.ChildNodes().Any(node => node is GlobalStatementSyntax))
            yield return root;
        foreach (var member in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax)
                yield return member;
        }
    }

    private static Mentions Of(SyntaxNode member) =>
        new(member, member is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>() : [member]);

    private static SyntaxNode? Target(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        PrefixUnaryExpressionSyntax unary when unary.Kind()
            is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression => unary.Operand,
        PostfixUnaryExpressionSyntax unary when unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression => unary.Operand,
        ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) => argument.Expression,
        RefExpressionSyntax reference => reference.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } call } when Changing.Contains(method) =>
            call.Expression,
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(Array) } },
        } call => call.ArgumentList,
        _ => null,
    };

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.StaticKeyword) => field.Declaration.Variables[0].Identifier.ValueText,
        _ => member.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "",
    };
}

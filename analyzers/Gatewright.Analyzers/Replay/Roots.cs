using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Finds the bodies from which a topology comes to life: those that mention the builder, and by name whoever calls them. The entry point
/// comes first, then what nobody calls, then the rest; who was entered on the way needn't be entered again.
/// </summary>
internal sealed class Roots(Bodies bodies, CancellationToken cancellation)
{
    /// <summary>The builder's names, and those of all members that lead to it: what mentions none of them is no root.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Root> All()
    {
        var trees = bodies.Compilation.SyntaxTrees;
        if (!trees.Any(tree => Mentions.NameBuilder(tree, cancellation)))
            yield break;
        var builders = Mentions.NamesOfBuilder(trees, cancellation);
        Names.UnionWith(builders);
        if (!trees.Any(tree => Mentions.In(tree, cancellation).Any(member => member.Creates(builders))))
            yield break;

        if (bodies.Compilation.GetEntryPoint(cancellation) is { } entry && bodies.Of(entry) is { } main)
            yield return new(entry, main);

        var members = trees.SelectMany(tree => Mentions.In(tree, cancellation)).ToList();
        var concerned = Concerned(members, builders);
        var called = new HashSet<string>(concerned.SelectMany(member => member.Names.Where(name => name != member.Name)), StringComparer.Ordinal);
        foreach (var member in concerned.OrderBy(member => called.Contains(member.Name)))
        {
            foreach (var root in Entered(member.Syntax))
                yield return root;
        }

        // A lambda that was never called is called by a framework.
        foreach (var lambda in concerned.Where(member => member.Creates(builders)).SelectMany(member => member.Lambdas(builders)))
        {
            if (bodies.Operation(lambda) is IAnonymousFunctionOperation { Body: { } body } function)
                yield return new(function.Symbol, body);
            else if (bodies.Operation(lambda) is ILocalFunctionOperation { Body: { } local } named)
                yield return new(named.Symbol, local);
        }
    }

    /// <summary>Those that mention the builder, and whoever calls one of them.</summary>
    private List<Mentions> Concerned(List<Mentions> members, HashSet<string> builders)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var concerned = new HashSet<Mentions>();
        for (var isGrowing = true; isGrowing;)
        {
            isGrowing = false;
            foreach (var member in members)
            {
                if (!concerned.Contains(member) && (member.Creates(builders) || member.Names.Overlaps(names)))
                {
                    concerned.Add(member);
                    names.Add(member.Name);
                    isGrowing = true;
                }
            }
        }

        Names.UnionWith(names);
        return [.. members.Where(concerned.Contains)];
    }

    private IEnumerable<Root> Entered(SyntaxNode member)
    {
        var model = bodies.Model(member.SyntaxTree);
        IEnumerable<ISymbol?> symbols = member switch
        {
            BaseFieldDeclarationSyntax field => [model.GetDeclaredSymbol(field.Declaration.Variables[0], cancellation)],
            CompilationUnitSyntax => [],
            _ => [model.GetDeclaredSymbol(member, cancellation)],
        };
        foreach (var symbol in symbols)
        {
            var methods = symbol switch
            {
                IMethodSymbol method => [method],
                IPropertySymbol { GetMethod: { } getter } => [getter],
                IFieldSymbol { IsStatic: false } field => field.ContainingType.InstanceConstructors.Take(1),
                _ => [],
            };
            foreach (var method in methods)
            {
                if (bodies.Of(method) is { } body)
                    yield return new(method, body);
            }
        }
    }
}

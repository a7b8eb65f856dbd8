using System.Globalization;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Mutants;

/// <summary>Core compiled once with all mutants of the rules and of the tables they use, each behind its switch.</summary>
internal sealed class MutatedCore
{
    private MutatedCore(string path, ImmutableArray<Mutant> mutants, int impossible) => (Path, Mutants, Impossible) = (path, mutants, impossible);

    /// <summary>The assembly.</summary>
    public string Path { get; }

    public ImmutableArray<Mutant> Mutants { get; }

    /// <summary>Mutants that the compiler refuses.</summary>
    public int Impossible { get; }

    /// <summary>Compiles Core with some of all mutants that can be thought of.</summary>
    public static MutatedCore Compiled(string folder, Func<IReadOnlyList<Mutant>, IEnumerable<Mutant>> choose)
    {
        var original = CoreSources.CompilationWith(SeveritySwitches.Source);
        var found = new List<Instrumentation>();
        foreach (var tree in original.SyntaxTrees.Where(tree => FileOf(tree) is not null))
            found.Add(Instrumented(original, tree, found.Count == 0 ? 1 : found[^1].Next, _ => true).Instrumentation);
        var chosen = choose([.. found.SelectMany(it => it.Mutants)]).Select(it => it.Id).ToHashSet();

        var (compilation, mutants, next, asked) = (original, new List<Mutant>(), 1, chosen.Count);
        foreach (var tree in original.SyntaxTrees.Where(tree => FileOf(tree) is not null))
        {
            var (mutated, instrumentation) = Compiling(original, tree, next, chosen);
            compilation = compilation.ReplaceSyntaxTree(tree, mutated);
            mutants.AddRange(instrumentation.Mutants);
            next = instrumentation.Next;
        }

        return new(CoreSources.Written(compilation, folder), [.. mutants], asked - mutants.Count);
    }

    /// <summary>A file with the chosen mutants, but for those that the compiler refuses.</summary>
    private static (SyntaxTree Tree, Instrumentation Instrumentation) Compiling(CSharpCompilation compilation, SyntaxTree tree, int first, HashSet<int> chosen)
    {
        while (true)
        {
            var (mutated, instrumentation) = Instrumented(compilation, tree, first, chosen.Contains);
            if (instrumentation.Mutants.Count == 0)
                return (mutated, instrumentation);
            var replaced = compilation.ReplaceSyntaxTree(tree, mutated);
            var errors = replaced.GetSemanticModel(mutated).GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length == 0)
                return (mutated, instrumentation);
            var refused = errors.SelectMany(error => Refused(replaced, error)).ToHashSet();
            if (refused.Count == 0)
                throw new InvalidOperationException($"{tree.FilePath} doesn't compile with its mutants:\n{string.Join('\n', errors.Take(20))}");
            chosen.ExceptWith(refused);
        }
    }

    private static (SyntaxTree Tree, Instrumentation Instrumentation) Instrumented(CSharpCompilation compilation, SyntaxTree tree, int first, Func<int,
        bool> isWritten)
    {
        var instrumentation = new Instrumentation(compilation.GetSemanticModel(tree), FileOf(tree)!, first, isWritten);
        return (tree.WithRootAndOptions(instrumentation.Visit(tree.GetRoot())!, tree.Options), instrumentation);
    }

    private static string? FileOf(SyntaxTree tree)
    {
        var parts = tree.FilePath.Split(System.IO.Path.DirectorySeparatorChar);
        var name = System.IO.Path.GetFileNameWithoutExtension(tree.FilePath);
        return parts.Length < 3 ? null
            : parts[^3] == "Rules" ? $"{parts[^2]}/{name}"
            : parts[^2] is "Rules" ? name
            : parts[^2] is "Facts" ? $"Facts/{name}"
            : null;
    }

    /// <summary>The mutants that an error comes from: the one that it lies in, or those that hide from the compiler that a variable has a value.</summary>
    private static IEnumerable<int> Refused(CSharpCompilation compilation, Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (error.Id is "CS0165")
        {
            var variable = compilation.GetSemanticModel(node.SyntaxTree).GetSymbolInfo(node).Symbol!.DeclaringSyntaxReferences[0].GetSyntax();
            return variable.Ancestors().Except(node.Ancestors()).SelectMany(Marks);
        }

        return node.AncestorsAndSelf().Select(it => Marks(it).ToArray()).FirstOrDefault(marks => marks.Length > 0) ?? [];
    }

    private static IEnumerable<int> Marks(SyntaxNode node) =>
        node.GetAnnotations(Instrumentation.Mark).Select(it => int.Parse(it.Data!, CultureInfo.InvariantCulture));
}

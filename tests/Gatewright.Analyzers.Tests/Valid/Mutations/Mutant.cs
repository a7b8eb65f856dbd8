using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>A program on its way through rewrites that keep what it means.</summary>
/// <param name="Files">As they are now.</param>
/// <param name="Random">Chooses.</param>
/// <param name="History">The rewrites so far.</param>
internal sealed record Mutant(ImmutableArray<(string Path, string Text)> Files, Random Random, ImmutableArray<string> History)
{
    private SourceProgram? source;

    public SourceProgram Source => source ??= ValidProgram.Written(Files);

    /// <summary>The trees of its own files.</summary>
    public IEnumerable<SyntaxTree> Trees => Source.Compilation.SyntaxTrees.Where(tree => Files.Any(file => file.Path == tree.FilePath));

    public SemanticModel Model(SyntaxNode node) => Source.Compilation.GetSemanticModel(node.SyntaxTree);

    /// <summary>One of the nodes that fit, or null if none does.</summary>
    public T? Pick<T>(Func<T, bool> fits)
        where T : SyntaxNode
    {
        T[] nodes = [.. Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>())];
        Random.Shuffle(nodes);
        return nodes.FirstOrDefault(fits);
    }

    public T PickOf<T>(params T[] choices) => choices[Random.Next(choices.Length)];

    /// <summary>A name that the program doesn't have.</summary>
    public string Fresh(string stem) => $"{stem}{History.Length}x{Random.Next(1_000_000)}";

    /// <summary>With some of its text replaced, all in one file.</summary>
    public Mutant With(SyntaxNode here, params IEnumerable<(TextSpan Span, string Text)> changes)
    {
        var path = here.SyntaxTree.FilePath;
        var text = here.SyntaxTree.GetText().WithChanges(changes.Select(change => new TextChange(change.Span, change.Text)).OrderBy(change =>
            change.Span)).ToString();
        return this with { Files = [.. Files.Select(file => file.Path == path ? (path, text) : file)], source = null };
    }

    public Mutant WithFile(string text) => this with { Files = Files.Add(($"{Fresh("File")}.cs", text)), source = null };

    /// <summary>With a statement in front of another.</summary>
    public Mutant Before(StatementSyntax statement, string text, params IEnumerable<(TextSpan Span, string Text)> changes) =>
        With(statement, [(new(statement.SpanStart, 0), text + "\n"), .. changes]);

    public override string ToString() => string.Join(", ", History) + "\n" + string.Concat(Files.Select(file => $"--- {file.Path}\n{file.Text}\n"));
}

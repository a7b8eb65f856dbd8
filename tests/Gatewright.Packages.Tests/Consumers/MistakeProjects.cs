using Gatewright.Tests.Mistakes;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests;

/// <summary>The programs of <c>docs/mistakes.md</c>, all those of a kind in one project.</summary>
internal static class MistakeProjects
{
    public static ImmutableDictionary<string, string> Names { get; } = ImmutableDictionary<string, string>.Empty
        .Add("breaks", "Mistakes").Add("refused", "MistakesRefused").Add("holds", "MistakesRight");

    public static IEnumerable<Consumer> Of(Packed packed) =>
        from kind in Names
        let files = Programs(kind.Key).Select(it => (it.File, InClass(it.File, it.Program.Program.Text.Text)))
        select new Consumer(kind.Value, "Library", Consumer.Package("Gatewright", packed.Version), [.. files]);

    /// <summary>The programs of a kind, each with the name of its file.</summary>
    public static IEnumerable<(string File, MistakeProgram Program)> Programs(string kind) =>
        from mistake in MistakePage.Mistakes
        from program in mistake.Programs.Index()
        where program.Item.Kind == kind
        select ($"Mistake{mistake.Number:00}_{program.Index}.cs", program.Item);

    /// <summary>The places that are marked in a program, as the compiler counts them.</summary>
    public static IEnumerable<(int Line, int Column, int EndLine, int EndColumn)> Places(MistakeProgram program)
    {
        var lines = SourceText.From(program.Program.Text.Text).Lines;
        return program.Program.Text.Marks.Select(mark => lines.GetLinePositionSpan(mark))
            .Select(span => (span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1));
    }

    /// <summary>An assembly has one program of top-level statements. So each gets a class around it, on its empty second line and behind its last: its own
    /// lines stay what they are.</summary>
    private static string InClass(string file, string program)
    {
        const string Head = "using Gatewright;\n\n";
        Assert.StartsWith(Head, program, StringComparison.Ordinal);
        return $"using Gatewright;\ninternal static class {Path.GetFileNameWithoutExtension(file)} {{ public static async Task<int> Main(string[] args) {{\n{program[Head.Length..]}}} }}\n";
    }
}

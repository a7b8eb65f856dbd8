using System.Globalization;
using System.Text.RegularExpressions;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Mistakes;

/// <summary>A mistake spread over files, loops or constants: a section of <c>forms.md</c>.</summary>
/// <param name="Mistake">Its number in <c>docs/mistakes.md</c>.</param>
/// <param name="Kind">What it is spread over.</param>
/// <param name="Id">The rule that reports it.</param>
/// <param name="Severity">How the finding counts.</param>
/// <param name="Also">Other rules that it can't help breaking.</param>
/// <param name="Files">With marks, and with what is right in the place of what is wrong.</param>
internal sealed partial record Form(int Mistake, string Kind, string Id, DiagnosticSeverity Severity, ImmutableArray<string> Also,
    ImmutableArray<(string Path, string Text)> Files)
{
    public static ImmutableArray<Form> All { get; } =
        [.. Section().Split(File.ReadAllText(Repository.Folder("tests", "Gatewright.Analyzers.Tests", "Mistakes", "forms.md"))).Skip(1).Select(Parse)];

    /// <summary>The program that makes the mistake.</summary>
    public SourceProgram Wrong() => new(Marked("$1").Select(file => (file.Path, file.Marked.Text)));

    /// <summary>Its twin that doesn't.</summary>
    public SourceProgram Right() => new(Marked("$2").Select(file => (file.Path, file.Marked.Text)));

    /// <summary>Where the finding stands in the wrong one.</summary>
    public IEnumerable<(string Path, TextSpan Span)> Places() => Marked("$1").SelectMany(file => file.Marked.Marks.Select(mark => (file.Path, mark)));

    public override string ToString() => $"{Mistake} {Id} {Kind}";

    private IEnumerable<(string Path, MarkedText Marked)> Marked(string chosen) => Files
        .Select(file => (file.Path, MarkedText.Parse(Choice().Replace(file.Text, chosen))));

    private static Form Parse(string section)
    {
        var heading = Heading().Match(section);
        Assert.True(heading.Success, $"'{section.Split('\n')[0]}' is no heading of a form");
        return new(
            int.Parse(heading.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            heading.Groups[4].Value,
            heading.Groups[2].Value,
            heading.Groups[3].Success ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            [.. heading.Groups[5].Captures.Select(it => it.Value)],
            [.. Block().Matches(section).Select(block => (block.Groups[1].Value, Whole(block.Groups[1].Value, block.Groups[2].Value)))]);
    }

    /// <summary>Statements stand between the topology's beginning and its end, types behind.</summary>
    private static string Whole(string path, string text)
    {
        if (path != "Program.cs")
            return text;
        var types = Types().Match(text) is { Success: true } found ? found.Index : text.Length;
        return $"using Gatewright;\n\nvar topology = new TopologyBuilder(\"test\", Region.WestEurope);\n{text[..types]}return await topology.RunAsync(args);\n\n{text[types..]}";
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^(\d+) (GW\d{4})( warning)? (helper|loop|constant)(?: also(?: (GW\d{4}))+)?\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```csharp (\S+)\n([\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^(?:static class|record) ", RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex("«([^→»]*)→([^»]*)»")]
    private static partial Regex Choice();
}

using System.Text.RegularExpressions;
using Gatewright.Emit;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>Each section of the page on topologies shows a part of its example and the example's diagram.</summary>
public sealed partial class TopologyPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/topologies.md");

    public static TheoryData<string> Sections => [.. Page.Sections.Keys];

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_quotes_its_example(string section) =>
        Excerpt.IsOf(Example(section), MarkdownPage.Quoted(Page.Sections[section], "csharp").TrimEnd().Split('\n')
            .Where(line => line.Length > 0 && line != "// …"));

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_shows_the_diagram_of_its_example(string section) =>
        Assert.Equal(MermaidDiagram.Render(new SourceProgram(Example(section)).Completed().Single()), MarkdownPage.Quoted(Page.Sections[section], "mermaid"));

    private static string Example(string section) =>
        File.ReadAllText(Repository.Folder("examples", ExampleName().Match(Page.Sections[section]).Groups[1].Value));

    [GeneratedRegex(@"\.\./examples/(\w+\.cs)\)")]
    private static partial Regex ExampleName();
}

using System.Text.RegularExpressions;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Reports;
using Gatewright.Terminals;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The README shows what its program really prints.</summary>
public sealed partial class ReadmeTests
{
    private static readonly MarkdownPage Readme = MarkdownPage.Of("README.md");

    private static readonly MarkdownPage Commands = MarkdownPage.Of("docs/commands.md");

    private static readonly string Program = MarkdownPage.Quoted(Readme.Sections["Quickstart"], "csharp");

    [Fact]
    public void The_program_is_the_example() =>
        Assert.EndsWith("\n\n" + Program, File.ReadAllText(Repository.Folder("examples", "SiteToSite.cs")), StringComparison.Ordinal);

    [Fact]
    public void The_mistake_is_found_as_shown()
    {
        var section = Readme.Sections["Catch a mistake"];
        var line = "\n    " + MissingLine().Match(section).Groups[1].Value;
        Assert.Contains(line, Program, StringComparison.Ordinal);

        var review = CheckReport.Of(Described(Program.Replace(line, "", StringComparison.Ordinal)),
            new(null, ImmutableDictionary<Rules.Rule, Rules.Severity?>.Empty), Detail.Usual, Clock.AtRelease);
        Assert.True(review.HasErrors);
        Assert.Equal(Printed(screen => TextReport.Write(review, screen)), MarkdownPage.Quoted(section, "text"));
    }

    /// <summary>Those of Azure's article: https://learn.microsoft.com/azure/vpn-gateway/design.</summary>
    [Theory]
    [InlineData("SiteToSite")]
    [InlineData("MultiSite")]
    [InlineData("PointToSite")]
    [InlineData("VNetToVNet")]
    [InlineData("Coexistence")]
    public void The_drawings_of_Azures_article_stand_here_and_with_the_topologies(string name)
    {
        Assert.Contains($"](docs/pictures/{name}.svg)", Readme.Text, StringComparison.Ordinal);
        Assert.Contains($"](pictures/{name}.svg)", MarkdownPage.Of("docs/topologies.md").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_is_what_comes_out_but_for_what_is_left_out()
    {
        var shown = MarkdownPage.Quoted(Commands.Sections["Emit"], "jsonc").Split('\n').Where(line => line.Trim() != "// …");
        Excerpt.IsOf(EmittedText.Json(Described(Program)), shown);
    }

    [Fact]
    public void The_diagram_is_what_comes_out() =>
        Assert.Equal(MermaidDiagram.Render(Described(Program)), MarkdownPage.Quoted(Commands.Sections["Emit"], "mermaid"));

    [Fact]
    public void The_tree_is_what_comes_out() =>
        Assert.Equal(Printed(screen => screen.Write(TopologyTree.Of(Described(Program)))), MarkdownPage.Quoted(Commands.Sections["Show"], "text"));

    [Fact]
    public async Task The_commands_have_the_options_that_help_lists()
    {
        var help = "";
        string[] emitted = [.. Emitters.All.Select(it => $"emit {it.Name}"), "emit device", "emit all"];
        foreach (var command in (string[])["", "check", "emit", .. emitted, "show", "cost", "advise", "why", "routes"])
            help += (await HostRun.Of(Topologies.Lawful(), [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Output;
        Assert.Equal(Options(help), Options(Commands.Text[..Commands.Text.IndexOf("\n## ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void It_has_at_most_150_lines() => Assert.InRange(Readme.Text.Count(it => it == '\n'), 1, 150);

    private static Topology Described(string program) => new SourceProgram(program).Completed().Single();

    private static string Printed(Action<Screen> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(new(text, colour: false));
        return text.ToString();
    }

    private static IEnumerable<string> Options(string text) => Option().Matches(text).Select(it => it.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("Delete the line `(.+?)`")]
    private static partial Regex MissingLine();

    [GeneratedRegex(@"(?<=[\s`<])--[a-z][a-z-]*")]
    private static partial Regex Option();
}

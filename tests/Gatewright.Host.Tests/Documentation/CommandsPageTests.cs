namespace Gatewright.Tests.Documentation;

/// <summary>The diagram on the page of commands is what the example draws.</summary>
public class CommandsPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/commands.md");

    [Fact]
    public void The_ways_are_those_of_the_example() => Assert.Equal(
        File.ReadAllText(Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", "path-Peering-web-office.mmd")),
        MarkdownPage.Quoted(Page.Sections["The ways in a diagram"], "mermaid"));
}

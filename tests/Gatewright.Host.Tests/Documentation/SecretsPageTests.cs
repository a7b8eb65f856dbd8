using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about values and keys shows what its example prints.</summary>
public class SecretsPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/secrets.md");

    private static readonly string Example = File.ReadAllText(Repository.Folder("examples", "Secrets.cs"));

    [Fact]
    public async Task The_tree_is_a_part_of_what_the_example_shows() => Assert.Contains(
        MarkdownPage.Quoted(Page.Text, "text"), (await HostRun.Of(new SourceProgram(Example).Given().Single(), "show")).Output, StringComparison.Ordinal);

    [Fact]
    public void Each_verb_of_the_table_stands_in_the_example()
    {
        var rows = Page.Text.Split('\n').Where(line => line.StartsWith("| a ", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToArray();
        Assert.Equal(5, rows.Length);
        Assert.All(rows, verb => Assert.Contains(verb, Example, StringComparison.Ordinal));
    }
}

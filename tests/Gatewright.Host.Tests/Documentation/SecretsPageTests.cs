namespace Gatewright.Tests.Documentation;

/// <summary>The page about values and keys shows what its example prints.</summary>
public class SecretsPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/secrets.md");

    [Fact]
    public void The_tree_is_a_part_of_what_the_example_shows() =>
        Assert.Contains(MarkdownPage.Quoted(Page.Text, "text"), Examples.Run("Secrets", ["show"]).Output, StringComparison.Ordinal);

    [Fact]
    public void Each_verb_of_the_table_stands_in_the_example()
    {
        var example = File.ReadAllText(Repository.Folder("examples", "Secrets.cs"));
        var rows = Page.Text.Split('\n').Where(line => line.StartsWith("| a ", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToArray();
        Assert.Equal(5, rows.Length);
        Assert.All(rows, verb => Assert.Contains(verb, example, StringComparison.Ordinal));
    }
}

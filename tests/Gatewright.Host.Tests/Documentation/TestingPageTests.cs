namespace Gatewright.Tests.Documentation;

/// <summary>The page on tests shows the ones that the example has, which run with all others.</summary>
public class TestingPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/testing.md");

    [Fact]
    public void The_tests_are_those_of_the_example() => Assert.Equal(
        File.ReadAllText(Repository.Folder("examples", "Testing", "Branches.Tests", "BranchNetworkTests.cs")), MarkdownPage.Quoted(Page.Text, "csharp"));
}

using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>The page about Bicep shows what comes out.</summary>
public sealed class BicepPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/bicep.md");

    private static readonly Topology Quickstart =
        new SourceProgram(MarkdownPage.Quoted(MarkdownPage.Of("README.md").Sections["Quickstart"], "csharp")).Completed().Single();

    [Fact]
    public void The_program_is_what_comes_out_but_for_what_is_left_out() => Excerpt.IsOf(
        BicepProgram.Create(Quickstart).Files[0].Text,
        MarkdownPage.Quoted(Page.Sections["What it looks like"], "bicep").TrimEnd('\n').Split('\n').Where(line => line != "// …"));

    [Fact]
    public void The_parameters_file_is_what_comes_out() =>
        Assert.Equal(BicepProgram.Create(Quickstart).Files[1].Text, MarkdownPage.Quoted(Page.Sections["Parameters and secrets"], "bicep"));
}

namespace Gatewright.Tool.Tests;

public class LawTests
{
    private static readonly string Plain = Texts.Right.Replace("\"[parameters('parisPsk')]\"", "\"planted-key\"", StringComparison.Ordinal);

    [Fact]
    public async Task A_key_in_plain_text_is_found_and_never_printed()
    {
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            using var run = await new ToolRun().With("main.json", Plain).RunAsync("check", "@main.json", "--all", "--format", format);
            Assert.Contains("GW9525", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("planted", run.Output + run.Error, StringComparison.Ordinal);
        }

        foreach (var command in new[] { "show", "diagram" })
        {
            using var run = await new ToolRun().With("main.json", Plain).RunAsync(command, "@main.json");
            Assert.DoesNotContain("planted", run.Output + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_law_of_templates_has_a_severity_that_can_be_changed()
    {
        using var run = await new ToolRun().With("main.json", Plain).RunAsync("check", "@main.json", "--severity", "GW9525=none");
        Assert.DoesNotContain("GW9525", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}

using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

public class ShowTests
{
    [Theory]
    [InlineData("show")]
    [InlineData("diagram")]
    public async Task A_template_is_shown_as_its_program_shows_itself(string command)
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync(command, "@main.json");
        Snapshot.Matches(run.Output, $"{command}.txt");
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_template_is_drawn_as_a_picture()
    {
        using var run = await new ToolRun().With("main.json", Texts.Right).RunAsync("diagram", "@main.json", "--format", "svg");
        Snapshot.Matches(run.Output, "diagram.svg");
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("show", "--help")]
    [InlineData("serve", "--help")]
    public async Task Help_lists_what_there_is(params string[] arguments)
    {
        using var run = await new ToolRun().RunAsync(arguments);
        Snapshot.Matches(run.Output, $"help-{string.Join('-', arguments.SkipLast(1))}.txt");
        Assert.Equal(0, run.ExitCode);
    }
}

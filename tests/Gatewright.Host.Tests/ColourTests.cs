using System.Text.RegularExpressions;
using Gatewright.Terminals;

namespace Gatewright.Tests;

public sealed class ColourTests
{
    private const string Escape = "\u001b";

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    public async Task Colour_adds_nothing_but_colour(string verb)
    {
        var plain = await HostRun.Of(Topologies.Mistaken(), verb);
        var coloured = await HostRun.InColour(Topologies.Mistaken(), verb);
        Assert.DoesNotContain(Escape, plain.Output, StringComparison.Ordinal);
        Assert.Contains($"{Escape}[", coloured.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, Regex.Replace(coloured.Output, Escape + @"\[[0-9;]*m", "").ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("emit", "mermaid")]
    [InlineData("--help")]
    public async Task What_programs_read_has_no_colour(params string[] args)
    {
        Assert.Equal(await HostRun.Of(Topologies.Mistaken(), args), await HostRun.InColour(Topologies.Mistaken(), args));
    }

    [Fact]
    public async Task What_users_wrote_is_printed_as_it_is()
    {
        var run = await HostRun.Of(Topologies.Mistaken(), "check");
        Assert.Contains("'[red]x[/]' is not an address block", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Accepted: [bold]on[/] purpose\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal()
    {
        var topology = Topologies.Lawful();
        topology.AddVirtualNetwork("evil", $"{Escape}[31m\n\b");
        var run = await HostRun.Of(topology, "check");
        Assert.Contains("'\uFFFD[31m \uFFFD' is not an address block", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lines_are_neither_wrapped_nor_cut()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 1_000));
        var topology = Topologies.Lawful();
        topology.AddVirtualNetwork("long", text).In(Region.UKSouth).In(Region.UKSouth).Accept("GW0005", because: text);
        Assert.Contains($"\n  Accepted: {text}\n", (await HostRun.Of(topology, "check")).Output, StringComparison.Ordinal);
        Assert.Contains($", {text}, in uksouth\n", (await HostRun.Of(topology, "show")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false, true)]
    [InlineData("", false, true)]
    [InlineData("1", false, false)]
    [InlineData(null, true, false)]
    public void Colour_needs_a_terminal_and_no_NO_COLOR(string? variable, bool redirected, bool colour)
    {
        Assert.Equal(colour, Terminal.IsColourful(variable, redirected));
    }
}

using System.Globalization;
using System.Reflection;
using Gatewright.Terminals;

namespace Gatewright.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-check.txt", "check", "--help")]
    [InlineData("help-emit.txt", "emit", "-h")]
    [InlineData("help-mermaid.txt", "emit", "mermaid", "--help")]
    public async Task Help_goes_to_standard_output(string snapshot, params string[] args)
    {
        var run = await HostRun.Of(Topologies.Lawful(), args);
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, snapshot);
    }

    [Fact]
    public async Task The_version_is_Gatewrights_without_its_commit()
    {
        var full = typeof(TopologyHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var run = await HostRun.Of(Topologies.Lawful(), "--version");
        Assert.Equal(new HostRun(0, full.Split('+')[0] + "\n", ""), run);
        Assert.Matches(@"\A\d+\.\d+\.\d+(-[\w.]+)?\n\z", run.Output);
    }

    [Theory]
    [InlineData("site", "Unrecognized command or argument 'apply'.", "apply")]
    [InlineData("site", "Unrecognized command or argument 'emitt'.\nDid you mean 'emit'?", "emitt")]
    [InlineData("site", "Unrecognized command or argument 'chek'.\nDid you mean 'check'?", "chek")]
    [InlineData("site", "Unrecognized command or argument '@file'.", "@file")]
    [InlineData("site emit", "Unrecognized command or argument 'mermade'.\nDid you mean 'mermaid'?", "emit", "mermade")]
    [InlineData("site check", "Unrecognized command or argument '--fromat'.\nUnrecognized command or argument 'json'.\nDid you mean '--format'?", "check", "--fromat", "json")]
    [InlineData("site emit mermaid", "Unrecognized command or argument '--all'.", "emit", "mermaid", "--all")]
    [InlineData("site check", "Required argument missing for option: '--output'.", "check", "--output")]
    [InlineData("site emit mermaid", "Required argument missing for option: '--path'.", "emit", "mermaid", "--path", "hub")]
    [InlineData("site check", "'2027-13-01' is not a day; write --as-of with year, month and day, such as 2027-01-31.", "check", "--as-of", "2027-13-01")]
    [InlineData("site", "'01.02.2027' is not a day; write --as-of with year, month and day, such as 2027-01-31.", "--as-of", "01.02.2027")]
    [InlineData("site", "'GW0777=error': there is no rule 'GW0777'; write a rule's id and a level, such as GW0001=warning.", "--severity", "GW0777=error")]
    [InlineData("site", "'GW0001': '' is not a level; write GW0001=error, =warning, =information or =none.", "--severity", "GW0001")]
    [InlineData("site emit", "'GW0001=fatal': 'fatal' is not a level; write GW0001=error, =warning, =information or =none.", "emit", "--severity", "GW0001=fatal")]
    [InlineData("site emit", "Command 'emit' has no option '--format'.", "--format", "json", "emit")]
    [InlineData("site show", "Option '--format' must follow command 'show'.", "--format", "json", "show")]
    [InlineData("site emit mermaid", "Option '--output' must follow command 'mermaid'.", "emit", "--output", "out", "mermaid")]
    public async Task Wrong_usage_goes_to_standard_error_and_names_the_help_that_helps(string help, string message, params string[] args) =>
        Assert.Equal(new HostRun(2, "", $"{message}\nSee {help} --help.\n"), await HostRun.Of(Topologies.Lawful(), args));

    [Fact]
    public async Task An_unknown_format_is_answered_with_those_there_are()
    {
        Assert.Equal(
            new HostRun(2, "", "Argument 'xml' not recognized. Must be one of:\n\t'text'\n\t'json'\n\t'sarif'\nSee site check --help.\n"),
            await HostRun.Of(Topologies.Lawful(), "check", "--format", "xml"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    public async Task A_format_may_be_written_in_any_case(string command) =>
        Assert.Equal(await HostRun.Of(Topologies.Mistaken(), command, "--format", "json"), await HostRun.Of(Topologies.Mistaken(), command, "--format", "JSON"));

    [Fact]
    public async Task Help_is_as_wide_as_the_terminal()
    {
        foreach (var width in new[] { 40, 60, 100 })
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var terminal = new Terminal(new(output, false), new(TextWriter.Null, false), Clock.AtRelease, "site") { Width = width };
            Assert.Equal(0, await TopologyHost.RunAsync(Topologies.Lawful(), ["check", "--help"], terminal, options: null));
            Assert.InRange(output.ToString().Split('\n').Max(line => line.Length), width / 2, width);
        }
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(5, 20)]
    [InlineData(40, 40)]
    [InlineData(250, 100)]
    public void A_width_is_one_that_text_fits_in(int columns, int width) => Assert.Equal(width, Terminal.WidthOf(columns));

    [Fact]
    public async Task Help_lists_each_exit_code()
    {
        var help = (await HostRun.Of(Topologies.Lawful(), "--help")).Output;
        var codes = typeof(ExitCode).GetFields().Select(it => (int)it.GetRawConstantValue()!).ToArray();
        Assert.Equal(6, codes.Length);
        Assert.All(codes, code => Assert.Matches($@"\b{code} ", help));
    }

    [Fact]
    public async Task A_missing_topology_is_said_in_one_sentence()
    {
        Assert.Equal(new HostRun(2, "", "There is no topology to run: RunAsync got null. Call it on a TopologyBuilder.\n"), await HostRun.Of(null!, "check"));
    }

    [Fact]
    public async Task Missing_arguments_are_none()
    {
        Assert.Equal(await HostRun.Of(Topologies.Lawful()), await HostRun.Of(Topologies.Lawful(), null!));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("check", "--format", "json")]
    [InlineData("emit", "--frmt")]
    public async Task The_callers_culture_is_neither_heard_nor_changed(params string[] args)
    {
        var invariant = await HostRun.Of(Topologies.Wide(), args);
        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = turkish;
        Assert.Equal(invariant, await HostRun.Of(Topologies.Wide(), args));
        Assert.Equal((turkish, turkish), (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture));
    }

    [Theory]
    [InlineData(70, "Gatewright failed (InvalidOperationException: odd); this is a bug of Gatewright, please report it with the program that was run.\n")]
    [InlineData(2, "The output can't be written: odd. Send it somewhere else.\n")]
    public async Task What_nobody_expected_is_one_sentence_without_a_stack_trace(int exit, string message)
    {
        // .NET answers to a closed standard output that access is denied.
        Exception[] failures = exit == 70 ? [new InvalidOperationException("odd")] : [new IOException("odd"), new UnauthorizedAccessException("odd.")];
        foreach (var failure in failures)
        {
            using var output = new BrokenWriter(failure);
            using var error = new StringWriter();
            using var terminal = new Terminal(new(output, false), new(error, false), Clock.AtRelease, "site");
            Assert.Equal(exit, await TopologyHost.RunAsync(Topologies.Lawful(), ["emit"], terminal, options: null));
            Assert.Equal(message, error.ToString());
        }
    }

    [Fact]
    public async Task A_standard_output_that_is_closed_is_no_bug()
    {
        using var output = Terminal.Opened(true, () => throw new UnauthorizedAccessException(), () => TextWriter.Null, new Terminal.ClosedWriter());
        foreach (string[] args in new string[][] { ["emit"], ["check"], ["show"], ["--help"] })
        {
            using var error = new StringWriter();
            using var terminal = new Terminal(new(output, false), new(error, false), Clock.AtRelease, "site");
            Assert.Equal(2, await TopologyHost.RunAsync(Topologies.Lawful(), args, terminal, options: null));
            Assert.Equal("The output can't be written: it is closed. Send it somewhere else.\n", error.ToString());
        }
    }

    [Fact]
    public async Task A_closed_standard_error_leaves_the_exit_code()
    {
        using var error = new BrokenWriter(new UnauthorizedAccessException());
        using var terminal = new Terminal(new(TextWriter.Null, false), new(error, false), Clock.AtRelease, "site");
        Assert.Equal(2, await TopologyHost.RunAsync(Topologies.Lawful(), ["chek"], terminal, options: null));
    }

    private sealed class BrokenWriter(Exception failure) : StringWriter
    {
        public override void Write(string? value) => throw failure;
    }
}

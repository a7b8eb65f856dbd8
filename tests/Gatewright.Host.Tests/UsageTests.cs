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
    [InlineData("Unrecognized command or argument 'emitt'.", "emitt")]
    [InlineData("Unrecognized command or argument '--frmt'.", "check", "--frmt")]
    [InlineData("Unrecognized command or argument '@file'.", "@file")]
    [InlineData("Required argument missing for option: '--output'.", "check", "--output")]
    [InlineData("'2027-13-01' is not a day; write --as-of with year, month and day, such as 2027-01-31.", "check", "--as-of", "2027-13-01")]
    [InlineData("'01.02.2027' is not a day; write --as-of with year, month and day, such as 2027-01-31.", "--as-of", "01.02.2027")]
    [InlineData("'GW0777=error': there is no rule 'GW0777'; write a rule's id and a level, such as GW0001=warning.", "--severity", "GW0777=error")]
    [InlineData("'GW0001': '' is not a level; write GW0001=error, =warning, =information or =none.", "--severity", "GW0001")]
    [InlineData("'GW0001=fatal': 'fatal' is not a level; write GW0001=error, =warning, =information or =none.", "emit", "--severity", "GW0001=fatal")]
    [InlineData("'--format' stands before 'emit'; write options behind the verb.", "--format", "json", "emit")]
    [InlineData("'--output' stands before 'mermaid'; write options behind the verb.", "emit", "--output", "out", "mermaid")]
    public async Task Wrong_usage_is_said_on_standard_error_alone(string message, params string[] args)
    {
        Assert.Equal(new HostRun(2, "", $"{message}\nSee site --help.\n"), await HostRun.Of(Topologies.Lawful(), args));
    }

    [Fact]
    public async Task An_unknown_format_is_answered_with_those_there_are()
    {
        Assert.Equal(
            new HostRun(2, "", "Argument 'xml' not recognized. Must be one of:\n\t'text'\n\t'json'\n\t'sarif'\nSee site --help.\n"),
            await HostRun.Of(Topologies.Lawful(), "check", "--format", "xml"));
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
    [InlineData(2, "The output can't be written: No space left on device. Send it somewhere else.\n")]
    public async Task What_nobody_expected_is_one_sentence_without_a_stack_trace(int exit, string message)
    {
        using var output = new BrokenWriter(exit == 70 ? new InvalidOperationException("odd") : new IOException("No space left on device"));
        using var error = new StringWriter();
        using var terminal = new Terminal(new(output, false), new(error, false), Clock.AtRelease, "site");
        Assert.Equal(exit, await TopologyHost.RunAsync(Topologies.Lawful(), ["emit"], terminal, options: null));
        Assert.Equal(message, error.ToString());
    }

    private sealed class BrokenWriter(Exception failure) : StringWriter
    {
        public override void Write(string? value) => throw failure;
    }
}

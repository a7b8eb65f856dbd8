namespace Gatewright.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task A_lawful_topology_ends_with_0()
    {
        Assert.Equal(new HostRun(0, "no findings\n", ""), await HostRun.Of(Topologies.Lawful(), "check"));
    }

    [Fact]
    public async Task Warnings_end_with_0()
    {
        var run = await HostRun.Of(Topologies.Warned(), "check");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.EndsWith("\n1 warning\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_names_place_remedy_source_and_reason()
    {
        var run = await HostRun.Of(Topologies.Mistaken(), "check");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "check.txt");
    }

    [Theory]
    [InlineData("json", "check.json")]
    [InlineData("sarif", "check.sarif")]
    public async Task Formats_for_programs_hold_the_same_findings(string format, string snapshot)
    {
        var run = await HostRun.Of(Topologies.Mistaken(), "check", "--format", format);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, snapshot);
    }

    [Fact]
    public async Task Check_runs_without_a_verb()
    {
        Assert.Equal(await HostRun.Of(Topologies.Mistaken(), "check"), await HostRun.Of(Topologies.Mistaken()));
        Assert.Equal(await HostRun.Of(Topologies.Mistaken(), "check", "--format", "json"), await HostRun.Of(Topologies.Mistaken(), "--format", "json"));
    }

    [Theory]
    [InlineData(1, "1 error\n", "GW0006=error")]
    [InlineData(0, "1 information\n", "GW0006=information")]
    [InlineData(0, "no findings\n", "GW0006=none")]
    [InlineData(0, "no findings\n", "gw0006=none")]
    public async Task An_overridden_severity_decides_the_exit_code(int exit, string summary, string severity)
    {
        var run = await HostRun.Of(Topologies.Warned(), "check", "--severity", severity);
        Assert.Equal((exit, summary), (run.Exit, run.Output.Split("\n\n")[^1]));
    }

    [Fact]
    public async Task Severities_are_given_one_by_one_and_the_last_of_a_rule_stands()
    {
        var run = await HostRun.Of(Topologies.Mistaken(), "--severity", "GW0001=warning", "--severity", "GW0006=error", "--severity", "GW0006=none");
        Assert.Equal((0, "2 warnings, 1 accepted\n"), (run.Exit, run.Output.Split("\n\n")[^1]));
    }

    [Fact]
    public async Task The_report_goes_to_a_file_and_its_summary_to_standard_error()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Of("reports", "check.json");
        var run = await HostRun.Of(Topologies.Mistaken(), "check", "--format", "json", "--output", file);
        Assert.Equal(new HostRun(1, "", $"2 errors, 1 warning, 1 accepted: {file}\n"), run);
        Assert.Equal((await HostRun.Of(Topologies.Mistaken(), "check", "--format", "json")).Output, File.ReadAllText(file));
        Assert.Equal((byte)'{', File.ReadAllBytes(file)[0]);
    }

    [Fact]
    public async Task A_folder_in_the_way_of_the_report_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(
            new HostRun(2, "", $"The findings can't be written to '{folder.Path}': '{folder.Path}' is a folder, not a file. Name another file with --output, or make way for this one.\n"),
            await HostRun.Of(Topologies.Lawful(), "check", "--output", folder.Path));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_builder_used_after_Build_is_a_finding()
    {
        var topology = Topologies.Lawful();
        topology.Build();
        topology.AddVirtualNetwork("late", "10.5.0.0/16");
        var run = await HostRun.Of(topology, "check");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith("error GW0004 at late: AddVirtualNetwork()\n  AddVirtualNetwork was called on 'late' after Build; call Build last\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_are_those_that_were_asked_for()
    {
        var run = await HostRun.Of(Topologies.Lawful(), "check", "--format", "json", "--as-of", "2031-02-03");
        Assert.Equal("""
            {
              "topology": "contoso",
              "asOf": "2031-02-03",
              "summary": {
                "errors": 0,
                "warnings": 0,
                "information": 0,
                "accepted": 0
              },
              "findings": []
            }

            """, run.Output);
    }
}

using System.Text.Json.Nodes;

namespace Gatewright.Tests.Acceptance;

/// <summary>Each verb from a single-file program as the SDK builds it: there, unlike here, JSON by reflection is off.</summary>
public sealed class BuiltExampleTests
{
    private const string OneProvider = "no findings\n1 circuit needs its provider before all can be deployed; show and emit have the details";

    /// <summary>What each example's check ends with.</summary>
    public static TheoryData<string, string> Summaries => new()
    {
        { "ClassicVNet", "1 accepted" },
        { "Coexistence", OneProvider },
        { "DualStack", "no findings" },
        { "Enterprise", "no findings\n2 circuits need their providers before all can be deployed; show and emit have the details" },
        { "ExistingHub", "no findings\n2 sides of relations are left to others; show and emit have the commands" },
        { "ExpressRoute", OneProvider },
        { "ForcedTunnelling", "no findings" },
        { "GlobalReachAndDirect", OneProvider },
        { "IpsecPolicies", "no findings" },
        { "MultiSite", "no findings" },
        { "NatOverlap", "no findings" },
        { "Peering", "no findings" },
        { "PointToSite", "no findings" },
        { "PointToSiteGroups", "no findings" },
        { "PolicyBased", "no findings" },
        { "RouteServerTransit", OneProvider },
        { "Secrets", "no findings" },
        { "SiteToSite", "no findings" },
        { "VNetToVNet", "no findings" },
    };

    [Fact]
    public void Each_example_has_its_summary() => Assert.Equal(Examples.Names, Summaries.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Summaries))]
    public void Check_passes(string name, string summary)
    {
        var run = Examples.Said(name, "check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(summary, run.Output.TrimEnd('\n').Split("\n\n")[^1]);
    }

    [Fact]
    public void Check_runs_without_a_verb() => Assert.Equal(Examples.Said("ClassicVNet", "check"), Examples.Said("ClassicVNet"));

    [Theory]
    [InlineData("text", "classic.txt")]
    [InlineData("json", "classic.json")]
    [InlineData("sarif", "classic.sarif")]
    public void Check_writes_each_format(string format, string snapshot)
    {
        using var folder = new TemporaryFolder();

        var run = Examples.Said("ClassicVNet", "check", "--format", format);
        var filed = Examples.Run("ClassicVNet", ["check", "--format", format, "--output", folder.Of(snapshot)]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, snapshot);
        Assert.Equal(new Finished(0, "", $"1 accepted: {folder.Of(snapshot)}\n"), filed);
        Assert.Equal(run.Output, File.ReadAllText(folder.Of(snapshot)));
    }

    [Fact]
    public void Emit_writes_to_a_folder_what_it_prints()
    {
        using var folder = new TemporaryFolder();

        var printed = Examples.Said("SiteToSite", "emit");
        var filed = Examples.Run("SiteToSite", ["emit", "arm", "--output", folder.Path]);

        Assert.Equal((0, ""), (filed.ExitCode, filed.Output));
        Assert.StartsWith($"Wrote {folder.Of("main.json")}\nWrote {folder.Of("main.parameters.json")}\nNext: fill in ", filed.Error, StringComparison.Ordinal);
        Assert.Equal(["main.json", "main.parameters.json"], folder.Files);
        Assert.Equal(printed.Output, File.ReadAllText(folder.Of("main.json")));
        Assert.Equal(printed, Examples.Said("SiteToSite", "emit", "arm"));
    }

    [Fact]
    public void The_parameters_file_asks_for_each_parameter_without_a_default()
    {
        using var folder = new TemporaryFolder();
        Examples.Run("SiteToSite", ["emit", "--output", folder.Path]);

        var asked = JsonNode.Parse(File.ReadAllText(folder.Of("main.parameters.json")))!["parameters"]!.AsObject();
        var declared = JsonNode.Parse(File.ReadAllText(folder.Of("main.json")))!["parameters"]!.AsObject();

        Assert.NotEmpty(asked);
        Assert.Equal(declared.Where(it => it.Value!["defaultValue"] is null).Select(it => it.Key), asked.Select(it => it.Key));
    }

    [Fact]
    public void Emit_draws_to_a_folder_what_it_prints()
    {
        using var folder = new TemporaryFolder();

        var printed = Examples.Said("SiteToSite", "emit", "mermaid");
        var filed = Examples.Run("SiteToSite", ["emit", "mermaid", "--output", folder.Path]);

        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(new Finished(0, "", $"Wrote {folder.Of("main.mmd")}\n"), filed);
        Assert.Equal(printed.Output, File.ReadAllText(folder.Of("main.mmd")));
    }

    [Theory]
    [InlineData("classic-show.txt", "show")]
    [InlineData("classic-help.txt", "--help")]
    public void Text_for_people_is_as_reviewed(string snapshot, string verb)
    {
        var run = Examples.Said("ClassicVNet", verb);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, snapshot);
    }

    [Fact]
    public async Task The_version_is_the_librarys()
    {
        var here = await HostRun.Of(Topologies.Lawful(), "--version");

        Assert.Equal(new Finished(0, here.Output, ""), Examples.Said("ClassicVNet", "--version"));
    }

    [Fact]
    public void Wrong_usage_ends_with_2() =>
        Assert.Equal(
            new Finished(2, "", "Unrecognized command or argument 'emitt'.\nDid you mean 'emit'?\nSee ClassicVNet --help.\n"),
            Examples.Said("ClassicVNet", "emitt"));
}

using System.ComponentModel;
using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Emit;
using Gatewright.Emit.Scripts;
using Gatewright.Model;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>Scripts of the Azure CLI: as reviewed, read by bash and shellcheck, and run with a recorder in the place of the CLI.</summary>
public class CliScriptTests
{
    private static readonly Lazy<string?> WhyNoShellcheck = new(() =>
    {
        try
        {
            return Processes.Run("shellcheck", ["--version"]).ExitCode == 0 ? null : "shellcheck doesn't run here.";
        }
        catch (Win32Exception)
        {
            return "There is no shellcheck here.";
        }
    });

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_script_that_creates_each_resource_once(string name)
    {
        var topology = ExampleTopology.Of(name);
        var script = AzureCliScript.Render(topology);

        Snapshot.Matches(script, $"{name}.sh");
        AssertClean(script, topology);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Shellcheck_has_nothing_to_say(string name)
    {
        Assert.SkipWhen(WhyNoShellcheck.Value is not null, WhyNoShellcheck.Value ?? "");
        var topology = ExampleTopology.Of(name);
        var path = System.IO.Path.GetTempFileName();
        File.WriteAllText(path, AzureCliScript.Render(topology));
        var read = Processes.Run("shellcheck", ["--shell=bash", "--severity=style", path]);
        File.Delete(path);
        Assert.Equal("", read.Output + read.Error);
    }

    /// <summary>What no example uses, too.</summary>
    [Fact]
    public void What_can_be_written_is_documented() => Assert.Equal("", string.Join('\n', CliCommands.Commands.SelectMany(command =>
        command.Options.Where(it => it.Form != OptionForm.Implied).Select(it => it.Name)
            .Concat(command.ParentOption is { } parent ? [parent] : []).Where(it => !AzureCliOptions.Has(command.Name, it)).Select(it => $"{command.Name} {it}"))));

    [Fact]
    public void A_secret_arrives_whole_on_a_command_line_and_in_a_body()
    {
        Assert.SkipWhen(RecordedRun.WhyNone is not null, RecordedRun.WhyNone ?? "");
        var topology = new TopologyBuilder("secret", Region.WestEurope);
        var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), topology.AddSecret("lyon-psk")).WithDpdTimeout(45);
        var (run, calls) = RecordedRun.Of(AzureCliScript.Render(topology.Build()), isThere: false);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(RecordedRun.Secret, Assert.Single(calls, it => it.Verb == "network vpn-connection create")["--shared-key"]);
        Assert.Equal(RecordedRun.Secret, (string?)JsonNode.Parse(Assert.Single(calls, it => it.Verb == "rest").Body)!["properties"]!["sharedKey"]);
    }

    [Fact]
    public void Gateways_of_different_networks_are_created_side_by_side()
    {
        Assert.SkipWhen(RecordedRun.WhyNone is not null, RecordedRun.WhyNone ?? "");
        var topology = new TopologyBuilder("both", Region.WestEurope);
        var west = topology.AddVirtualNetwork("west", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ);
        var east = topology.AddVirtualNetwork("east", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ);
        west.ConnectTo(east, topology.AddSecret("psk"));
        var (_, calls) = RecordedRun.Of(AzureCliScript.Render(topology.Build()), isThere: false);

        Assert.Equal(
            ["create west-vpn", "create east-vpn", "wait west-vpn", "wait east-vpn"],
            calls.Where(it => it.Verb.StartsWith("network vnet-gateway", StringComparison.Ordinal)).Select(it => $"{it.Verb.Split(' ')[^1]} {it["--name"]}"));
        Assert.StartsWith("network vpn-connection", calls.Last(it => it.Verb != "resource show").Verb, StringComparison.Ordinal);
    }

    /// <summary>Text that could end a word, a comment or a here-document of bash before its time.</summary>
    [Fact]
    public void Text_arrives_as_it_is()
    {
        Assert.SkipWhen(RecordedRun.WhyNone is not null, RecordedRun.WhyNone ?? "");
        string[] pieces = ["'", "\"", "$HOME", "`id`", "$(id)", "\\", "\n", "JSON", "\nJSON\n", "#", "&", ";", "|", ">", "*", "~", "!", " ", "\u00e9", "--x", "=", "a"];
        foreach (var seed in LongRun.Seeds(normally: 8, atLength: 200))
        {
            var random = new Random(seed);
            string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (tag, other) = (Text(), Text());
            var topology = new TopologyBuilder("hostile", Region.WestEurope);
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("said", tag);
            topology.AddVirtualNetwork("spoke", "10.1.0.0/16").WithTag("said", other).WithArmPatch("""{ "properties": { "enableVmProtection": true } }""");
            var (run, calls) = RecordedRun.Of(AzureCliScript.Render(topology.Build()), isThere: false);

            Assert.True(run.ExitCode == 0, run.Error);
            Assert.Equal($"said={tag}", Assert.Single(calls, it => it.Verb == "network vnet create")["--tags"]);
            Assert.Equal(other, (string?)JsonNode.Parse(Assert.Single(calls, it => it.Verb == "rest").Body)!["tags"]!["said"]);
        }
    }

    private static void AssertClean(string script, Topology topology)
    {
        Assert.SkipWhen(RecordedRun.WhyNone is not null, RecordedRun.WhyNone ?? "");
        var (first, calls) = RecordedRun.Of(script, isThere: false);
        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Equal("", string.Join('\n', calls.SelectMany(AzureCliOptions.Faults).Distinct()));
        Assert.All(calls.Where(it => it.Verb == "rest"), it => Assert.NotNull(JsonNode.Parse(it.Body)));

        var lowered = TopologyLowering.Lower(topology);
        var wanted = lowered.Resources.Where(it => it.Layer != ArmLayer.Groups && it.Names.All(name => !name.IsComputed));
        var asked = calls.Where(it => it.Verb == "resource show" && !it.Arguments.Contains("properties.authorizationKey")).Select(it => it["--ids"]!).ToArray();
        Assert.All(wanted, it => Assert.Single(asked, id => id.EndsWith(Path(it), StringComparison.Ordinal)));
        Assert.Equal(lowered.Resources.Count(it => it.Layer == ArmLayer.Groups), calls.Count(it => it.Verb == "group create"));

        // What is there is left as it is.
        var (second, seen) = RecordedRun.Of(script, isThere: true);
        Assert.True(second.ExitCode == 0, second.Error);
        Assert.DoesNotContain(seen, it => it.Verb != "group create" && (it.Verb.EndsWith(" create", StringComparison.Ordinal) || it.Verb == "rest"));
    }

    private static string Path(Gatewright.Arm.Template.ArmResource resource)
    {
        var types = resource.Type.Split('/');
        return $"/providers/{types[0]}{string.Concat(types.Skip(1).Zip(resource.Names, (type, name) => $"/{type}/{((Gatewright.Expressions.Term.Literal)name).Text}"))}";
    }
}

using Gatewright.Emit;
using Gatewright.Emit.Devices;

namespace Gatewright.Tests;

/// <summary>
/// No secret is in what <c>emit</c> writes, in none of its forms: neither one that a patch has as text, nor keys in the outputs of a deployment, nor what the
/// environment has for a deployment.
/// </summary>
public sealed class EmitSecretTests
{
    private const string Planted = "planted-4711";

    public static TheoryData<string> Forms => [.. Emitters.All.Select(it => it.Name), "all", "", .. Kinds().Select(it => $"device --kind {it.Name}")];

    /// <summary>What goes to Azure or to devices is refused, and not even the refusal repeats the secret. What describes the topology has none of it.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_secret_in_a_patch_is_refused_or_left_out(string form)
    {
        using var folder = new TemporaryFolder();
        string[] output = form == "all" ? ["--output", folder.Path] : [];
        var run = await HostRun.Of(Patched(), [.. Arguments(form), .. output]);
        var isDeployed = Emitters.All.SingleOrDefault(it => it.Name == form)?.IsDeployed ?? true;
        Assert.Equal(isDeployed ? 1 : 0, run.Exit);
        Assert.Equal(isDeployed, run.Error.Contains("GW9023", StringComparison.Ordinal));
        Assert.DoesNotContain(Planted, run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Emitters that print no bodies of resources have no way to it, whoever calls them.</summary>
    [Fact]
    public void Only_bodies_of_resources_have_patches()
    {
        var topology = Patched().Build();
        Assert.Equal(
            ["arm", "bicep", "cli", "powershell"],
            Emitters.All.Where(it => it.Write(topology).Files.Any(file => file.Text.Contains(Planted, StringComparison.OrdinalIgnoreCase))).Select(it => it.Name));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Keys_of_the_environment_and_of_outputs_stay_there(string form)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("outputs.json"), $$"""
            {
              "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.1.1"], "sharedKey": "{{Planted}}", "radiusSecret": "{{Planted}}" } ],
              "sharedKey": "{{Planted}}", "plantedPsk": "{{Planted}}", "connections": [ { "name": "hub-vpn-to-office", "sharedKey": "{{Planted}}" } ]
            }
            """);
        foreach (var variable in new[] { "PLANTED_PSK", "PLANTED_RADIUS", "PLANTED_LEGACY" })
            Environment.SetEnvironmentVariable(variable, Planted);
        string[] outputs = form.Contains("device", StringComparison.Ordinal) || form == "classic" ? ["--outputs", folder.Of("outputs.json")] : [];
        var run = await HostRun.Of(Keyed(), [.. Arguments(form), .. outputs, "--output", folder.Of("written")]);

        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain(Planted, run.Output + run.Error, StringComparison.OrdinalIgnoreCase);
        var files = Directory.GetFiles(folder.Of("written"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(Planted, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Arguments(string form) => [.. form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend("emit")];

    /// <summary>The kinds of devices that can serve the sites.</summary>
    private static IEnumerable<DeviceProfile> Kinds()
    {
        var topology = Keyed().Build();
        return DeviceProfiles.All.Where(profile => DeviceConfigurations.Sites(topology).All(site =>
            !DeviceConfigurations.Create(site, profile, DeploymentOutputs.None).Findings.Any()));
    }

    private static TopologyBuilder Keyed()
    {
        var topology = new TopologyBuilder("secret", Region.WestEurope);
        // Algorithms that each kind of device has.
        Described(topology).Connection.WithIpsecPolicy(IpsecPolicy.Aes256Sha256);
        return topology;
    }

    private static TopologyBuilder Patched()
    {
        var topology = new TopologyBuilder("secret", Region.WestEurope);
        var (vpn, connection) = Described(topology);
        vpn.WithArmPatch($$"""{ "properties": { "vpnClientConfiguration": { "radiusServers": [ { "radiusServerSecret": "{{Planted}}" } ] } } }""");
        connection.WithArmPatch($$"""{ "properties": { "sharedKey": "{{Planted}}", "authorizationKey": "{{Planted}}" } }""");
        return topology;
    }

    private static (VpnGateway Vpn, SiteToSiteConnection Connection) Described(TopologyBuilder topology)
    {
        var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
        vpn.AddPointToSite("172.16.0.0/24").WithRadiusServer("10.0.1.4", topology.AddSecret("planted-radius"));
        vpn.ConnectTo(topology.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16").Accept("GW4010", because: "It is being moved"),
            topology.AddSecret("planted-legacy"));
        return (vpn, vpn.ConnectTo(topology.AddSite("office", "203.0.113.10", "192.168.1.0/24"), topology.AddSecret("planted-psk")));
    }
}

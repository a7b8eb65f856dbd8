using Gatewright.Emit;

namespace Gatewright.Tests;

/// <summary><c>emit classic</c>.</summary>
public sealed class EmitClassicTests
{
    [Fact]
    public async Task The_configuration_goes_to_standard_output() => Assert.Equal(
        new HostRun(0, ClassicConfiguration.Create(Crossed().Build())[0].Text, ""), await HostRun.Of(Crossed(), "emit", "classic"));

    [Fact]
    public async Task A_folder_gets_the_page_about_it_too()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(
            new HostRun(0, "", $"Wrote {folder.Of("classic/NetworkConfig.xml")}\nWrote {folder.Of("classic/README.md")}\n"),
            await HostRun.Of(Crossed(), "emit", "classic", "--output", folder.Path));
    }

    [Fact]
    public async Task Outputs_fill_in_the_address_of_the_gateway()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("outputs.json"), """{ "vpnGateways": [ { "name": "modern-vpn", "publicAddresses": ["20.1.1.1"] } ] }""");
        var run = await HostRun.Of(Crossed(), "emit", "classic", "--outputs", folder.Of("outputs.json"));
        Assert.Contains("<VPNGatewayAddress>20.1.1.1</VPNGatewayAddress>\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await HostRun.Of(Crossed(), "emit", "classic", "--outputs", folder.Of("none.json"))).Exit);
    }

    [Fact]
    public async Task Without_a_classic_network_there_is_nothing_to_write() =>
        Assert.Equal(new HostRun(2, "", "No classic network has a connection.\n"), await HostRun.Of(Topologies.Lawful(), "emit", "classic"));

    [Fact]
    public async Task Errors_of_check_come_first() => Assert.Equal(1, (await HostRun.Of(Topologies.Mistaken(), "emit", "classic")).Exit);

    private static TopologyBuilder Crossed()
    {
        var topology = new TopologyBuilder("migration", Region.WestEurope);
        var legacy = topology.AddClassicNetwork("legacy", gateway: "203.0.113.40", "10.5.0.0/16").Accept("GW4010", because: "It is being moved");
        topology.AddVirtualNetwork("modern", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("modern-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(legacy, topology.AddSecret("legacy-psk"));
        return topology;
    }
}

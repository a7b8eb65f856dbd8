namespace Gatewright.Tests.Acceptance;

/// <summary>Mistakes that Azure names late or never end check with 1. All twenty are run in docs/mistakes.md's own test.</summary>
public sealed class MistakeTests
{
    [Fact]
    public async Task Two_gateways_on_one_network()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("branches", VpnGatewaySku.VpnGw1AZ);
        hub.AddVpnGateway("partners", VpnGatewaySku.VpnGw1AZ);

        await Ends(topology, "error GW1001 at hub/partners: AddVpnGateway(name)\n");
    }

    [Fact]
    public async Task A_reserved_number_on_a_site()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(asn: 65010)
            .ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(asn: 65515, peeringAddress: "192.168.10.254"), topology.AddSecret("paris-psk"));

        await Ends(topology, "error GW5002 at paris: WithBgp(asn)\n");
    }

    [Fact]
    public async Task A_pool_inside_the_network()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("10.0.100.0/24").WithEntraId();

        await Ends(topology, "error GW7023 at hub/hub-vpn/PointToSite: AddPointToSite(pool)\n");
    }

    [Fact]
    public async Task A_small_gateway_subnet_warns()
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/28").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);

        var run = await HostRun.Of(topology, "check");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("warning GW1105 at hub/GatewaySubnet: WithGatewaySubnet(prefixes)\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 warning\n", run.Output, StringComparison.Ordinal);
    }

    private static async Task Ends(TopologyBuilder topology, string place)
    {
        var run = await HostRun.Of(topology, "check");
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.StartsWith(place, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 error\n", run.Output, StringComparison.Ordinal);
    }
}

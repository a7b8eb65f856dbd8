namespace Gatewright.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task Show_draws_what_there_is_and_what_it_costs()
    {
        var run = await HostRun.Of(Topologies.Wide(), "show");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "show.txt");
    }

    [Theory]
    [InlineData(TunnelType.OpenVpn, "up to 250 clients over OpenVPN")]
    [InlineData(TunnelType.IkeV2, "up to 250 clients over IKEv2")]
    [InlineData(TunnelType.IkeV2AndOpenVpn, "up to 250 clients over IKEv2 and OpenVPN")]
    [InlineData(TunnelType.IkeV2AndSstp, "up to 250 clients over IKEv2, up to 128 clients over SSTP")]
    [InlineData(TunnelType.Sstp, "up to 128 clients over SSTP")]
    public async Task Clients_are_counted_over_the_protocols_they_may_dial_in_with(TunnelType type, string clients)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24").WithTunnelType(type);
        Assert.Contains($"point-to-site, 172.16.0.0/24, {clients}\n", (await HostRun.Of(topology, "show")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demand_is_beside_what_the_SKU_has()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithDemand("500 Mbps").WithTunnelDemand(20).AddPointToSite("172.16.0.0/22").WithDemand(400);
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ).WithRouteDemand(3000);

        var shown = (await HostRun.Of(topology, "show")).Output;
        Assert.Contains("throughput: 1.25 Gbps, shared by all tunnels and clients\n│   │   ├── demand: 500 Mbps, 20 tunnels and 400 clients\n", shown, StringComparison.Ordinal);
        Assert.Contains("├── throughput: 1 Gbps\n│       └── demand: 3,000 routes\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_of_a_vault_is_listed_once_with_what_uses_it() => Assert.Contains("""
        ├── supplied at deployment
        │   ├── secret nicePsk, used by hub/hub-vpn/hub-vpn-to-nice
        │   └── key vault keys
        │       ├── secret branches, used by hub/hub-vpn/hub-vpn-to-paris and hub/hub-vpn/hub-vpn-to-lyon
        │       └── secret spare

        """, (await HostRun.Of(Topologies.Keyed(), "show")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_prefix_tells_how_many_of_its_addresses_are_taken_and_a_gateway_whether_a_subnet_uses_it()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddPublicIp("one").WithPrefix(topology.AddPublicIpPrefix("few", length: 30));
        topology.AddNatGateway("out").WithPublicIpPrefix(topology.AddPublicIpPrefix("whole", length: 31));

        Assert.Contains("""
            ├── NAT gateway out, used by no subnet
            ├── public IP prefix few, /30, 1 of 4 addresses taken by name
            ├── public IP prefix whole, /31, given to a NAT gateway as a whole

            """, (await HostRun.Of(topology, "show")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("keyed")]
    [InlineData("ordered")]
    public async Task Show_lists_the_same_for_programs(string name)
    {
        var topology = name switch { "wide" => Topologies.Wide(), "keyed" => Topologies.Keyed(), _ => Topologies.Ordered() };
        var run = await HostRun.Of(topology, "show", "--format", "json");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, $"show-{name}.json");
    }

    [Fact]
    public async Task Show_asks_no_rules()
    {
        Assert.Equal((0, ""), ((await HostRun.Of(Topologies.Mistaken(), "show")).Exit, (await HostRun.Of(Topologies.Mistaken(), "show")).Error));
    }
}

using Gatewright.Facts;

namespace Gatewright.Tests.Rules;

public class HighBandwidthRuleTests
{
    private const string ExpressRouteGateway =
        "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworkGateways/hub-er";

    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["an ExpressRoute gateway that is too small, as the one finding"] = (it => Beside(it, ExpressRouteGatewaySku.ErGw2AZ, connection => { }), "GW4303"),
        ["an old one that is too small"] = (it => Beside(it, ExpressRouteGatewaySku.HighPerformance, connection => { }), "GW4303"),
        ["an old one that is large"] = (it => Beside(it, ExpressRouteGatewaySku.UltraPerformance, connection => connection.WithFastPath()), ""),
        ["units that reach 19"] = (it => Beside(it, ExpressRouteGatewaySku.ErGwScale(19, 19), connection => connection.WithFastPath()), "GW4303"),
        ["units that reach 20"] = (it => Beside(it, ExpressRouteGatewaySku.ErGwScale(2, 20), connection => connection.WithFastPath()), ""),
        ["one unit"] = (it => Beside(it, ExpressRouteGatewaySku.ErGwScale(1, 1), connection => { }), "GW4303"),
        ["no unit at all"] = (it => Beside(it, ExpressRouteGatewaySku.ErGwScale(0, 0), connection => connection.WithFastPath()), "GW8006"),
        ["deferred units"] = (it => Beside(it, ExpressRouteGatewaySku.ErGwScale(2, it.AddParameter<int>("units")), connection => connection.WithFastPath()), ""),
        ["a connection without FastPath"] = (it => Beside(it, ExpressRouteGatewaySku.ErGw3AZ, connection => { }), "GW4304"),
        ["FastPath that comes with that for private endpoints"] = (it =>
        {
            var circuit = it.AddExpressRouteDirect("ports", "Equinix-London-LD5", Bandwidth.Gbps(10)).AddCircuit("london", Bandwidth.Gbps(10))
                .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
            var hub = Hub(it);
            hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ).ConnectTo(circuit).WithPrivateLinkFastPath();
            Fast(hub);
        }, ""),
        ["an ExpressRoute gateway that connects to nothing"] = (it =>
        {
            var hub = Hub(it);
            hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ);
            Fast(hub);
        }, "GW4304"),
        ["an existing ExpressRoute gateway, whose connections nobody tells"] = (it =>
        {
            var hub = Hub(it);
            hub.ExistingExpressRouteGateway(ExpressRouteGateway, ExpressRouteGatewaySku.ErGw3AZ);
            Fast(hub);
        }, ""),
        ["a patched connection, which may say it"] = (it => Beside(it, ExpressRouteGatewaySku.ErGw3AZ, connection => connection.WithArmPatch("""{ "properties": { "expressRouteGatewayBypass": true } }""")), ""),
        ["no ExpressRoute gateway"] = (it => Fast(Hub(it)), "GW4302"),
        ["two gateways in one mode share an ExpressRoute gateway that is too small"] = (it =>
        {
            var hub = There(it);
            hub.ExistingExpressRouteGateway(ExpressRouteGateway, ExpressRouteGatewaySku.ErGw1AZ);
            Fast(hub);
            hub.AddVpnGateway("second-vpn", VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth();
        }, "GW4303 GW1001"),
        ["no tunnels of its own"] = (it => Paris(it, "192.168.10.1"), ""),
        ["one tunnel"] = (it => Paris(it, "192.168.10.1", "192.168.10.1"), "(GW4305)"),
        ["two tunnels"] = (it => Paris(it, "192.168.10.1", "192.168.10.1", "192.168.10.2"), ""),
        ["three tunnels"] = (it => Paris(it, "192.168.10.1", "192.168.10.1", "192.168.10.2", "192.168.10.3"), "GW4305"),
        ["four tunnels are one mistake"] = (it => Paris(it, "192.168.10.1", "192.168.10.1", "192.168.10.2", "192.168.10.3", "192.168.10.4"), "GW4305"),
        ["a site at a public address"] = (it => Paris(it, "203.0.113.10"), "(GW4308)"),
        ["a site at a public address with tunnels to private ones"] = (it => Paris(it, "203.0.113.10", "192.168.10.1", "192.168.10.2"), ""),
        ["a tunnel to a public address"] = (it => Paris(it, "192.168.10.1", "192.168.10.1", "203.0.113.10"), "(GW4308)"),
        ["a tunnel to a deferred address"] = (it => Paris(it, "192.168.10.1", "192.168.10.1", it.AddParameter<IpAddress>("device")), ""),
        ["both ends between gateways in one mode"] = (it =>
        {
            var other = it.ExistingVirtualNetwork(RuleCases.Network.Replace("there", "other", StringComparison.Ordinal), "10.1.0.0/16").In(Region.UKSouth)
                .AddVpnGateway("other-vpn", VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth();
            Fast(There(it)).ConnectTo(other, it.AddSecret("psk"));
        }, "GW4306"),
        ["IPv4 and IPv6 at a site"] = (it => Fast(There(it)).ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.11.0/24", "fd00:db8:1::/48", "fd00:db8:2::/48"), it.AddSecret("psk")), "GW4306 GW4306"),
        ["a link-local peer of the first and of the second tunnel"] = (it => Fast(There(it)).ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.11.0/24"), it.AddSecret("psk"))
            .WithHighBandwidthTunnel("192.168.10.1", "169.254.0.1").WithHighBandwidthTunnel("192.168.10.2", "169.254.255.254"), "GW4307 GW4307"),
        ["peers beside the link-local ones"] = (it => Fast(There(it)).ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.11.0/24"), it.AddSecret("psk"))
            .WithHighBandwidthTunnel("192.168.10.1", "169.253.255.255").WithHighBandwidthTunnel("192.168.10.2", "169.255.0.0"), ""),
        ["IPv6 at both ends of a tunnel"] = (it => Fast(There(it)).ConnectTo(it.AddSite("paris", "192.168.10.1", "192.168.11.0/24"), it.AddSecret("psk"))
            .WithHighBandwidthTunnel("2001:db8::1", "fd00:db8::1").WithHighBandwidthTunnel("192.168.10.2", "192.168.10.254"), "GW4306 GW4306"),
        ["a region that doesn't offer it"] = (it => Fast(it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope)), "(GW4309)"),
        ["a gateway that is there all the same"] = (it => it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.WestEurope)
            .ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth(), ""),
        ["a deferred region"] = (it => Fast(it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(it.AddParameter<Region>("region"))), ""),
        ["other tunnels inside a gateway that scales"] = (it => Inside(it, ExpressRouteGatewaySku.ErGwScale(20, 20)), "(GW4310)"),
        ["other tunnels inside one that doesn't"] = (it => Inside(it, ExpressRouteGatewaySku.ErGw1AZ), ""),
        ["high-bandwidth tunnels inside a gateway that scales"] = (it => Inside(it, ExpressRouteGatewaySku.ErGwScale(20, 20)).Gateway.WithActiveActive().WithHighBandwidth(), ""),
        ["tunnels beside a gateway that scales"] = (it =>
        {
            var hub = There(it);
            hub.ExistingExpressRouteGateway(ExpressRouteGateway, ExpressRouteGatewaySku.ErGwScale(20, 20));
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw5AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.11.0/24"), it.AddSecret("psk"));
        }, ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Tunnels_inside_ExpressRoute_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_gateway_a_connection_and_a_tunnel_may_yet_come_while_open() => Assert.Equal("", RuleCases.WhileOpen(it =>
    {
        Paris(it, "203.0.113.10");
        it.AddSite("lyon", "203.0.113.11", "192.168.21.0/24");
        Beside(it, ExpressRouteGatewaySku.ErGw3AZ, connection => { })
            .ConnectTo(it.AddSite("nice", "192.168.30.1", "192.168.31.0/24"), it.AddSecret("nice-psk")).WithHighBandwidthTunnel("192.168.30.1", "192.168.30.2");
        Inside(it, ExpressRouteGatewaySku.ErGwScale(20, 20));
        Fast(it.AddVirtualNetwork("lonely", "10.7.0.0/16").In(Region.UKSouth).WithGatewaySubnet("10.7.255.0/26"), "lonely-vpn");
    }));

    [Theory]
    [InlineData(2, "add .WithFastPath() to 'hub/hub-er/hub-er-to-london'")]
    [InlineData(4, null)]
    public void A_fix_is_offered_where_there_is_one_connection(int connections, string? fix)
    {
        var builder = new TopologyBuilder("test", Region.UKSouth);
        var hub = Hub(builder);
        var gateway = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw3AZ);
        foreach (var location in new[] { "London", "Dublin" }.Take(connections / 2))
            gateway.ConnectTo(builder.Circuit(location.ToLowerInvariant(), location, Bandwidth.Gbps(10)));
        Fast(hub);

        Assert.Equal(fix, Gatewright.Rules.RuleBook.Check(builder.Build()).Single(finding => finding.Rule.Id == "GW4304").Fix?.Text);
    }

    [Fact]
    public void Two_tables_hold_the_regions_without() => Assert.Equal(
        """
        australiacentral: high bandwidth
        belgiumcentral: ErGwScale
        brazilsouth: high bandwidth
        centralus: high bandwidth
        denmarkeast: high bandwidth
        eastus2: ErGwScale, high bandwidth
        eastus2euap: high bandwidth
        japaneast: ErGwScale
        koreacentral: high bandwidth
        malaysiasouth: high bandwidth
        mexicocentral: high bandwidth
        northcentralus: high bandwidth
        northeurope: high bandwidth
        qatarcentral: ErGwScale, high bandwidth
        southcentralus: ErGwScale, high bandwidth
        southeastasia: ErGwScale
        southeastus5: high bandwidth
        westeurope: ErGwScale, high bandwidth
        westindia: ErGwScale, high bandwidth
        westus2: ErGwScale, high bandwidth
        westus3: high bandwidth
        """,
        string.Join("\n",
            from name in Regions.Names.Concat(["eastus2euap", "malaysiasouth", "southeastus5"]).Order(StringComparer.Ordinal)
            let region = ((Value<Region>.Known)(Value<Region>)name).Value
            let without = new[] { RegionsWithout.ScalableGateways(region) ? "ErGwScale" : null, RegionsWithout.HighBandwidth(region)
                ? "high bandwidth" : null }.OfType<string>().ToArray()
            where without.Length > 0
            select $"{name}: {string.Join(", ", without)}"));

    private static VirtualNetwork Hub(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.UKSouth).WithGatewaySubnet("10.0.255.0/26");

    /// <summary>What else stands in it nobody tells.</summary>
    private static VirtualNetwork There(TopologyBuilder topology) => topology.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").In(Region.UKSouth);

    private static VpnGateway Fast(VirtualNetwork network, string name = "hub-vpn") =>
        network.AddVpnGateway(name, VpnGatewaySku.VpnGw5AZ).WithActiveActive().WithHighBandwidth();

    private static VpnGateway Beside(TopologyBuilder topology, ExpressRouteGatewaySku sku, Action<ExpressRouteConnection> say)
    {
        var hub = Hub(topology);
        say(hub.AddExpressRouteGateway("hub-er", sku).ConnectTo(topology.Circuit("london", "London", Bandwidth.Gbps(10))));
        return Fast(hub);
    }

    private static void Paris(TopologyBuilder topology, string address, params IEnumerable<Value<IpAddress>> tunnels)
    {
        var connection = Fast(There(topology)).ConnectTo(topology.AddSite("paris", address, "192.168.11.0/24"), topology.AddSecret("paris-psk"));
        foreach (var tunnel in tunnels)
            connection.WithHighBandwidthTunnel(tunnel, "192.168.10.254");
    }

    private static (VpnGateway Gateway, SiteToSiteConnection Connection) Inside(TopologyBuilder topology, ExpressRouteGatewaySku sku)
    {
        var hub = topology.ExistingVirtualNetwork(RuleCases.Network.Replace("there", "inside", StringComparison.Ordinal), "10.5.0.0/16").In(Region.UKSouth);
        hub.ExistingExpressRouteGateway(ExpressRouteGateway, sku);
        var gateway = hub.AddVpnGateway("inside-vpn", VpnGatewaySku.VpnGw5AZ).WithPrivateAddresses();
        return (gateway, gateway.ConnectTo(topology.AddSite("inside", "192.168.50.1", "192.168.51.0/24"),
            topology.AddSecret("inside-psk")).WithPrivateAddresses());
    }
}

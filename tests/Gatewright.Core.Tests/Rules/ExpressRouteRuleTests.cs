namespace Gatewright.Tests.Rules;

public class ExpressRouteRuleTests
{
    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["a location that the table lacks"] = (it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("vienna", "Vienna", Bandwidth.Gbps(1))), ""),
        ["a location in other letters"] = (it => it.ExpressRoute("hub", 0, Region.WestEurope).ConnectTo(it.Circuit("dc", "washingtondc", Bandwidth.Gbps(1))), "GW8004"),
        ["a region that the table lacks"] = (it => it.ExpressRoute("hub", 0, "moonwest").ConnectTo(it.Circuit("dublin", "Dublin", Bandwidth.Gbps(1))), ""),
        ["a location that two clouds have"] = (it => it.ExpressRoute("hub", 0, Region.USGovArizona).ConnectTo(it.Circuit("phoenix", "Phoenix", Bandwidth.Gbps(1))), ""),
        ["a Premium circuit"] = (it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("dublin", "Dublin", Bandwidth.Gbps(1)).WithTier(CircuitTier.Premium)), ""),
        ["a deferred region"] = (it => it.ExpressRoute("hub", 0, it.AddParameter<Region>("region")).ConnectTo(it.Circuit("dublin", "Dublin", Bandwidth.Gbps(1))), ""),
        ["a Local circuit where none is sold"] = (it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("dallas", "Dallas", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local)), "GW8005"),
        ["a Local circuit on another continent"] = (it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("dublin", "Dublin", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local)), "GW8005"),
        ["an existing circuit of unknown tier"] = (it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.ExistingExpressRouteCircuit(RuleCases.Circuit)), ""),
        ["links in a spoke that borrows the gateway"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)));
            hub.PeerWith(it.AddVirtualNetwork("spoke", "172.31.0.0/16")).WithGatewayTransit();
        }, "GW8024 GW8024"),
        ["links in a spoke that does not"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)));
            hub.PeerWith(it.AddVirtualNetwork("spoke", "172.31.0.0/16"));
        }, ""),
        ["IPv6 links"] = (it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .WithPrivatePeering(vlan: 100, asn: 65010, primary: "fd00::/126", secondary: "172.31.0.4/30"), "GW8022"),
        ["units below one"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGwScale(0, 2)), "GW8006"),
        ["units in the wrong order"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGwScale(4, 3)), "GW8006"),
        ["deferred units"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.NorthEurope).WithGatewaySubnet("10.0.255.0/27")
            .AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGwScale(2, it.AddParameter<int>("units"))), ""),
        ["deferred bandwidth"] = (it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Mbps(it.AddParameter<int>("speed"))), ""),
        ["gigabits and megabits are one measure"] = (it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(3)), "GW8021"),
        ["one subscription under two names"] = (it =>
        {
            var group = it.AddResourceGroup("rg").In(it.ExistingSubscription("11111111-1111-1111-1111-111111111111"));
            it.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ)
                .ConnectTo(it.ExistingExpressRouteCircuit(RuleCases.Circuit));
        }, ""),
        ["the subscription deployed to has no name"] = (it => it.ExpressRoute("hub", 0, Region.WestEurope).ConnectTo(it.ExistingExpressRouteCircuit(RuleCases.Circuit)), ""),
        ["ten ends of a circuit, of which two are circuits"] = (it => Ends(it, 8), ""),
        ["eleven ends of a circuit, of which two are circuits"] = (it => Ends(it, 9), "GW8003"),
        ["IPv6 links with one block"] = (it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30").WithIPv6("fd00:db8::/126", "fd00:db8::/126"),
            "GW8023"),
        ["IPv6 links of which one is known at deployment"] = (it => it.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .AddPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30").WithIPv6("fd00:db8::/126",
                it.AddParameter<Cidr>("link")), ""),
        ["Global Reach by an authorization of another subscription's circuit"] = (it =>
        {
            var (london, dublin) = Partners(it, "22222222-2222-2222-2222-222222222222");
            london.ConnectTo(dublin.AddAuthorization("london"), addressPrefix: "192.168.255.0/29");
        }, ""),
        ["Global Reach without one"] = (it =>
        {
            var (london, dublin) = Partners(it, "22222222-2222-2222-2222-222222222222");
            london.ConnectTo(dublin, addressPrefix: "192.168.255.0/29");
        }, "(GW8058)"),
        ["Global Reach inside a subscription"] = (it =>
        {
            var (london, dublin) = Partners(it, "11111111-1111-1111-1111-111111111111");
            london.ConnectTo(dublin, addressPrefix: "192.168.255.0/29");
        }, ""),
        ["Global Reach from the subscription deployed to"] = (it => it.Circuit("london", "London", Bandwidth.Gbps(1)).ConnectTo(it.ExistingExpressRouteCircuit(RuleCases.Circuit), addressPrefix: "192.168.255.0/29"), ""),
        ["a policy-based gateway beside ExpressRoute is one mistake"] = (it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddPolicyBasedVpnGateway("vpn");
            hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ);
        }, "GW8101"),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Circuits_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_tier_and_a_peering_may_yet_come_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it =>
        {
            var circuit = it.AddExpressRouteCircuit("dublin", "Equinix", "Dublin", Bandwidth.Gbps(1));
            for (var number = 0; number < 11; number++)
                it.ExpressRoute($"hub-{number}", number, Region.EastUS).ConnectTo(circuit);
        }));

    private static void Ends(TopologyBuilder topology, int networks)
    {
        var circuit = topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1));
        for (var number = 0; number < networks; number++)
            topology.ExpressRoute($"hub-{number}", number, Region.WestEurope).ConnectTo(circuit);
        circuit.ConnectTo(topology.ExistingExpressRouteCircuit(RuleCases.Circuit.Replace("amsterdam", "london", StringComparison.Ordinal)),
            addressPrefix: "192.168.255.0/29");
        topology.ExistingExpressRouteCircuit(RuleCases.Circuit.Replace("amsterdam", "dublin", StringComparison.Ordinal)).ConnectTo(circuit,
            addressPrefix: "192.168.255.8/29");
    }

    private static (ExpressRouteCircuit London, ExpressRouteCircuit Dublin) Partners(TopologyBuilder topology, string other)
    {
        var london = topology.Circuit("london", "London",
            Bandwidth.Gbps(1)).In(topology.ExistingResourceGroup("rg-london").In(topology.ExistingSubscription("11111111-1111-1111-1111-111111111111")));
        var dublin = topology.AddExpressRouteCircuit("dublin", "Equinix", "Dublin",
            Bandwidth.Gbps(1)).In(topology.ExistingResourceGroup("rg-dublin").In(topology.ExistingSubscription(other)))
            .WithPrivatePeering(vlan: 100, asn: 65020, primary: "172.31.2.0/30", secondary: "172.31.2.4/30");
        return (london, dublin);
    }
}

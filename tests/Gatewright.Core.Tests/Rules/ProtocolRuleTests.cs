namespace Gatewright.Tests.Rules;

public sealed class ProtocolRuleTests
{
    private const string Keys = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/keys";

    private const string Paris = "hub/hub-vpn/hub-vpn-to-paris";

    public static TheoryData<string, Action<SiteToSiteConnection>, string> Connections => new()
    {
        { "a selector of two ends", it => it.WithTrafficSelector("10.0.1.0/24", "192.168.10.0/24"), "" },
        { "the second selector of one end", it => it.WithTrafficSelector("10.0.1.0/24", "192.168.10.0/24").WithTrafficSelector("10.0.2.0/24"), "error GW4124 " + Paris },
        { "an end known at deployment", it => it.WithTrafficSelector("10.0.1.0/24", it.Gateway.Network.Topology.AddParameter<Cidr>("remote")), "" },
        { "IKEv1", it => it.WithIkeV1(), "" },
        { "policy-based selectors", it => it.WithPolicyBasedTrafficSelectors(), "" },
        { "policy-based selectors and IKEv1", it => it.WithPolicyBasedTrafficSelectors().WithIkeV1(), "warning GW4128 " + Paris },
        { "one tunnel of an active-standby gateway", it => it.WithOnlyTunnelTo(GatewayInstance.First), "warning GW4129 " + Paris },
        { "one of two tunnels", it => it.WithOnlyTunnelTo(GatewayInstance.First).Gateway.WithActiveActive(), "" },
    };

    public static TheoryData<VpnGatewaySku, string> Skus => new()
    {
        { VpnGatewaySku.Standard, "error GW4127 there/there-vpn/there-vpn-to-paris" },
        { VpnGatewaySku.HighPerformance, "error GW4127 there/there-vpn/there-vpn-to-paris" },
        { VpnGatewaySku.VpnGw1, "" },
        { VpnGatewaySku.Basic, "" },
    };

    public static TheoryData<string, string> Regions => new()
    {
        { "westeurope", "" },
        { "usgovvirginia", "error GW4125 hub/hub-vpn/hub-vpn-to-paris" },
        { "chinanorth3", "error GW4125 hub/hub-vpn/hub-vpn-to-paris" },
        { "moonwest", "" },
    };

    public static TheoryData<string, Action<TopologyBuilder>, string> PrivateTunnels => new()
    {
        { "to a site", it => Private(it.Hub(), "192.168.10.1"), "warning GW4311 " + Paris },
        { "from the public address", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk")), "" },
        { "in high-bandwidth mode", it => Private(it.Hub().WithHighBandwidth(), "192.168.10.1"), "" },
        { "beside an ExpressRoute gateway", it => { var vpn = it.Hub(); vpn.Network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw1AZ); Private(vpn, "192.168.10.1"); }, "" },
        { "to an appliance in a peered network", it => { var vpn = it.Hub(); vpn.Network.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")); Private(vpn, "10.1.0.4"); }, "" },
        { "beside a peered network", it => { var vpn = it.Hub(); vpn.Network.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")); Private(vpn, "10.2.0.4"); }, "warning GW4311 " + Paris },
        { "beside a peered network of unknown addresses", it => { var vpn = it.Hub(); vpn.Network.PeerWith(it.AddVirtualNetwork("spoke", it.AddParameter<Cidr>("space"))); Private(vpn, "10.2.0.4"); }, "" },
        { "beside a peered network that exists", it => { var vpn = it.Hub(); vpn.Network.PeerWith(it.ExistingVirtualNetwork(RuleCases.Network, "10.1.0.0/16")); Private(vpn, "10.2.0.4"); }, "" },
        { "to an address known at deployment", it => Private(it.Hub(), it.AddParameter<IpAddress>("device")), "" },
        { "from an existing gateway", it => Private(it.Hub().Network.ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ), "192.168.10.1"), "" },
        { "from an existing network", it => Private(it.ExistingVirtualNetwork(RuleCases.Network).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ), "192.168.10.1"), "" },
    };

    public static TheoryData<string, Action<TopologyBuilder>, string> DualStack => new()
    {
        { "both", it => Reach(Vpn(it, ["10.0.0.0/16", "fd00:db8::/48"], ["10.0.255.0/27", "fd00:db8:0:ff::/64"])), "" },
        { "none", it => Reach(Vpn(it, ["10.0.0.0/16"], ["10.0.255.0/27"])), "error GW1111 paris" },
        { "the network alone", it => Reach(Vpn(it, ["10.0.0.0/16", "fd00:db8::/48"], ["10.0.255.0/27"])), "error GW1111 paris" },
        { "a network without blocks", it => Reach(Vpn(it, [], ["10.0.255.0/27", "fd00:db8:0:ff::/64"])), "" },
        { "a GatewaySubnet without blocks", it => Reach(Vpn(it, ["10.0.0.0/16", "fd00:db8::/48"], [])), "" },
        { "no GatewaySubnet", it => Reach(it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)), "" },
        { "one of two GatewaySubnets", it => Reach(Vpn(it, ["10.0.0.0/16", "fd00:db8::/48"], ["10.0.255.0/27"], ["10.0.254.0/27", "fd00:db8:0:ff::/64"])), "" },
        { "a block known at deployment", it => Reach(it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("more")).WithGatewaySubnet("10.0.255.0/27", it.AddParameter<Cidr>("other")).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)), "" },
        { "a GatewaySubnet in other words", it => { var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48"); hub.AddGatewaySubnet("10.0.255.0/27").WithArmPatch("{ \"properties\": {} }"); Reach(hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)); }, "" },
        { "an existing network", it => Reach(it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)), "" },
        { "Basic", it => Reach(it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.Basic)), "" },
        { "a site with IPv4", it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk")), "" },
        { "a site with two blocks of IPv6", it => Reach(it.Hub(), "fd00:db8:10::/48", "fd00:db8:11::/48"), "error GW1111 paris" },
        { "a site of two gateways", it => { var site = it.AddSite("paris", "203.0.113.10", "fd00:db8:10::/48"); it.Hub().ConnectTo(site, it.AddSecret("a")); it.Gateway("east", 1).ConnectTo(site, it.AddSecret("b")); }, "error GW1111 paris" },
        { "clients", it => it.Hub().AddPointToSite("172.16.0.0/24", "fd00:db8:c::/64"), "error GW1111 hub/hub-vpn/PointToSite" },
        { "clients with IPv4", it => it.Hub().AddPointToSite("172.16.0.0/24"), "" },
        { "a group of clients", it => it.Hub().AddPointToSite("172.16.0.0/24").AddPool("staff", "fd00:db8:c::/64"), "error GW1111 hub/hub-vpn/PointToSite/staff" },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public void Protocols_are_judged(string name, Action<SiteToSiteConnection> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(
            it => describe(it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"),
                it.AddSecret("psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm)), "GW412")
            .Replace("; warning GW4111 " + Paris, "", StringComparison.Ordinal).Replace("warning GW4111 " + Paris, "", StringComparison.Ordinal)));

    [Fact]
    public void A_selector_between_gateways_has_two_ends() =>
        Assert.Equal("error GW4124 west/west-vpn/west-vpn-to-east-vpn/east-vpn", Judged.Findings(
            it =>
            {
                var (west, east) = (it.Gateway("west", 1), it.Gateway("east", 2));
                west.ConnectTo(east, it.AddSecret("psk")).SideOf(east).WithTrafficSelector("10.2.1.0/24");
            },
            "GW4124"));

    [Fact]
    public void The_other_end_of_a_selector_may_yet_come() =>
        Assert.Equal("", Judged.Findings(
            it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk")).WithTrafficSelector("10.0.1.0/24"), "GW4124",
            finished: false));

    [Theory]
    [InlineData("fd00:db8:10::/48", "fd00:db8:11::/48", true, "error GW4126 hub/hub-vpn/hub-vpn-to-paris")]
    [InlineData("192.168.11.0/24", "fd00:db8:11::/48", true, "error GW4126 hub/hub-vpn/hub-vpn-to-paris")]
    [InlineData("192.168.11.0/24", "fd00:db8:10::/48", false, "")]
    [InlineData("192.168.11.0/24", "192.168.12.0/24", true, "")]
    public void IPv6_needs_IKEv2(string prefix, string other, bool isOld, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it =>
            {
                var connection = it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", prefix, other), it.AddSecret("psk"));
                if (isOld)
                    connection.WithIkeV1();
            },
            "GW4126"));

    [Theory]
    [MemberData(nameof(Skus))]
    public void Legacy_SKUs_speak_IKEv2(VpnGatewaySku sku, string expected)
    {
        Assert.Equal(expected, Judged.Findings(it => There(it, sku).WithIkeV1(), "GW4127"));
        Assert.Equal("", Judged.Findings(it => There(it, sku), "GW4127"));
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Certificates_are_of_the_public_cloud(string region, string expected)
    {
        Assert.Equal(expected, Judged.Findings(it => Certified(it.Hub().Network.In(region)), "GW4125"));
        Assert.Equal("", Judged.Findings(it => it.Hub().Network.In(region), "GW4125"));
    }

    [Fact]
    public void A_key_serves_in_each_cloud() =>
        Assert.Equal("", Judged.Findings(
            it => it.AddVirtualNetwork("hub", "10.0.0.0/16").In("chinanorth3").AddVpnGateway("vpn",
                VpnGatewaySku.VpnGw1AZ).ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk")), "GW4125"));

    [Theory]
    [MemberData(nameof(PrivateTunnels))]
    public void Private_tunnels_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW4311")));

    [Fact]
    public void A_network_may_yet_be_peered_with_one_that_holds_the_device() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var vpn = it.Hub();
                Private(vpn, "10.1.0.4");
                vpn.Network.MarkOpen();
            },
            "GW4311"));

    [Theory]
    [MemberData(nameof(DualStack))]
    public void IPv6_of_gateways_is_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW1111")));

    [Fact]
    public void What_a_tunnel_needs_may_yet_be_said() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var vpn = it.Hub();
                Reach(vpn);
                vpn.ConnectTo(it.AddSite("lyon", "192.168.20.1", "192.168.20.0/24"), it.AddSecret("lyon-psk")).WithPrivateAddresses();
            },
            "GW",
            finished: false));

    private static VpnGateway Vpn(TopologyBuilder topology, string[] space, params string[][] subnets)
    {
        var network = topology.AddVirtualNetwork("hub", space.Select(block => (Value<Cidr>)block));
        foreach (var blocks in subnets)
            network.WithGatewaySubnet(blocks.Select(block => (Value<Cidr>)block));
        return network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
    }

    private static void Reach(VpnGateway vpn, params string[] prefixes) =>
        vpn.ConnectTo(vpn.Network.Topology.AddSite("paris", "203.0.113.10", prefixes.DefaultIfEmpty("fd00:db8:10::/48").Prepend("192.168.10.0/24")
            .Select(prefix => (Value<Cidr>)prefix)), vpn.Network.Topology.AddSecret("psk"));

    private static void Private(VpnGateway vpn, Value<IpAddress> device) =>
        vpn.ConnectTo(vpn.Network.Topology.AddSite("paris", device, "192.168.10.0/24"), vpn.Network.Topology.AddSecret("psk")).WithPrivateAddresses();

    private static SiteToSiteConnection There(TopologyBuilder topology, VpnGatewaySku sku) =>
        topology.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway,
            sku).ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("psk"));

    private static void Certified(VirtualNetwork network)
    {
        var topology = network.Topology;
        var vpn = (VpnGateway)network.Gateways[0];
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.ExistingKeyVault(Keys).ExistingCertificate("azure-side"));
    }
}

using Gatewright.Changes.Laws;

namespace Gatewright.Changes.Tests;

/// <summary>Each law by a change that it is about, and the nearest one that it isn't.</summary>
public sealed class LawTests
{
    private static readonly Action<Estate> Plain = static _ => { };

    /// <summary>The law, the element's kind and property, and what differs.</summary>
    private static readonly (string Law, ChangeEffect Effect, Func<TopologyChanges> Changes)[] Cases =
    [
        ("gateway-type-is-fixed", ChangeEffect.Replacement, () => Two(it => it.AddVpnGateway("gw", "VpnGw1AZ"), it => it.AddExpressRouteGateway("gw", "ErGw1AZ"))),
        ("vpn-type-is-fixed", ChangeEffect.Replacement, () => Two(it => it.AddVpnGateway("gw", "Basic"), it => it.AddPolicyBasedVpnGateway("gw"))),
        ("generation-is-fixed", ChangeEffect.Refusal, () => Two(
            it => it.AddVpnGateway("gw", "VpnGw2AZ").WithGeneration(VpnGatewayGeneration.Generation1), it => it.AddVpnGateway("gw", "VpnGw2AZ"))),
        ("sku-upgrade", ChangeEffect.Interruption, () => Skus("VpnGw2AZ", "VpnGw3AZ")),
        ("sku-migration", ChangeEffect.Refusal, () => Skus("HighPerformance", "VpnGw2AZ")),
        ("sku-recreation", ChangeEffect.Replacement, () => Skus("Basic", "VpnGw1AZ")),
        ("sku-without-zones-is-frozen", ChangeEffect.Refusal, () => Two(it => it.AddVpnGateway("gw", "VpnGw2"), it => it.AddVpnGateway("gw", "VpnGw2").WithBgp(65010))),
        ("expressroute-sku-upgrade", ChangeEffect.Interruption, () => Lines("ErGw1AZ", "ErGw3AZ")),
        ("expressroute-scale-units", ChangeEffect.Update, () => Two(
            it => it.AddExpressRouteGateway("gw", ExpressRouteGatewaySku.ErGwScale(2, 10)), it => it.AddExpressRouteGateway("gw", ExpressRouteGatewaySku.ErGwScale(2, 20)))),
        ("expressroute-sku-migration", ChangeEffect.Refusal, () => Lines("HighPerformance", "ErGw2AZ")),
        ("expressroute-sku-recreation", ChangeEffect.Replacement, () => Lines("ErGw1AZ", "Standard")),
        ("gateway-address-is-fixed", ChangeEffect.Replacement, () => Estate.Between(Plain, it => it.Vpn.WithPublicIp(it.Builder.AddPublicIp("own")))),
        ("ip-configuration-name-is-fixed", ChangeEffect.Refusal,
            () => Estate.Between(Plain, it => it.Vpn.WithIpConfigurationName(GatewayInstance.First, "vnetGatewayConfig"))),
        ("active-active-switch", ChangeEffect.Interruption, () => Estate.Between(Plain, it => it.Vpn.WithActiveActive())),
        ("active-active-brings-addresses", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Vpn.WithActiveActive())),
        ("gateway-asn", ChangeEffect.Interruption, () => Estate.Between(it => it.Vpn.WithBgp(65010), it => it.Vpn.WithBgp(65515))),
        ("high-bandwidth-is-of-new-gateways", ChangeEffect.Replacement, () => Estate.Between(Plain, it => it.Vpn.WithHighBandwidth())),
        ("gateway-takes-45-minutes", ChangeEffect.Update, () => Two(_ => { }, it => it.AddVpnGateway("gw", "VpnGw1AZ"))),
        ("maintenance-window-is-beside", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Vpn.WithMaintenanceWindow(1, 5, "UTC"))),
        ("profiles-are-renewed", ChangeEffect.Interruption,
            () => Estate.Between(it => Dial(it).WithTunnelType(TunnelType.OpenVpn), it => Dial(it).WithTunnelType(TunnelType.IkeV2))),
        ("connection-ends-are-fixed", ChangeEffect.Replacement, () => Estate.Between(
            it => it.Vpn.ConnectTo(it.Builder.AddSite("a", "203.0.113.20"), it.Builder.AddSecret("k")).WithName("own"),
            it => it.Vpn.ConnectTo(it.Builder.AddSite("b", "203.0.113.20"), it.Builder.AddSecret("k")).WithName("own"))),
        ("ike-version-is-fixed", ChangeEffect.Refusal, () => Estate.Between(Plain, it => it.Tunnel.WithIkeV1())),
        ("shared-key", ChangeEffect.Interruption, () => TopologyChanges.Between(new Estate().Builder.Build(), new Estate(key: "other-psk").Builder.Build())),
        ("authentication", ChangeEffect.Interruption, () => Estate.Between(it => Certified(it, "one"), it => Certified(it, "other"))),
        ("policy-is-the-only-offer", ChangeEffect.Interruption,
            () => TopologyChanges.Between(new Estate(policy: "GCM").Builder.Build(), new Estate(policy: "SHA").Builder.Build())),
        ("selectors-are-negotiated", ChangeEffect.Interruption, () => Estate.Between(Plain, it => it.Tunnel.WithTrafficSelector("10.0.0.0/16", "192.168.10.0/24"))),
        ("connection-bgp", ChangeEffect.Interruption, () => Estate.Between(Bgp, it => { Bgp(it); it.Tunnel.WithoutBgp(); })),
        ("nat-of-connection", ChangeEffect.Interruption, () => Estate.Between(Plain, it => it.Tunnel.WithNatRules(it.Vpn.AddIngressNatRule("in", "192.168.10.0/24", "100.64.0.0/24")))),
        ("routing-weight", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Line.WithRoutingWeight(10))),
        ("site-changes-drop-tunnels", ChangeEffect.Interruption, () => Estate.Between(it => it.Paris.WithBgp(65010, "192.168.10.254"), it => it.Paris.WithBgp(65011, "192.168.10.254"))),
        ("tunnel-is-new", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Vpn.ConnectTo(it.Builder.AddSite("lyon", "203.0.113.20"), it.Builder.AddSecret("k")))),
        ("circuit-bandwidth-grows", ChangeEffect.Update, () => Circuits(Bandwidth.Mbps(500), Bandwidth.Gbps(1))),
        ("circuit-bandwidth-never-shrinks", ChangeEffect.Refusal, () => Circuits(Bandwidth.Gbps(1), Bandwidth.Mbps(500))),
        ("unlimited-data-stays", ChangeEffect.Refusal, () => Estate.Between(it => it.Circuit.WithUnlimitedData(), Plain)),
        ("metered-to-unlimited", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Circuit.WithUnlimitedData())),
        ("premium-on", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Circuit.WithTier(CircuitTier.Premium))),
        ("premium-off", ChangeEffect.Update, () => Estate.Between(it => it.Circuit.WithTier(CircuitTier.Premium), Plain)),
        ("premium-off-within-limits", ChangeEffect.Refusal, () => Estate.Between(it => { Links(it); it.Circuit.WithTier(CircuitTier.Premium); }, Links)),
        ("circuit-place-is-fixed", ChangeEffect.Replacement, () => Of(
            it => it.AddExpressRouteCircuit("c", "Equinix", "Amsterdam", Bandwidth.Gbps(1)), it => it.AddExpressRouteCircuit("c", "Equinix", "London", Bandwidth.Gbps(1)))),
        ("circuit-peering-sessions", ChangeEffect.Interruption, () => Estate.Between(
            it => it.Circuit.WithPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30"), it => it.Circuit.WithPrivatePeering(200, 65010, "172.31.0.0/30", "172.31.0.4/30"))),
        ("circuit-peering-off", ChangeEffect.Interruption, () => Estate.Between(
            it => it.Circuit.AddPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30"),
            it => it.Circuit.AddPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30").WithoutTraffic())),
        ("advertised-prefixes-are-validated", ChangeEffect.Update, () => Estate.Between(
            it => it.Circuit.AddMicrosoftPeering(100, 65010, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.0/28"),
            it => it.Circuit.AddMicrosoftPeering(100, 65010, "203.0.113.0/30", "203.0.113.4/30", "198.51.100.16/28"))),
        ("encapsulation-is-fixed", ChangeEffect.Refusal, () => Of(
            it => it.AddExpressRouteDirect("p", "Equinix-London-LD5", Bandwidth.Gbps(10)), it => it.AddExpressRouteDirect("p", "Equinix-London-LD5", Bandwidth.Gbps(10)).WithQinQ())),
        ("ports-are-fixed", ChangeEffect.Replacement, () => Of(
            it => it.AddExpressRouteDirect("p", "Equinix-London-LD5", Bandwidth.Gbps(10)), it => it.AddExpressRouteDirect("p", "Equinix-London-LD5", Bandwidth.Gbps(100)))),
        ("macsec-keys", ChangeEffect.Interruption, () => Of(it => Encrypted(it, MacSecCipher.GcmAes256), it => Encrypted(it, MacSecCipher.GcmAesXpn256))),
        ("circuit-joins-network", ChangeEffect.Update, () => Estate.Between(Plain, it => it.ExpressRoute.ConnectTo(
            it.Builder.AddExpressRouteCircuit("london", "Equinix", "London", Bandwidth.Gbps(1))))),
        ("gateway-subnet-stays", ChangeEffect.Refusal, () => Estate.Between(it => it.Hub.WithGatewaySubnet("10.0.255.0/27"), it => it.Hub.WithGatewaySubnet("10.0.255.0/26"))),
        ("gateway-subnet-grows", ChangeEffect.Update,
            () => Estate.Between(it => it.Hub.WithGatewaySubnet("10.0.255.0/27"), it => it.Hub.WithGatewaySubnet("10.0.255.0/27", "10.0.255.64/27"))),
        ("dual-stack-stays", ChangeEffect.Refusal,
            () => Estate.Between(it => it.Hub.WithGatewaySubnet("10.0.255.0/27", "fd00:db8:0:ff::/64"), it => it.Hub.WithGatewaySubnet("10.0.255.0/27"))),
        ("used-subnet-keeps-its-prefix", ChangeEffect.Refusal, () => Estate.Between(it => it.Hub.WithSubnet("a", "10.0.1.0/24"), it => it.Hub.WithSubnet("a", "10.0.2.0/24"))),
        ("subnet-gets-a-prefix", ChangeEffect.Update,
            () => Estate.Between(it => it.Hub.WithSubnet("a", "10.0.1.0/24"), it => it.Hub.WithSubnet("a", "10.0.1.0/24", "10.0.2.0/24"))),
        ("address-space-is-synchronized", ChangeEffect.Update, () => Of(it => it.AddVirtualNetwork("n", "10.0.0.0/16"), it => it.AddVirtualNetwork("n", "10.0.0.0/16", "10.1.0.0/16"))),
        ("dns-servers-are-renewed", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Hub.WithDnsServers("10.0.1.4"))),
        ("zones-are-fixed", ChangeEffect.Replacement, () => Of(it => it.AddPublicIp("a"), it => it.AddPublicIp("a").WithZones(1))),
        ("address-prefix-is-fixed", ChangeEffect.Replacement, () => Of(it => it.AddPublicIp("a"), it => it.AddPublicIp("a").WithPrefix(Id("publicIPPrefixes/p")))),
        ("nat-gateway-zone-is-fixed", ChangeEffect.Replacement, () => Of(it => it.AddNatGateway("n"), it => it.AddNatGateway("n").WithZone(1))),
        ("peering-extent-is-fixed", ChangeEffect.Refusal,
            () => Estate.Between(it => it.Spoke.AddSubnet("a", "10.1.1.0/24"), it => it.Peering.WithOnlySubnets(it.Spoke.AddSubnet("a", "10.1.1.0/24")))),
        ("link-name-is-fixed", ChangeEffect.Refusal, () => Estate.Between(Plain, it => it.Peering.SideOf(it.Hub).WithName("other"))),
        ("gateway-transit-begins", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Peering.WithGatewayTransit())),
        ("gateway-transit-ends", ChangeEffect.Interruption, () => Estate.Between(it => it.Peering.WithGatewayTransit(), Plain)),
        ("peering-brings-profiles", ChangeEffect.Update, () => Estate.Between(Plain, it => it.Hub.PeerWith(it.Builder.AddVirtualNetwork("new", "10.9.0.0/16")))),
        ("routes-take-effect", ChangeEffect.Update, () => Of(it => it.AddRouteTable("t"), it => it.AddRouteTable("t").WithRoute("r", "0.0.0.0/0", NextHop.None))),
        ("security-rules-are-for-new-connections", ChangeEffect.Update,
            () => Of(it => it.AddNetworkSecurityGroup("g"), it => it.AddNetworkSecurityGroup("g").DenyInbound("r", 100))),
        ("route-server-stops-gateways", ChangeEffect.Interruption, () => Estate.Between(Plain, it => it.Hub.WithRouteServerSubnet("10.0.254.0/26").AddRouteServer("rs"))),
        ("location-is-fixed", ChangeEffect.Refusal, () => Of(it => it.AddRouteTable("t"), it => it.AddRouteTable("t").In(Region.NorthEurope))),
        ("removed-is-left", ChangeEffect.Interruption, () => Estate.Between(it => it.Vpn.ConnectTo(it.Builder.AddSite("lyon", "203.0.113.20"), it.Builder.AddSecret("k")), Plain)),
        ("removed-carries-nothing", ChangeEffect.None, () => Of(it => it.AddRouteTable("t"), _ => { })),
        ("tags-are-labels", ChangeEffect.None, () => Estate.Between(Plain, it => it.Builder.WithTag("owner", "us"))),
        ("parameters-are-inputs", ChangeEffect.None, () => Of(it => it.AddParameter<Text>("p"), it => it.AddParameter<Text>("p").WithDefault("x"))),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(it => it.Law)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_law_tells_what_Azure_does(string law)
    {
        var (_, effect, changes) = Cases.Single(it => it.Law == law);

        Assert.Contains(changes().All, it => it.Consequence.Law == law && it.Consequence.Effect == effect);
    }

    [Fact]
    public void Each_law_has_a_case() => Assert.Equal(
        ChangeLaws.All.Select(it => it.Name).Order(StringComparer.Ordinal), Cases.Select(it => it.Law).Order(StringComparer.Ordinal));

    [Fact]
    public void A_law_has_a_source_with_its_date() =>
        Assert.All(ChangeLaws.All, it => Assert.True(it.Source.Url.StartsWith("https://", StringComparison.Ordinal) && it.Source.Date.Length >= 4, it.Name));

    /// <summary>Every step between two known SKUs of VPN gateways, as Azure's table has them.</summary>
    [Theory]
    [InlineData("VpnGw1AZ", "VpnGw2AZ", "sku-migration")]
    [InlineData("VpnGw4AZ", "VpnGw5AZ", "sku-upgrade")]
    [InlineData("VpnGw3AZ", "VpnGw2AZ", "sku-recreation")]
    [InlineData("VpnGw2", "VpnGw2AZ", "sku-upgrade")]
    [InlineData("VpnGw1", "VpnGw1AZ", "sku-upgrade")]
    [InlineData("VpnGw1", "VpnGw2AZ", "sku-migration")]
    [InlineData("VpnGw1", "VpnGw2", "sku-migration")]
    [InlineData("VpnGw2AZ", "VpnGw2", "sku-recreation")]
    [InlineData("Standard", "VpnGw1AZ", "sku-migration")]
    [InlineData("VpnGw1AZ", "Basic", "sku-recreation")]
    [InlineData("VpnGw5AZ", "VpnGw6AZ", null)]
    public void A_step_between_SKUs_is_one_of_Azures_table(string before, string after, string? law) =>
        Assert.Equal(law, Skus(before, after).All.Single(it => it.Property == "sku.name").Consequence.Law);

    [Theory]
    [InlineData("Standard", "UltraPerformance", "expressroute-sku-upgrade")]
    [InlineData("ErGw3AZ", "ErGw1AZ", "expressroute-sku-upgrade")]
    [InlineData("Standard", "ErGw1AZ", "expressroute-sku-migration")]
    [InlineData("ErGw1AZ", "HighPerformance", "expressroute-sku-recreation")]
    [InlineData("ErGw1AZ", "ErGw9AZ", "expressroute-sku-recreation")]
    [InlineData("ErGw9AZ", "ErGw1AZ", null)]
    public void A_step_between_SKUs_of_ExpressRoute_is_one_of_Azures(string before, string after, string? law) =>
        Assert.Equal(law, Lines(before, after).All.Single(it => it.Property == "sku.name").Consequence.Law);

    [Fact]
    public void A_change_names_the_connections_that_notice_it() =>
        Assert.Equal(["hub-vpn-to-paris"], Skus("VpnGw2AZ", "VpnGw3AZ").All.Single(it => it.Property == "sku.name").Consequence.Affected);

    private static TopologyChanges Skus(string before, string after) => TopologyChanges.Between(new Estate(before).Builder.Build(), new Estate(after).Builder.Build());

    private static TopologyChanges Lines(string before, string after) =>
        TopologyChanges.Between(new Estate(expressRouteSku: before).Builder.Build(), new Estate(expressRouteSku: after).Builder.Build());

    private static TopologyChanges Circuits(Bandwidth before, Bandwidth after) => Of(
        it => it.AddExpressRouteCircuit("c", "Equinix", "Amsterdam", before), it => it.AddExpressRouteCircuit("c", "Equinix", "Amsterdam", after));

    private static TopologyChanges Two(Action<VirtualNetwork> before, Action<VirtualNetwork> after) =>
        Of(it => before(it.AddVirtualNetwork("n", "10.0.0.0/16")), it => after(it.AddVirtualNetwork("n", "10.0.0.0/16")));

    private static TopologyChanges Of(Action<TopologyBuilder> before, Action<TopologyBuilder> after)
    {
        TopologyBuilder[] builders = [new("test", Region.WestEurope), new("test", Region.WestEurope)];
        before(builders[0]);
        after(builders[1]);
        return TopologyChanges.Between(builders[0].Build(), builders[1].Build());
    }

    private static PointToSite Dial(Estate estate) => estate.Vpn.AddPointToSite("172.16.0.0/24").WithRootCertificate("root", "MIIC");

    private static void Bgp(Estate estate)
    {
        estate.Vpn.WithBgp(65515);
        estate.Paris.WithBgp(65010, "192.168.10.254");
    }

    private static void Certified(Estate estate, string certificate) => estate.Vpn.ConnectTo(estate.Builder.AddSite("bonn", "203.0.113.40"),
        estate.Builder.ExistingKeyVault("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v")
            .ExistingCertificate(certificate));

    private static void Links(Estate estate)
    {
        for (var number = 0; number < 10; number++)
            estate.Builder.AddVirtualNetwork($"n{number}", $"10.{10 + number}.0.0/16").AddExpressRouteGateway($"er{number}", "ErGw1AZ").ConnectTo(estate.Circuit);
    }

    private static void Encrypted(TopologyBuilder topology, MacSecCipher cipher)
    {
        var vault = topology.ExistingKeyVault("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v");
        topology.AddExpressRouteDirect("p", "Equinix-London-LD5", Bandwidth.Gbps(100))
            .WithMacSec(PortLink.First, vault.ExistingSecret("ckn"), vault.ExistingSecret("cak"), cipher);
    }

    private static string Id(string rest) => $"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/Microsoft.Network/{rest}";
}

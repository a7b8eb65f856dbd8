using Gatewright.Emit;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>What few gateways, connections and clients need and no example shows, each as a whole template.</summary>
public class VpnLoweringTests
{
    private const string Platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/";
    private const string Hub = Platform + "Microsoft.Network/virtualNetworks/hub";

    [Fact]
    public void Tunnels_inside_ExpressRoute_speak_from_private_addresses()
    {
        var topology = new TopologyBuilder("inside", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithPrivateAddresses();
        vpn.ConnectTo(topology.AddSite("paris", "192.168.10.1", "192.168.10.0/24"), topology.AddSecret("paris-psk")).WithPrivateAddresses();
        var fast = topology.AddVirtualNetwork("fast", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/26");
        fast.AddVpnGateway("fast-vpn", VpnGatewaySku.VpnGw5AZ).WithHighBandwidth().WithActiveActive().WithBgp(asn: 65515).WithPeerWeight(10)
            .ConnectTo(topology.AddSite("lyon", "192.168.20.1").WithBgp(asn: 65020, peeringAddress: "192.168.20.254").WithPeerWeight(20),
                topology.AddSecret("lyon-psk"))
            .WithHighBandwidthTunnel(remote: "192.168.20.1", bgpPeeringAddress: "192.168.20.253")
            .WithHighBandwidthTunnel(remote: "192.168.20.2", bgpPeeringAddress: "192.168.20.254");

        Matches(topology, "vpn-inside.json");
    }

    [Fact]
    public void Certificates_come_from_a_vault_that_an_identity_reads()
    {
        var topology = new TopologyBuilder("certified", Region.WestEurope);
        var known = topology.ExistingKeyVault(Platform + "Microsoft.KeyVault/vaults/keys");
        var supplied = topology.ExistingKeyVault(topology.AddParameter<ResourceId>("vault"));
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .WithIdentity(topology.ExistingManagedIdentity(topology.AddParameter<ResourceId>("identity")));
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), known.ExistingCertificate("azure-side"))
            .WithPeerCertificate("paris.contoso.example", topology.AddParameter<Certificate>("root"), topology.AddParameter<Certificate>("intermediate"));
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), supplied.ExistingCertificate("azure-side"))
            .WithPeerCertificate("lyon.contoso.example", topology.AddParameter<Certificate>("lyonRoot"));

        Matches(topology, "vpn-certificates.json");
    }

    [Fact]
    public void Routes_of_BGP_are_translated_and_connections_choose_their_BGP_address()
    {
        var topology = new TopologyBuilder("chosen", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(asn: 65515).WithBgpRouteTranslation()
            .WithBgpAddresses(GatewayInstance.First, "169.254.21.2").WithBgpAddresses(GatewayInstance.Second, "169.254.22.2");
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "169.254.21.1"), topology.AddSecret("paris-psk"))
            .WithBgpAddress(GatewayInstance.First, "169.254.21.2").WithBgpAddress(GatewayInstance.Second, "169.254.22.2");
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20").WithBgp(asn: 65020, peeringAddress: "192.168.20.254"), topology.AddSecret("lyon-psk"))
            .WithNatRules(vpn.AddIngressNatRule("lyon-in", from: "192.168.10.0/24", to: "100.64.10.0/24").WithArmPatch("""{ "properties": { "type": "Static" } }"""));

        Matches(topology, "vpn-bgp.json");
    }

    [Fact]
    public void The_sides_of_a_pair_differ_where_they_are_told_to()
    {
        var topology = new TopologyBuilder("pair", Region.WestEurope);
        var west = topology.AddVirtualNetwork("west", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ)
            .WithBgp(asn: 65010).WithBgpAddresses(GatewayInstance.First, "169.254.21.2");
        var east = topology.AddVirtualNetwork("east", "10.2.0.0/16").WithGatewaySubnet("10.2.255.0/27").AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ)
            .WithBgp(asn: 65020).WithBgpAddresses(GatewayInstance.First, "169.254.21.6");
        var pair = west.ConnectTo(east,
            topology.AddSecret("key")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm).WithDpdTimeout(seconds: 30).WithPolicyBasedTrafficSelectors();
        pair.SideOf(west).WithName("eastward").WithConnectionMode(ConnectionMode.InitiatorOnly).WithBgpAddress(GatewayInstance.First,
            "169.254.21.2").WithTrafficSelector("10.1.0.0/16", "10.2.0.0/17", "10.2.128.0/17");
        pair.SideOf(east).WithName("westward").WithConnectionMode(ConnectionMode.ResponderOnly).WithBgpAddress(GatewayInstance.First,
            "169.254.21.6").WithTrafficSelector("10.2.0.0/16", "10.1.0.0/16");

        Matches(topology, "vpn-sides.json");
    }

    [Fact]
    public void On_an_existing_gateway_NAT_rules_are_resources_and_its_side_of_a_pair_is_created_only_if_asked_for()
    {
        var topology = new TopologyBuilder("joined", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork(Hub, "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .ExistingVpnGateway(Platform + "Microsoft.Network/virtualNetworkGateways/hub-vpn", VpnGatewaySku.VpnGw2AZ);
        hub.ConnectTo(topology.AddSite("shop", "203.0.113.20", "10.0.1.0/24"), topology.AddSecret("shop-psk")).WithNatRules(
            hub.AddIngressNatRule("shop-in", from: "10.0.1.0/24", to: "100.64.1.0/24").WithInstance(GatewayInstance.First),
            hub.AddEgressNatRule("shop-out", from: "10.0.1.0/24", to: "100.64.2.0/24"));
        var left = topology.AddVirtualNetwork("left", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("left-vpn", VpnGatewaySku.VpnGw1AZ);
        var right = topology.AddVirtualNetwork("right", "10.2.0.0/16").WithGatewaySubnet("10.2.255.0/27").AddVpnGateway("right-vpn", VpnGatewaySku.VpnGw1AZ);
        left.ConnectTo(hub, topology.AddSecret("left-psk"));
        right.ConnectTo(hub, topology.AddSecret("right-psk")).WithBothSides();

        Matches(topology, "vpn-existing.json");
    }

    [Fact]
    public void A_maintenance_window_stands_with_its_gateway_and_its_hours_may_be_supplied()
    {
        var topology = new TopologyBuilder("kept", Region.WestEurope);
        var group = topology.AddResourceGroup("rg-hub");
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithMaintenanceWindow(startHour: 2, durationHours: 5, timeZone: "UTC");
        hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ)
            .WithMaintenanceWindow(topology.AddParameter<int>("hour"), topology.AddParameter<int>("hours"), topology.AddParameter<Text>("time-zone"));

        Matches(topology, "maintenance.json");
    }

    [Fact]
    public void Clients_may_have_one_scored_server_and_a_policy()
    {
        var topology = new TopologyBuilder("clients", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/22")
            .WithTunnelType(TunnelType.IkeV2)
            .WithRadiusServer("10.0.1.4", topology.AddSecret("radius"), score: 7)
            .WithIpsecPolicy(IpsecPolicy.Aes256Sha256);

        Matches(topology, "clients.json");
    }

    private static void Matches(TopologyBuilder topology, string snapshot)
    {
        var template = ArmTemplate.Create(topology.Build());

        Assert.Empty(template.Problems);
        Judges.AssertClean(template.Json(), snapshot);
        Snapshot.Matches(template.Json(), snapshot);
    }
}

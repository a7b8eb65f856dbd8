using Gatewright;

namespace Branches;

/// <summary>A hub with a firewall, a spoke for the shop and one for guests, and the branch in Paris. What tests ask about is a property.</summary>
public sealed class BranchNetwork
{
    public const string Firewall = "10.0.1.4";

    public BranchNetwork()
    {
        Topology = new TopologyBuilder("branches", Region.WestEurope);
        Paris = Topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");

        var firewall = NextHop.VirtualAppliance(Firewall);
        var inbound = Topology.AddRouteTable("inbound").WithRoute("shop", "10.1.0.0/16", firewall);
        var outbound = Topology.AddRouteTable("outbound").WithRoute("everything", "0.0.0.0/0", firewall).WithoutGatewayRoutes();

        var hub = Topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("firewall", "10.0.1.0/24");
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(inbound);
        Vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        Vpn.ConnectTo(Paris, Topology.AddSecret("paris-psk"));

        var shop = Topology.AddVirtualNetwork("shop", "10.1.0.0/16");
        Web = shop.AddSubnet("web", "10.1.1.0/24").WithRouteTable(outbound);
        Guests = Topology.AddVirtualNetwork("guests", "10.2.0.0/16").WithSubnet("wifi", "10.2.1.0/24");
        hub.PeerWith(shop).WithGatewayTransit().WithForwardedTraffic();
        hub.PeerWith(Guests);
    }

    public TopologyBuilder Topology { get; }

    public Site Paris { get; }

    public VpnGateway Vpn { get; }

    public Subnet Web { get; }

    public VirtualNetwork Guests { get; }
}

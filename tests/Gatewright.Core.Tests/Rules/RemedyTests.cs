using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>Which remedy is suggested, and where none is since it would break something else. Each line of the snapshot is one case; a hyphen is a finding without a remedy.</summary>
public static class RemedyTests
{
    private const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("another SKU", "GW2010", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU of an existing gateway", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").ExistingVpnGateway($"{Ids}/virtualNetworkGateways/vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet is too small", "GW2010", it => Hub(it, "10.0.255.0/28", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where one of two subnets is too small", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithGatewaySubnet("10.0.254.0/28").AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet isn't known", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU where the subnet has IPv6 besides", "GW2010", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("10.0.255.0/28", "fd00:db8::/64").AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(65010)),
        ("another SKU than a retired one in a small subnet", "GW2002", it => Hub(it, "10.0.255.0/28", VpnGatewaySku.VpnGw1)),
        ("another SKU of a policy-based gateway", "GW2014", it =>
        {
            var hub = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddPolicyBasedVpnGateway("vpn");
            hub.PeerWith(it.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();
        }),
        ("a SKU that comes in the generation", "GW4201", it => it.Hub().WithGeneration(VpnGatewayGeneration.Generation1).AddIngressNat("nat", "192.168.0.0/24", "100.64.0.0/24")),
        ("a SKU that doesn't come in the generation", "GW1004", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw2AZ).WithGeneration(VpnGatewayGeneration.Generation1).WithActiveActive().WithHighBandwidth()),
        ("a generation of the SKU", "GW1002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1AZ).WithGeneration(VpnGatewayGeneration.Generation2)),
        ("the later generation of the SKU", "GW1002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw4AZ).WithGeneration(VpnGatewayGeneration.Generation1)),
        ("a SKU that needs zones", "GW2002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1).WithPublicIp(it.AddPublicIp("ip").WithoutZones())),
        ("a SKU that needs zones, and has them", "GW2002", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.VpnGw1).WithPublicIp(it.AddPublicIp("ip"))),

        ("BGP", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5")),
        ("BGP of a Basic gateway", "GW5021", it => Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).WithBgpAddresses(GatewayInstance.First, "169.254.21.5")),
        ("BGP of a policy-based gateway", "GW5014", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddPolicyBasedVpnGateway("vpn").ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk"))),
        ("BGP with a site", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "192.168.0.1", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a link-local peer", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "169.254.21.5", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a link-local peer that can be answered", "GW5015", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(Speaker(it, "169.254.21.5", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a peer inside the network", "GW5015", it => it.Hub().ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP with a peer inside one block of the network", "GW5015", it => it.AddVirtualNetwork("hub", "10.9.0.0/16", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"))),
        ("BGP beside another site that couldn't speak it", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            hub.ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk"));
        }),
        ("BGP beside another site that doesn't", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            hub.ConnectTo(Speaker(it, "10.0.0.4", "192.168.0.0/24"), it.AddSecret("psk")).WithoutBgp();
        }),
        ("BGP beside a site without", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.1.0/24"), it.AddSecret("psk"))),
        ("BGP with Azure's ASN to a gateway that has it", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.Gateway("east", 1).WithBgp(65515), it.AddSecret("psk"))),
        ("BGP with Azure's ASN from a gateway that has it", "GW5021", it =>
        {
            var hub = it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5");
            it.Gateway("east", 1).WithBgp(65515).ConnectTo(hub, it.AddSecret("psk"));
        }),
        ("BGP to a gateway of another ASN", "GW5021", it => it.Hub().WithBgpAddresses(GatewayInstance.First, "169.254.21.5").ConnectTo(it.Gateway("east", 1).WithBgp(65010), it.AddSecret("psk"))),
        ("no longer without BGP", "GW5014", it => it.Hub().WithBgp(65515).ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, of a gateway that has none", "GW5014", it => it.Hub().ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, of one ASN", "GW5014", it => it.Hub().WithBgp(65020).ConnectTo(Speaker(it, "192.168.0.1"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, link-local", "GW5014", it => it.Hub().WithBgp(65515).ConnectTo(Speaker(it, "169.254.21.5"), it.AddSecret("psk")).WithoutBgp()),
        ("no longer without BGP, link-local on both sides", "GW5014", it => it.Hub().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.6").ConnectTo(Speaker(it, "169.254.21.5"), it.AddSecret("psk")).WithoutBgp()),

        ("a peering twice", "GW6003", it => Twice(it, _ => { })),
        ("a peering with forwarded traffic", "GW6003", it => Twice(it, peering => peering.WithForwardedTraffic())),
        ("a peering without access", "GW6003", it => Twice(it, peering => peering.WithoutAccess())),
        ("a peering of both sides", "GW6003", it => Twice(it, peering => peering.WithBothSides())),
        ("a peering of IPv6", "GW6003", it => Twice(it, peering => peering.WithOnlyIPv6())),
        ("a peering of subnets", "GW6003", it => Twice(it, peering => peering.WithOnlySubnets(it.Networks[0].AddSubnet("web", "10.0.1.0/24")))),
        ("a peering with transit", "GW6003", it => Twice(it, peering => peering.WithGatewayTransit())),
        ("a peering with a name", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithName("link"))),
        ("a peering with a name at the other side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[1]).WithName("link"))),
        ("a peering that borrows", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[1]).WithRemoteGateways())),
        ("a peering that lends", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithGatewayTransit())),
        ("a peering with traffic forwarded at one side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithForwardedTraffic())),
        ("a peering without access at one side", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithoutAccess())),
        ("a peering without verification", "GW6003", it => Twice(it, peering => peering.SideOf(it.Networks[0]).WithoutGatewayVerification())),

        ("the two sides exchanged", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(it.Hub().Network).WithGatewayTransit()),
        ("the two sides exchanged where neither has a gateway", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(it.AddVirtualNetwork("other", "10.2.0.0/16")).WithGatewayTransit()),
        ("the two sides exchanged where the gateway can't be lent", "GW6007", it => it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).Network).WithGatewayTransit()),
        ("the two sides exchanged where one kind of gateway can't be lent", "GW6007", it =>
        {
            var hub = Hub(it, "10.0.255.0/27", VpnGatewaySku.Basic).Network;
            hub.AddVpnGateway("other", VpnGatewaySku.VpnGw1AZ);
            it.AddVirtualNetwork("spoke", "10.1.0.0/16").PeerWith(hub).WithGatewayTransit();
        }),
        ("the two sides exchanged of one that borrows already", "GW6007", it =>
        {
            var spoke = it.AddVirtualNetwork("spoke", "10.1.0.0/16");
            it.Gateway("east", 3).Network.PeerWith(spoke).WithGatewayTransit();
            spoke.PeerWith(it.AddVirtualNetwork("third", "10.4.0.0/16"));
            spoke.PeerWith(it.Hub().Network).WithGatewayTransit();
        }),
        ("sides said one by one", "GW6007", it =>
        {
            var (spoke, hub) = (it.AddVirtualNetwork("spoke", "10.1.0.0/16"), it.Hub().Network);
            var peering = spoke.PeerWith(hub);
            peering.SideOf(spoke).WithGatewayTransit();
            peering.SideOf(hub).WithRemoteGateways();
        }),

        ("Premium for 11 networks", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 11)),
        ("Premium for as many as it takes", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 20)),
        ("Premium for more than it takes", "GW8003", it => Networks(it, it.Circuit("amsterdam", "Amsterdam", Bandwidth.Mbps(50)), 21)),
        ("Premium of an existing circuit", "GW8003", it => Networks(it, it.ExistingExpressRouteCircuit(RuleCases.Circuit).WithTier(CircuitTier.Standard), 11)),
        ("Standard for a region of the area", "GW8005", it => it.ExpressRoute("hub", 0, Region.NorthEurope).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local))),
        ("Premium for a region elsewhere", "GW8005", it => it.ExpressRoute("hub", 0, Region.EastUS).ConnectTo(it.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1)).WithTier(CircuitTier.Local))),
        ("Premium at both ends", "GW8055", it => Far(it, CircuitTier.Premium)),
        ("Premium at both ends, of Standard ones", "GW8055", it => Far(it, CircuitTier.Standard)),
        ("FastPath alone", "GW8011", it => Fast(it).WithFastPath().WithPrivateLinkFastPath()),
        ("no FastPath", "GW8011", it => Fast(it).WithPrivateLinkFastPath()),

        ("a GatewaySubnet", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet for 16 circuits", "GW1101", it => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16"), 16)),
        ("a GatewaySubnet for 15 circuits", "GW1101", it => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16"), 15)),
        ("a GatewaySubnet where there is no room", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/27").WithSubnet("web", "10.0.0.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet in a block that isn't known", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet beside a subnet that isn't known", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a RouteServerSubnet", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddRouteServer("routes")),
        ("a RouteServerSubnet where there is no room", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/26").WithSubnet("web", "10.0.0.0/28").AddRouteServer("routes")),
        ("a RouteServerSubnet in a block that isn't known", "GW6501", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("block")).AddRouteServer("routes")),
        ("the verb of GatewaySubnets", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("the verb that returns it", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27")),
        ("the verb for a misspelt name", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("gatewaysubnet", "10.0.255.0/27")),
        ("the verb for what is said twice", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").WithSubnet("GatewaySubnet", "10.0.254.0/27")),
        ("the verb beside a GatewaySubnet", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSubnet("GatewaySubnet", "10.0.254.0/27")),
        ("the verb for one with a security group", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27").WithSecurityGroup(it.AddNetworkSecurityGroup("filter"))),
        ("the verb for one that is too small", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("the verb for one that isn't known", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", it.AddParameter<Cidr>("block"))),
        ("a wider GatewaySubnet", "GW1105", it => Hub(it, "10.0.255.0/28", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet beside another", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.255.16/28").WithGatewaySubnet("10.0.255.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet where there is no room", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/27").WithSubnet("web", "10.0.0.16/28").WithGatewaySubnet("10.0.0.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet beyond its network", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/28").WithGatewaySubnet("10.0.0.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet beside what isn't known", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", it.AddParameter<Cidr>("block")).WithGatewaySubnet("10.0.255.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet of two blocks", "GW1105", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/29", "10.0.254.0/29").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a wider GatewaySubnet for many circuits", "GW1106", it => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27"), 16)),
        ("a wider subnet for Bastion", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/27")),
        ("a wider subnet for Bastion of two blocks", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/29", "10.0.254.0/29")),
        ("a subnet just as small as Azure takes", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/29")),
        ("a subnet smaller than Azure takes", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/30")),
        ("one block of two smaller than Azure takes", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/29", "10.0.254.0/30")),
        ("a block that isn't known beside a small one", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("AzureBastionSubnet", "10.0.255.0/29", it.AddParameter<Cidr>("block"))),
        ("an IPv6 block beside a small one", "GW3101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("AzureBastionSubnet", "10.0.255.0/29", "fd00:db8::/64")),
        ("another block for the first that overlaps", "GW3006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("a", "10.0.0.0/24").WithSubnet("b", "10.0.0.0/25").WithSubnet("c", "10.0.0.0/26")),
        ("another IPv6 block", "GW3006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("a", "10.0.0.0/24", "fd00:db8::/64").WithSubnet("b", "10.0.1.0/24", "fd00:db8::/64")),
        ("another block beside what isn't known", "GW3006", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("a", "10.0.0.0/24").WithSubnet("b", "10.0.0.0/25").WithSubnet("c", it.AddParameter<Cidr>("block"))),
        ("a wider IPv6 block", "GW3008", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("web", "10.0.0.0/24", "fd00:db8::/65")),
        ("a narrower IPv6 block", "GW3008", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithSubnet("web", "10.0.0.0/24", "fd00:db8::/63")),
        ("no narrower IPv4 block", "GW3007", it => it.AddVirtualNetwork("hub", "0.0.0.0/1").WithSubnet("web", "0.0.0.0/1")),
        ("a wider IPv4 block", "GW3007", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.0.0/30")),
        ("a wider pool", "GW7022", it => it.Hub().AddPointToSite("172.16.0.0/30")),
        ("a wider pool beside a site", "GW7022", it =>
        {
            it.AddSite("paris", "203.0.113.10", "172.16.0.4/30");
            it.Hub().AddPointToSite("172.16.0.0/30");
        }),
        ("a wider pool where another thing is far", "GW7022", it =>
        {
            it.AddSite("paris", "203.0.113.10", "172.16.0.4/30", "192.168.0.0/16");
            it.Hub().AddPointToSite("172.17.0.0/30");
        }),

        ("no default route", "GW1108", it => Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("no default route, of a table that others use", "GW1108", it => Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None), "web")),
        ("no default route, of an existing table", "GW1108", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddGatewaySubnet("10.0.255.0/27").WithRouteTable(it.ExistingRouteTable($"{Ids}/routeTables/table").WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("no default route, of a GatewaySubnet by its name", "GW1108", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27").WithRouteTable(it.AddRouteTable("table").WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("gateway routes", "GW1110", it => Routed(it, table => table.WithoutGatewayRoutes())),
        ("gateway routes, of a table that others use", "GW1110", it => Routed(it, table => table.WithoutGatewayRoutes(), "web")),
        ("a route of its own", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.None))),
        ("a route of its own past an appliance", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.Appliance("10.0.0.4")))),
        ("a route of its own past appliances", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.Appliances("10.0.0.4", "10.0.0.5")))),
        ("a route of its own beside one of its name", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.None).WithRoute("Gateway-Subnet", "192.168.0.0/16", NextHop.Internet))),
        ("a route of its own instead of another", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.255.0/27", NextHop.None))),
        ("a route of its own in a table of 399", "GW1109", it => Routed(it, table => Filled(table.WithRoute("net", "10.0.0.0/16", NextHop.None), 398))),
        ("a route of its own in a table of 400", "GW1109", it => Routed(it, table => Filled(table.WithRoute("net", "10.0.0.0/16", NextHop.None), 399))),
        ("no route of its own where a wider one loses", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/8", NextHop.None))),
        ("a route of its own where two blocks are", "GW1109", it => it.AddVirtualNetwork("hub", "10.9.0.0/16", "10.0.0.0/16").AddGatewaySubnet("10.0.255.0/27").WithRouteTable(it.AddRouteTable("table").WithRoute("net", "10.0.0.0/16", NextHop.None))),
        ("zones of an address", "GW2104", it => it.Hub().WithPublicIp(it.AddPublicIp("ip").WithoutZones())),
        ("zones of an existing address", "GW2104", it => it.Hub().WithPublicIp(it.ExistingPublicIp($"{Ids}/publicIPAddresses/ip").WithoutZones())),
        ("no address for dial-in", "GW2102", it => it.Hub().AddPointToSite("172.16.0.0/24").WithPublicIp(it.AddPublicIp("ip"))),
        ("no third address", "GW2102", it => it.Hub().WithPublicIp(it.AddPublicIp("a")).WithPublicIp(it.AddPublicIp("b")).WithPublicIp(it.AddPublicIp("c"))),
        ("a label in small letters", "GW2109", it => it.AddPublicIp("ip").WithDnsLabel("Paris")),
        ("a label that no letter case cures", "GW2109", it => it.AddPublicIp("ip").WithDnsLabel("Paris-")),
        ("no zone where the region has none", "GW2203", it => it.AddNatGateway("nat").In(Region.WestUS).WithZone(1)),
        ("no zone where nobody knows", "GW2203", it => it.AddNatGateway("nat").In(it.AddParameter<Region>("region")).WithZone(1)),
        ("a zone that no region has", "GW2203", it => it.AddNatGateway("nat").In(Region.WestUS).WithZone(4)),
        ("Azure's ASN beside a Route Server", "GW6506", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithRouteServerSubnet("10.0.254.0/26").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().WithBgp(65010).Network.AddRouteServer("routes")),

        ("name and block exchanged", "GW0001", it => it.AddVirtualNetwork("10.0.0.0/16", "hub")),
        ("a name that is no block", "GW0001", it => it.AddVirtualNetwork("hub", "spoke")),
        ("ASN and peer exchanged", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "65010")),
        ("an ASN that is no address", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("x", "65010")),
        ("an address that is no ASN", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "x")),
        ("texts of two calls", "GW0001", it =>
        {
            it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "192.168.0.1");
            it.AddSite("lyon", "203.0.113.20").WithBgp(65010, "65020");
        }),
        ("an address among blocks, and a block as the address", "GW0001", it => it.AddSite("paris", "192.168.0.0/16", "203.0.113.10")),
        ("an address as the second of blocks, and a block as the address", "GW0001", it => it.AddSite("paris", "192.168.0.0/16", "192.168.1.0/24", "203.0.113.10")),
        ("blocks of one list", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.0.300")),
        ("a misspelt name of another call", "GW0001", it => it.AddVirtualNetwork("10.0.0.0", "10.0.0.0/16").WithDnsServers("dns")),
        ("bits beyond the length", "GW0001", it => it.AddVirtualNetwork("hub", "10.0.0.1/16")),
    ];

    [Fact]
    public static void Remedies_are_these() => Snapshot.Matches(string.Concat(Cases.Select(it => $"{it.Rule} {it.Name}: {Remedies(it.Rule, it.Say)}\n")), "remedies.txt");

    private static string Remedies(string rule, Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return string.Join("; ", topology.Check().Where(finding => finding.Rule.Id == rule).Select(finding => finding.Fix?.Text ?? "-").DefaultIfEmpty("nothing found"));
    }

    private static VpnGateway Hub(TopologyBuilder topology, Value<Cidr> subnet, VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(subnet).AddVpnGateway("vpn", sku);

    /// <summary>A GatewaySubnet with a table, which other subnets may use.</summary>
    private static void Routed(TopologyBuilder topology, Func<RouteTable, RouteTable> say, params string[] others)
    {
        var (hub, table) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), say(topology.AddRouteTable("table")));
        hub.AddGatewaySubnet("10.0.255.0/27").WithRouteTable(table);
        foreach (var other in others)
            hub.AddSubnet(other, "10.0.1.0/24").WithRouteTable(table);
    }

    private static RouteTable Filled(RouteTable table, int count)
    {
        for (var number = 0; number < count; number++)
            table.WithRoute($"route-{number}", $"11.{number / 256}.{number % 256}.0/24", NextHop.Internet);
        return table;
    }

    private static Site Speaker(TopologyBuilder topology, Value<IpAddress> peer, params IEnumerable<Value<Cidr>> prefixes) => topology.AddSite("paris", "203.0.113.10", prefixes).WithBgp(65020, peer);

    private static void Twice(TopologyBuilder topology, Action<Peering> say)
    {
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(spoke);
        say(hub.PeerWith(spoke));
    }

    private static void Networks(TopologyBuilder topology, ExpressRouteCircuit circuit, int count)
    {
        for (var number = 0; number < count; number++)
            topology.ExpressRoute($"network-{number}", number, Region.WestEurope).ConnectTo(circuit);
    }

    private static void Circuits(TopologyBuilder topology, VirtualNetwork network, int count)
    {
        var gateway = network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ);
        for (var number = 0; number < count; number++)
            gateway.ConnectTo(topology.Circuit($"circuit-{number}", $"Somewhere{number}", Bandwidth.Gbps(1)));
    }

    private static void Far(TopologyBuilder topology, CircuitTier tier)
    {
        var amsterdam = topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(1));
        amsterdam.ConnectTo(topology.Circuit("seattle", "Seattle", Bandwidth.Gbps(1)).WithTier(tier), over: "192.168.8.0/29");
    }

    private static ExpressRouteConnection Fast(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ)
            .ConnectTo(topology.Circuit("amsterdam", "Amsterdam", Bandwidth.Gbps(10)));
}

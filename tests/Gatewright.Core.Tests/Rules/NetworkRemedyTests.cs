using static Gatewright.Tests.Rules.Remedies;

namespace Gatewright.Tests.Rules;

/// <summary>Remedies of subnets, their routes and addresses.</summary>
public static class NetworkRemedyTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("a GatewaySubnet", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet for 16 circuits", "GW1101", it => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16"), 16)),
        ("a GatewaySubnet for 15 circuits", "GW1101", it => Circuits(it, it.AddVirtualNetwork("hub", "10.0.0.0/16"), 15)),
        ("a GatewaySubnet where there is no room", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/27").WithSubnet("web", "10.0.0.0/28").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet in a block that isn't known", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16", it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("a GatewaySubnet beside a subnet that isn't known", "GW1101", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", it.AddParameter<Cidr>("block")).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("the verb of GatewaySubnets", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)),
        ("the verb that returns it", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27")),
        ("the verb for a misspelt name", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("gatewaysubnet", "10.0.255.0/27")),
        ("the verb for what is said twice", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("GatewaySubnet", "10.0.255.0/27").WithSubnet("GatewaySubnet", "10.0.254.0/27")),
        ("the verb beside a GatewaySubnet", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").WithSubnet("GatewaySubnet", "10.0.254.0/27")),
        ("the verb for one with a security group", "GW1102", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("filter"))),
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

        ("no default route", "GW1108", it => Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("no default route, of a table that others may yet use", "GW1108", it => { Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None)); it.MarkOpen(); }),
        ("no default route, of a table that others use", "GW1108", it => Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None), "web")),
        ("no default route, where others use another table", "GW1108", it => { Routed(it, table => table.WithRoute("all", "0.0.0.0/0", NextHop.None)); it.Networks[0].AddSubnet("web", "10.0.0.0/24").WithRouteTable(it.AddRouteTable("other")); }),
        ("no default route, of an existing table", "GW1108", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddGatewaySubnet("10.0.255.0/27").WithRouteTable(it.ExistingRouteTable($"{Ids}/routeTables/table").WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("no default route, of a GatewaySubnet by its name", "GW1108", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("GatewaySubnet", "10.0.255.0/27").WithRouteTable(it.AddRouteTable("table").WithRoute("all", "0.0.0.0/0", NextHop.None))),
        ("gateway routes", "GW1110", it => Routed(it, table => table.WithoutGatewayRoutes())),
        ("gateway routes, of a table that others use", "GW1110", it => Routed(it, table => table.WithoutGatewayRoutes(), "web")),
        ("a route of its own", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.None))),
        ("a route of its own past an appliance", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.VirtualAppliance("10.0.0.4")))),
        ("a route of its own past appliances", "GW1109", it => Routed(it, table => table.WithRoute("net", "10.0.0.0/16", NextHop.VirtualAppliances("10.0.0.4", "10.0.0.5")))),
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
    ];

    [Fact]
    public static void Networks_are_mended_so() => Snapshot.Matches(Lines(Cases), "remedies-networks.txt");

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

    private static void Circuits(TopologyBuilder topology, VirtualNetwork network, int count)
    {
        var gateway = network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ);
        for (var number = 0; number < count; number++)
            gateway.ConnectTo(topology.Circuit($"circuit-{number}", $"Somewhere{number}", Bandwidth.Gbps(1)));
    }
}

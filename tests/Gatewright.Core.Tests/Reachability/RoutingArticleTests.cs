using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>
/// The worked example of "Virtual network traffic routing" (https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview, read in
/// the version of 2023-05-27): two tables of effective routes, and what its requirements say follows from them.
/// </summary>
public sealed class RoutingArticleTests
{
    private readonly TopologyBuilder topology = new("article", Region.WestEurope);
    private readonly VirtualNetwork other;
    private readonly Site office;
    private readonly Subnet first;
    private readonly Subnet second;

    public RoutingArticleTests()
    {
        var table = topology.AddRouteTable("subnet1")
            .WithRoute("Within-VNet1", "10.0.0.0/16", NextHop.VirtualAppliance("10.0.100.4"))
            .WithRoute("Within-Subnet1", "10.0.0.0/24", NextHop.VirtualNetwork)
            .WithRoute("ToVNet2-1-Drop", "10.1.0.0/16", NextHop.None)
            .WithRoute("ToVNet2-2-Drop", "10.2.0.0/16", NextHop.None)
            .WithRoute("To-On-Prem", "10.10.0.0/16", NextHop.VirtualAppliance("10.0.100.4"))
            .WithRoute("Default-NVA", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.100.4"));
        var network = topology.AddVirtualNetwork("vnet1", "10.0.0.0/16").WithSubnet("nva", "10.0.100.0/24").WithGatewaySubnet("10.0.255.0/27");
        first = network.AddSubnet("subnet1", "10.0.0.0/24").WithRouteTable(table).WithServiceEndpoints("Microsoft.Storage");
        second = network.AddSubnet("subnet2", "10.0.1.0/24");
        other = topology.AddVirtualNetwork("vnet2", "10.1.0.0/16", "10.2.0.0/16").WithSubnet("web", "10.1.0.0/24");
        network.PeerWith(other);
        office = topology.AddSite("office", "203.0.113.10", "10.10.0.0/16");
        network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(office, topology.AddSecret("psk"));
    }

    /// <summary>The article shows the gateway's route with the source Default; Azure names the gateway, as this library does.</summary>
    [Fact]
    public void The_routes_of_its_first_subnet_are_those_of_the_table() => Assert.Equal(
        """
        Default Invalid 10.0.0.0/16 VnetLocal
        Default Invalid 10.1.0.0/16 VNetPeering
        Default Invalid 10.2.0.0/16 VNetPeering
        Default Invalid 0.0.0.0/0 Internet
        Default Active Microsoft.Storage VirtualNetworkServiceEndpoint  Microsoft.Storage
        VirtualNetworkGateway Invalid 10.10.0.0/16 VirtualNetworkGateway
        User Active 10.0.0.0/16 VirtualAppliance 10.0.100.4 Within-VNet1
        User Active 10.0.0.0/24 VnetLocal  Within-Subnet1
        User Active 10.1.0.0/16 None  ToVNet2-1-Drop
        User Active 10.2.0.0/16 None  ToVNet2-2-Drop
        User Active 10.10.0.0/16 VirtualAppliance 10.0.100.4 To-On-Prem
        User Active 0.0.0.0/0 VirtualAppliance 10.0.100.4 Default-NVA
        """,
        topology.Routes(first));

    /// <summary>The article's table leaves out 172.16.0.0/12, which its text lists among the ranges that are dropped.</summary>
    [Fact]
    public void The_routes_of_its_second_subnet_are_Azures_own() => Assert.Equal(
        """
        Default Active 10.0.0.0/16 VnetLocal
        Default Active 10.1.0.0/16 VNetPeering
        Default Active 10.2.0.0/16 VNetPeering
        Default Active 10.0.0.0/8 None
        Default Active 172.16.0.0/12 None
        Default Active 192.168.0.0/16 None
        Default Active 100.64.0.0/10 None
        Default Active 0.0.0.0/0 Internet
        VirtualNetworkGateway Active 10.10.0.0/16 VirtualNetworkGateway
        """,
        topology.Routes(second));

    [Fact]
    public void What_is_for_the_other_network_is_dropped_on_the_first_subnet_alone()
    {
        Assert.Equal(Verdict.NotReached, topology.Reaches(first, other));
        Assert.Equal(ObstacleKind.Dropped, Assert.Single(topology.Ask(first, other).Obstacles).Kind);
        Assert.Equal(Verdict.Reached, topology.Reaches(second, other));
    }

    [Fact]
    public void The_first_subnet_reaches_the_office_through_the_appliance_and_the_second_directly()
    {
        Assert.Equal("vnet1/subnet1 > vnet1/nva > vnet1/vpn/vpn-to-office > office", topology.Ask(first, office).Way());
        Assert.Equal("vnet1/subnet2 > vnet1/vpn/vpn-to-office > office", topology.Ask(second, office).Way());
    }

    [Fact]
    public void Traffic_within_the_first_subnet_bypasses_the_appliance_and_to_the_second_it_does_not()
    {
        Assert.Equal("vnet1/subnet1", topology.Ask(first, first).Way());
        Assert.Equal("vnet1/subnet1 > vnet1/nva > vnet1/subnet2", topology.Ask(first, second).Way());
    }

    [Fact]
    public void The_first_subnet_leaves_for_the_internet_through_the_appliance() =>
        Assert.Equal("vnet1/subnet1 > vnet1/nva", topology.Ask(first, null).Way());
}

namespace Gatewright.Tests.Fixes;

/// <summary>A call is added the way that the chain is written.</summary>
public sealed class AddedCallTests
{
    [Fact]
    public Task On_the_same_line() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway({|GW1101:"hub-vpn"|}, VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.224/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """);

    [Fact]
    public Task To_a_variable_that_keeps_its_type() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16"); // the middle
        hub.AddVpnGateway({|GW1101:"hub-vpn"|}, VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.224/27"); // the middle
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """);

    [Fact]
    public Task On_a_line_of_its_own_before_what_follows() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16") // the middle
              // what is seen from outside
              .WithSubnet("web", "10.0.1.0/24")
              .AddVpnGateway({|GW1101:"hub-vpn"|}, VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16") // the middle
              .WithGatewaySubnet("10.0.255.224/27")
              // what is seen from outside
              .WithSubnet("web", "10.0.1.0/24")
              .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        topology.Build();
        """);

    [Fact]
    public Task On_a_line_of_its_own_at_the_end() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
            .WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ); // speaks BGP
        gateway.ConnectTo({|GW5014:topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.1.1")|}, topology.AddSecret("psk"));
        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
            .WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .WithBgp(asn: 65515); // speaks BGP
        gateway.ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.1.1"), topology.AddSecret("psk"));
        topology.Build();
        """);

    [Fact]
    public Task In_the_file_of_a_helper() => FixTest.Fixes(
        [
            ("Program.cs", """
                var topology = new TopologyBuilder("test", Region.WestEurope);
                topology.AddHub().AddVpnGateway({|GW1101:"hub-vpn"|}, VpnGatewaySku.VpnGw1AZ);
                topology.Build();
                """),
            ("Hubs.cs", """
                static class Hubs
                {
                    public static VirtualNetwork AddHub(this TopologyBuilder topology) =>
                        topology.AddVirtualNetwork("hub", "10.0.0.0/16");
                }
                """),
        ],
        [
            ("Program.cs", """
                var topology = new TopologyBuilder("test", Region.WestEurope);
                topology.AddHub().AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
                topology.Build();
                """),
            ("Hubs.cs", """
                static class Hubs
                {
                    public static VirtualNetwork AddHub(this TopologyBuilder topology) =>
                        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.224/27");
                }
                """),
        ]);

    [Fact]
    public Task Not_in_a_loop_where_only_one_turn_asks_for_it() => FixTest.OffersNothing("""
        var topology = new TopologyBuilder("test", Region.WestEurope);
        for (var index = 0; index < 3; index++)
        {
            var network = topology.AddVirtualNetwork($"network-{index}", $"10.{index}.0.0/16");
            if (index == 1)
                network.AddVpnGateway({|GW1101:"vpn"|}, VpnGatewaySku.VpnGw1AZ);
        }

        topology.Build();
        """);

    [Fact]
    public Task In_a_loop_where_every_turn_asks_for_it() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        for (var index = 0; index < 3; index++)
        {
            var gateway = topology.AddVirtualNetwork($"network-{index}", $"10.{index}.0.0/16")
                .WithGatewaySubnet($"10.{index}.255.0/27")
                .AddVpnGateway($"vpn-{index}", VpnGatewaySku.VpnGw1AZ);
            gateway.ConnectTo({|GW5014:topology.AddSite($"site-{index}", $"203.0.113.{index}").WithBgp(65010, $"192.168.{index}.1")|}, topology.AddSecret($"psk-{index}"));
        }

        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("test", Region.WestEurope);
        for (var index = 0; index < 3; index++)
        {
            var gateway = topology.AddVirtualNetwork($"network-{index}", $"10.{index}.0.0/16")
                .WithGatewaySubnet($"10.{index}.255.0/27")
                .AddVpnGateway($"vpn-{index}", VpnGatewaySku.VpnGw1AZ)
                .WithBgp(asn: 65515);
            gateway.ConnectTo(topology.AddSite($"site-{index}", $"203.0.113.{index}").WithBgp(65010, $"192.168.{index}.1"), topology.AddSecret($"psk-{index}"));
        }

        topology.Build();
        """);

    [Fact]
    public Task With_its_types_spelt_where_nobody_imports_them() => FixTest.Fixes(
        """
        enum CircuitTier { Bronze }

        static class Program
        {
            static void Main()
            {
                var topology = new TopologyBuilder("test", Region.EastUS);
                var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ);
                gateway.ConnectTo({|GW8004:topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1)).WithPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30")|});
                topology.Build();
            }
        }
        """,
        """
        enum CircuitTier { Bronze }

        static class Program
        {
            static void Main()
            {
                var topology = new TopologyBuilder("test", Region.EastUS);
                var gateway = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ);
                gateway.ConnectTo(topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1)).WithTier(Gatewright.CircuitTier.Premium).WithPrivatePeering(100, 65010, "172.31.0.0/30", "172.31.0.4/30"));
                topology.Build();
            }
        }
        """);
}

namespace Gatewright.Tests.Fixes;

/// <summary>Arguments change places, and one verb takes the place of another.</summary>
public sealed class RewrittenCallTests
{
    [Theory]
    [InlineData("""topology.AddVirtualNetwork({|GW0102:"10.0.0.0/16"|}, {|GW0001:"hub"|});""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16");""")]
    [InlineData("""topology.AddVirtualNetwork(addressSpace: {|GW0001:"hub"|}, name: {|GW0102:"10.0.0.0/16"|});""", """topology.AddVirtualNetwork(addressSpace: "10.0.0.0/16", name: "hub");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite("paris", {|GW0001:"192.168.0.0/16"|}, {|GW0001:"203.0.113.10"|}, "172.16.0.0/24"), topology.AddSecret("psk"));""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/16", "172.16.0.0/24"), topology.AddSecret("psk"));""")]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet({|GW0102:"10.0.1.0/24"|}, {|GW0001:"web"|});""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24");""")]
    public Task Arguments_that_slipped_change_places(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData("""topology.AddSite({|GW4007:"paris"|}, {|GW0001:"192.168.0.0/16"|}, "172.16.0.0/24");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:"spoke"|});""")]
    [InlineData("""new TopologyBuilder("contoso", {|GW0001:"west-europe"|}).Build();""")]
    public Task Others_stay(string statements) => FixTest.OffersNothing(Program(statements));

    [Fact]
    public Task The_sides_of_a_peering_change_places() => FixTest.FixesCause(
        Program("""
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        spoke.PeerWith(hub)
            .{|GW6007:WithGatewayTransit|}();
        """),
        Program("""
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        hub.PeerWith(spoke)
            .WithGatewayTransit();
        """));

    [Theory]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet({|GW1102:"GatewaySubnet"|}, "10.0.255.0/27");""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet(prefixes: "10.0.255.0/27", name: {|GW1102:"GatewaySubnet"|});""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddGatewaySubnet(prefixes: "10.0.255.0/27");""")]
    public Task The_GatewaySubnet_gets_its_verb(string before, string after) => Fixes(before, after);

    [Fact]
    public Task Not_where_somebody_holds_on_to_the_subnet() => FixTest.OffersNothing(Program("""
        var subnet = topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet({|GW1102:"GatewaySubnet"|}, "10.0.255.0/27");
        """));

    private static Task Fixes(string before, string after) => FixTest.Fixes(Program(before), Program(after));

    private static string Program(string statements) => $"var topology = new TopologyBuilder(\"test\", Region.WestEurope);\n{statements}\ntopology.Build();\n";
}

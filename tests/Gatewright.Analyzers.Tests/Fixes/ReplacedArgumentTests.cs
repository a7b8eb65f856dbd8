namespace Gatewright.Tests.Fixes;

/// <summary>A literal is replaced where it is written, if what it was written for is all that changes.</summary>
public sealed class ReplacedArgumentTests
{
    [Theory]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:"10.0.0.1/16"|});""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", addressSpace: {|GW0001:"10.0.0.1/16"|});""", """topology.AddVirtualNetwork("hub", addressSpace: "10.0.0.0/16");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:@"10.0.0.1/16"|} /* all */, "10.1.0.0/16");""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16" /* all */, "10.1.0.0/16");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", ["10.1.0.0/16", {|GW0001:"10.0.0.1/16"|}]);""", """topology.AddVirtualNetwork("hub", ["10.1.0.0/16", "10.0.0.0/16"]);""")]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:" 10.0.0.0/16"|});""", """topology.AddVirtualNetwork("hub", "10.0.0.0/16");""")]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", {|GW2002:VpnGatewaySku.VpnGw1|});""",
        """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""")]
    [InlineData("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", {|GW2002:Gatewright.VpnGatewaySku.VpnGw1|});""",
        """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""")]
    public Task In_the_call(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData("""var space = {|GW0001:"10.0.0.1/16"|}; topology.AddVirtualNetwork("hub", space);""", """var space = "10.0.0.0/16"; topology.AddVirtualNetwork("hub", space);""")]
    [InlineData("""const string space = {|GW0001:"10.0.0.1/16"|}; topology.AddVirtualNetwork("hub", space);""", """const string space = "10.0.0.0/16"; topology.AddVirtualNetwork("hub", space);""")]
    [InlineData("""Value<Cidr> space = {|GW0001:"10.0.0.1/16"|}; topology.AddVirtualNetwork("hub", space);""", """Value<Cidr> space = "10.0.0.0/16"; topology.AddVirtualNetwork("hub", space);""")]
    [InlineData("""Add({|GW0001:"10.0.0.1/16"|}); void Add(string space) => topology.AddVirtualNetwork("hub", space);""", """Add("10.0.0.0/16"); void Add(string space) => topology.AddVirtualNetwork("hub", space);""")]
    [InlineData("""foreach (var (name, space) in new[] { ("hub", "10.1.0.0/16"), ("spoke", {|GW0001:"10.0.0.1/16"|}) }) topology.AddVirtualNetwork(name, space);""",
        """foreach (var (name, space) in new[] { ("hub", "10.1.0.0/16"), ("spoke", "10.0.0.0/16") }) topology.AddVirtualNetwork(name, space);""")]
    public Task Where_it_comes_from(string before, string after) => Fixes(before, after);

    [Fact]
    public Task In_the_file_of_a_constant() => FixTest.Fixes(
        [
            ("Program.cs", Program("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(Plan.Gateways).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""")),
            ("Plan.cs", """static class Plan { public const string Gateways = {|GW1105:"10.0.255.0/28"|}; }"""),
        ],
        [
            ("Program.cs", Program("""topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(Plan.Gateways).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""")),
            ("Plan.cs", """static class Plan { public const string Gateways = "10.0.255.0/27"; }"""),
        ]);

    [Theory]
    [InlineData("""
        const string block = {|GW1105:"10.0.255.0/28"|};
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(block).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        topology.AddRouteTable({|GW6121:"routes"|}).WithRoute("gateways", block, NextHop.VirtualNetwork);
        """)]
    [InlineData("""
        foreach (var (name, sku) in new[] { ("hub", VpnGatewaySku.VpnGw1AZ), ("trial", {|GW2018:VpnGatewaySku.Basic|}) })
            topology.AddVirtualNetwork(name, "10.0.0.0/16").WithGatewaySubnet({|GW1105:"10.0.255.0/28"|}).AddVpnGateway($"{name}-vpn", sku);
        """)]
    public Task Not_where_another_fact_would_change_too(string statements) => FixTest.OffersNothing(Program(statements));

    [Theory]
    [InlineData("""for (var index = 0; index < 1; index++) topology.AddVirtualNetwork("hub", {|GW0001:$"10.{index}.0.1/16"|});""")]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:"10.0.0.1" + "/16"|});""")]
    [InlineData("""topology.AddVirtualNetwork("hub", {|GW0001:string.Concat("10.0.0.1", "/16")|});""")]
    public Task Not_where_it_is_computed(string statements) => FixTest.OffersNothing(Program(statements));

    [Fact]
    public Task Not_where_two_roots_need_different_ones() => FixTest.OffersNothing("""
        Make("a", "10.0.0.0/16");
        Make("b", "10.0.0.0/16", "10.0.255.0/27");

        static void Make(string name, string space, params string[] subnets)
        {
            var topology = new TopologyBuilder(name, Region.WestEurope);
            var hub = topology.AddVirtualNetwork("hub", space).WithGatewaySubnet({|GW1105:"10.0.255.16/28"|});
            foreach (var subnet in subnets)
                hub.WithSubnet("other", subnet[..^2] + "28");
            hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
            topology.Build();
        }
        """);

    private static Task Fixes(string before, string after) => FixTest.Fixes(Program(before), Program(after));

    private static string Program(string statements) => $"var topology = new TopologyBuilder(\"test\", Region.WestEurope);\n{statements}\ntopology.Build();\n";
}

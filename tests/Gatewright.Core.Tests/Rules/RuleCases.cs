using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>Small topologies by name, each with the findings expected: ids, in the order of the program, warnings in brackets.</summary>
internal sealed class RuleCases : Dictionary<string, (Action<TopologyBuilder> Say, string Expected)>
{
    public const string Circuit =
        "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/amsterdam";

    public const string Gateway =
        "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworkGateways/there-vpn";

    public const string Network =
        "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/there";

    public TheoryData<string> Names => [.. Keys];

    public void Add(string name, Action<TopologyBuilder> say, string expected = "") => Add(name, (say, expected));

    public void Check(string name, DateTime? asOf = null)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        this[name].Say(topology);
        Assert.Equal(this[name].Expected, Printed(RuleBook.Check(topology.Build(), asOf)));
    }

    /// <summary>What is left of a case's findings while more may be said.</summary>
    public static string WhileOpen(Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return Printed(RuleBook.Check(topology.Snapshot(finished: false)));
    }

    private static string Printed(IEnumerable<Finding> findings) => string.Join(" ",
        from finding in findings
        where finding.Severity > Severity.Information
        select finding.Severity == Severity.Warning ? $"({finding.Rule.Id})" : finding.Rule.Id);
}

/// <summary>What most cases begin with.</summary>
internal static class Shorthand
{
    public static VpnGateway Hub(this TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);

    public static VpnGateway Gateway(this TopologyBuilder topology, string name, int number) =>
        topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").WithGatewaySubnet($"10.{number}.255.0/27").AddVpnGateway($"{name}-vpn", VpnGatewaySku.VpnGw1AZ);

    public static ExpressRouteGateway ExpressRoute(this TopologyBuilder topology, string name, int number, Value<Region> region) =>
        topology.AddVirtualNetwork(name, $"10.{number}.0.0/16").In(region).WithGatewaySubnet($"10.{number}.255.0/27")
            .AddExpressRouteGateway($"{name}-er", ExpressRouteGatewaySku.ErGw1AZ);

    public static ExpressRouteCircuit Circuit(this TopologyBuilder topology, string name, string location, Bandwidth bandwidth) =>
        topology.AddExpressRouteCircuit(name, "Equinix", location, bandwidth)
            .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
}

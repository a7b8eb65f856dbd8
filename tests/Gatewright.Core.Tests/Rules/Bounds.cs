using System.Globalization;

namespace Gatewright.Tests.Rules;

/// <summary>What tests of bounds have in common.</summary>
internal static class Bounds
{
    public static int Found(string rule, Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return topology.Check().Count(finding => finding.Rule.Id == rule);
    }

    public static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    public static void Each<T>(int count, T subject, Action<T, int> say)
    {
        for (var number = 0; number < count; number++)
            say(subject, number);
    }

    public static IEnumerable<Value<IpAddress>> Addresses(string count) =>
        Many(int.Parse(count, CultureInfo.InvariantCulture), n => (Value<IpAddress>)$"10.0.0.{n + 4}");

    public static SiteToSiteConnection Joined(TopologyBuilder topology) =>
        topology.Hub().ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), topology.AddSecret("psk"));

    public static ExpressRouteCircuit Circuit(this TopologyBuilder topology, string name) =>
        topology.AddExpressRouteCircuit(name, "Equinix", name, Bandwidth.Gbps(1));

    public static void Circuits(TopologyBuilder topology, VirtualNetwork network, int count)
    {
        var gateway = network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw3AZ);
        Each(count, gateway, (it, number) => it.ConnectTo(topology.Circuit($"circuit-{number}")));
    }

    public static RouteServer Server(TopologyBuilder topology, Action<VpnGateway>? beside = null)
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26").WithRouteServerSubnet("10.0.254.0/26");
        beside?.Invoke(network.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ));
        return network.AddRouteServer("routes");
    }
}

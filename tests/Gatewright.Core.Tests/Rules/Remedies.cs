using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>Which remedy is suggested, and where none is since it would break something else. Each line of a snapshot is one case; a hyphen is a finding
/// without a remedy.</summary>
internal static class Remedies
{
    public const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    public static string Lines(IEnumerable<(string Name, string Rule, Action<TopologyBuilder> Say)> cases) =>
        string.Concat(cases.Select(it => $"{it.Rule} {it.Name}: {Of(it.Rule, it.Say)}\n"));

    public static VpnGateway Hub(TopologyBuilder topology, Value<Cidr> subnet, VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(subnet).AddVpnGateway("vpn", sku);

    private static string Of(string rule, Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return string.Join("; ", topology.Check().Where(finding => finding.Rule.Id == rule)
            .Select(finding => finding.Fix?.Text ?? "-").DefaultIfEmpty("nothing found"));
    }
}

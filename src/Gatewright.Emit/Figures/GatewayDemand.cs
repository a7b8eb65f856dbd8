using Gatewright.Facts;
using Gatewright.Rules;

namespace Gatewright.Emit.Figures;

using Gatewright.Model;

/// <summary>What is demanded of one gateway; 0 where there is no demand.</summary>
/// <param name="Mbps">What all its connections carry at once, in megabits a second.</param>
/// <param name="Clients">How many clients are connected at once.</param>
/// <param name="Tunnels">How many connections a VPN gateway has room for.</param>
/// <param name="Routes">How many routes an ExpressRoute gateway learns.</param>
internal sealed record GatewayDemand(long Mbps, int Clients, int Tunnels, int Routes)
{
    /// <summary>The demand in words, such as "1.5 Gbps and 300 clients"; empty where there is none.</summary>
    public string Words
    {
        get
        {
            string[] parts =
            [
                .. Mbps > 0 ? [Speed.Of(Mbps)] : Array.Empty<string>(),
                .. Counted(Tunnels, "tunnels"), .. Counted(Clients, "clients"), .. Counted(Routes, "routes"),
            ];
            return parts.Length < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        }
    }

    /// <summary>What the program states.</summary>
    public static GatewayDemand Of(Topology topology, GatewayElement gateway) => gateway switch
    {
        VpnGatewayElement vpn => new(
            Demand.Greatest(Demand.Throughput(vpn, _ => true)), Demand.Count(vpn.PointToSite?.DemandedClients ?? default),
            Demand.Count(vpn.DemandedTunnels), Routes: 0),
        ExpressRouteGatewayElement circuits => new(
            Demand.Greatest(Demand.Throughput(circuits, it => ExpressRouteDemandRules.Carries(topology, it))), Clients: 0, Tunnels: 0,
            Demand.Count(circuits.DemandedRoutes)),
        _ => new(0, 0, 0, 0),
    };

    private static IEnumerable<string> Counted(int count, string what) => count > 0 ? [FormattableString.Invariant($"{count:N0} {what}")] : [];
}

using Gatewright.Emit.Figures;
using Gatewright.Model;

namespace Gatewright.Sizing;

/// <summary>What the command line demands of every gateway. A number takes the place of what the program states; null leaves that as it is.</summary>
/// <param name="Mbps">What all connections of a gateway carry at once, in megabits a second; 0 for no demand.</param>
/// <param name="Clients">How many clients are connected at once.</param>
/// <param name="Tunnels">How many connections a VPN gateway has room for.</param>
/// <param name="Routes">How many routes an ExpressRoute gateway learns.</param>
internal sealed record DemandOptions(int? Mbps = null, int? Clients = null, int? Tunnels = null, int? Routes = null)
{
    /// <summary>The demand of one gateway: what the program states, where no option says otherwise.</summary>
    public GatewayDemand Of(Topology topology, GatewayElement gateway)
    {
        var stated = GatewayDemand.Of(topology, gateway);
        var hasClients = gateway.PointToSite is not null;
        return gateway is VpnGatewayElement
            ? new(Mbps ?? stated.Mbps, hasClients ? Clients ?? stated.Clients : 0, Tunnels ?? stated.Tunnels, Routes: 0)
            : new(Mbps ?? stated.Mbps, Clients: 0, Tunnels: 0, Routes ?? stated.Routes);
    }
}

namespace Gatewright.Sizing;

/// <summary>What the command line demands of every gateway. A number takes the place of what the program states; null leaves that as it is.</summary>
/// <param name="Mbps">What all connections of a gateway carry at once, in megabits a second; 0 for no demand.</param>
/// <param name="Clients">How many clients are connected at once.</param>
/// <param name="Tunnels">How many connections a VPN gateway has room for.</param>
/// <param name="Routes">How many routes an ExpressRoute gateway learns.</param>
internal sealed record DemandOptions(int? Mbps = null, int? Clients = null, int? Tunnels = null, int? Routes = null);

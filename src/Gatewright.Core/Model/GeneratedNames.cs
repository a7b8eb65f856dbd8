using Gatewright.Expressions;

namespace Gatewright.Model;

/// <summary>
/// The names of what nobody named: a new name is a new gateway or a new link to Azure, so this scheme never changes.
/// Addresses are <c>GATEWAY-ip-1</c> to <c>-ip-3</c> and <c>ROUTESERVER-ip-1</c>, that of a NAT gateway <c>GATEWAY-ip</c>, maintenance windows
/// <c>GATEWAY-maintenance</c>, connections <c>GATEWAY-to-OTHER</c> and <c>CIRCUIT-to-OTHER</c>, links are called as the network they lead to.
/// </summary>
internal static class GeneratedNames
{
    /// <summary>The name of a public address made for a gateway.</summary>
    /// <param name="gateway">The gateway.</param>
    /// <param name="number">1 for the first machine, 2 for the second of an active-active gateway, 3 for dial-in there.</param>
    public static Value<Name> PublicIp(VpnGatewayElement gateway, int number) => Joined(gateway.Name, FormattableString.Invariant($"-ip-{number}"), null);

    /// <summary>The name of the window in which Azure may update a gateway.</summary>
    public static Value<Name> Maintenance(GatewayElement gateway) => Joined(gateway.Name, "-maintenance", null);

    /// <summary>The name of the public address made for a Route Server.</summary>
    public static Value<Name> PublicIp(RouteServerElement server) => Joined(server.Name, "-ip-1", null);

    public static Value<Name> Of(GlobalReachElement reach) => reach.Name.Value ?? Joined(reach.Circuit.Name, "-to-", reach.Other.Name.Value);

    /// <summary>The name of the public address made for a NAT gateway. No VPN gateway's ends so.</summary>
    public static Value<Name> PublicIp(NatGatewayElement gateway) => Joined(gateway.Name, "-ip", null);

    public static Value<Name> Of(ConnectionResourceElement connection) =>
        connection.Name.Value ?? Joined(connection.Gateway.Name, "-to-", connection.Other.Name.Value);

    public static Value<Name> Of(PeeringLinkElement link) => link.Name.Value ?? link.Remote.Name.Value!;

    private static Value<Name> Joined(Setting<Name> first, string middle, Value<Name>? last)
    {
        if (first.Value is Value<Name>.Known && last is null or Value<Name>.Known)
            return new Name($"{first}{middle}{last}");
        Term[] parts = [Term.Of(first.Value), middle, .. last is null ? Array.Empty<Term>() : [Term.Of(last)]];
        return new Value<Name>.Expression(Term.Function("concat", parts));
    }
}

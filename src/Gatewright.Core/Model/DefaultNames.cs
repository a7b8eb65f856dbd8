namespace Gatewright.Model;

/// <summary>
/// What things are called in Azure that the program doesn't name. A new name is a new resource, so this scheme never changes.
/// A name is null where it is built from one that only the deployment knows.
/// </summary>
internal static class DefaultNames
{
    /// <summary><c>gateway-to-other</c>.</summary>
    public static string? Of(ConnectionResource connection) =>
        connection.Gateway.Name.TryGet(out var gateway) && connection.Other.Name.TryGet(out var other) ? $"{gateway}-to-{other}" : null;

    /// <summary>The other network's.</summary>
    public static string? Of(PeeringLink link) => link.Remote.Name.TryGet(out var remote) ? remote.ToString() : null;

    /// <summary><c>gateway-ip</c> for the first machine, then <c>gateway-ip2</c>, and <c>gateway-ip3</c> for dial-in beside active-active.</summary>
    public static IEnumerable<string> OfPublicIps(VpnGateway gateway)
    {
        if (gateway.IsExisting || !gateway.Name.TryGet(out var name))
            yield break;
        for (var machine = gateway.PublicIps.Length; machine < (gateway.ActiveActive.IsSaid ? 2 : 1); machine++)
            yield return machine == 0 ? $"{name}-ip" : $"{name}-ip2";
        if (gateway.ActiveActive.IsSaid && gateway.PointToSite is { PublicIp: null })
            yield return $"{name}-ip3";
    }
}

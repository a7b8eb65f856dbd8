using Gatewright.Emit.Figures;
using Gatewright.Facts;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>Algorithms, keys by reference, and what is open to the internet.</summary>
internal static class SecuritySection
{
    public static Section Of(Topology topology) => new("security", "Security", [.. Blocks(topology)]);

    /// <summary>Where a secret is, never the secret.</summary>
    public static string Place(SecretElement secret) => secret switch
    {
        { Vault: { } vault, IsExisting: true } => $"secret {secret.Name} in key vault {vault.Path}",
        { Vault: { } vault } => $"parameter {secret.ArmName}, kept as {secret.Name} in key vault {vault.Path}",
        _ => $"parameter {secret.ArmName}, supplied at deployment",
    };

    private static IEnumerable<Block> Blocks(Topology topology)
    {
        var tunnels = topology.Connections.Where(it => it is not ExpressRouteConnectionElement).SelectMany(it => it.Resources).ToArray();
        if (tunnels.Length > 0)
            yield return new("") { Heading = "Algorithms", Columns = ["Tunnel", "Phase 1 (IKE)", "Phase 2 (IPsec)"], Rows = [.. tunnels.Select(Tunnel)] };
        var uses = SecretUses.Of(topology);
        if (uses.Count > 0)
        {
            yield return new("Secrets are named here, and shown nowhere.")
            {
                Heading = "Keys",
                Columns = ["Secret", "Used by"],
                Rows = [.. uses.Select(it => new Row(null, Place(it.Key), Cell.Of(it.Distinct())))],
            };
        }

        Row[] exposed = [.. Exposed(topology)];
        if (exposed.Length > 0)
            yield return new("") { Heading = "Exposure", Columns = ["What", "How it is exposed"], Rows = [.. exposed] };
    }

    private static Row Tunnel(ConnectionResourceElement tunnel)
    {
        var (phase1, phase2, _) = Algorithms.Of(tunnel);
        return new(null, $"{tunnel.Gateway.Path} to {tunnel.Other.Path}", phase1, phase2);
    }

    private static IEnumerable<Row> Exposed(Topology topology)
    {
        foreach (var gateway in topology.VpnGateways)
        {
            var count = gateway.ActiveActive.IsSet ? gateway.PointToSite is null ? 2 : 3 : 1;
            yield return new(null, gateway.Path, Cell.Of(
                FormattableString.Invariant($"{count} public address{(count == 1 ? "" : "es")}, IKE and IPsec from any address"),
                gateway.PointToSite is { } clients ? $"clients dial in from anywhere; sign-in: {ConnectionSection.Words(clients)}" : ""));
        }

        foreach (var subnet in topology.Subnets.Where(IsOpen))
            yield return new(null, subnet.Path, Cell.Of("no security group: what reaches it by a route gets in", Outbound(subnet)));
        foreach (var subnet in topology.Subnets.Where(it => it.NetworkSecurityGroup is not null && it.NatGateway is not null))
            yield return new(null, subnet.Path, Outbound(subnet));
    }

    /// <summary>Those of Azure's services are left out, since most of them take no group.</summary>
    private static bool IsOpen(SubnetElement subnet) => subnet.NetworkSecurityGroup is null && !subnet.IsExisting && !subnet.Network.IsExisting
        && !ReservedSubnets.IsReserved($"{subnet.Name}");

    private static string Outbound(SubnetElement subnet) => subnet.NatGateway is { } gateway ? $"goes out to the internet by {gateway.Target.Path}"
        : subnet.WithoutDefaultOutbound.IsSet ? "" : "Azure's default way out to the internet isn't turned off";
}

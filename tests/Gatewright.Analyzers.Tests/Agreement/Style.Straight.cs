namespace Gatewright.Tests.Agreement;

internal sealed partial record Style
{
    /// <summary>A statement for each call.</summary>
    private static Written Statements(Plan plan) => new(Lines(
    [
        .. plan.Networks.Index().SelectMany(it => Refined("network", it.Index, Call("topology.AddVirtualNetwork", Quoted(it.Item.Name), Quoted(it.Item.Space)),
            Refinements(it.Item))),
        .. plan.Gateways.Index()
            .SelectMany(it => Refined("gateway", it.Index, Call($"network{it.Item.Network}.AddVpnGateway", Quoted(it.Item.Name),
            $"VpnGatewaySku.{it.Item.Sku}"), Refinements(it.Item))),
        .. plan.Sites.Index()
            .SelectMany(it => Refined("site", it.Index,
            Call("topology.AddSite", [Quoted(it.Item.Name), Quoted(it.Item.Address), .. it.Item.Prefixes.Select(Quoted)]), Refinements(it.Item))),
        .. plan.Connections.Index()
            .SelectMany(it => new[] { $"var key{it.Index} = topology.AddSecret(\"key-{it.Index}\");",
            $"gateway{it.Item.Gateway}.ConnectTo(site{it.Item.Site}, key{it.Index});" }),
        .. plan.Peerings.Index()
            .SelectMany(it => Refined("peering", it.Index, $"network{it.Item.Left}.PeerWith(network{it.Item.Right})", Refinements(it.Item))),
        .. plan.DialIns.Index()
            .SelectMany(it => Refined("dialIn", it.Index, Call($"gateway{it.Item.Gateway}.AddPointToSite", Quoted(it.Item.Pool)), Refinements(it.Item))),
    ]));

    /// <summary>A chain for each thing.</summary>
    private static Written Chained(Plan plan) => new(Lines(
    [
        .. plan.Networks.Index()
            .Select(it => Chain($"var network{it.Index} = ", Call("topology.AddVirtualNetwork", Quoted(it.Item.Name), Quoted(it.Item.Space)),
            Refinements(it.Item))),
        .. plan.Gateways.Index()
            .Select(it => Chain($"var gateway{it.Index} = ", Call($"network{it.Item.Network}.AddVpnGateway", Quoted(it.Item.Name),
            $"VpnGatewaySku.{it.Item.Sku}"), Refinements(it.Item))),
        .. plan.Sites.Index()
            .Select(it => Chain($"var site{it.Index} = ",
            Call("topology.AddSite", [Quoted(it.Item.Name), Quoted(it.Item.Address), .. it.Item.Prefixes.Select(Quoted)]), Refinements(it.Item))),
        .. plan.Connections.Index().Select(it => $"gateway{it.Item.Gateway}.ConnectTo(site{it.Item.Site}, topology.AddSecret(\"key-{it.Index}\"));"),
        .. plan.Peerings.Select(it => Chain("", $"network{it.Left}.PeerWith(network{it.Right})", Refinements(it))),
        .. plan.DialIns.Select(it => Chain("", Call($"gateway{it.Gateway}.AddPointToSite", Quoted(it.Pool)), Refinements(it))),
    ]));

    private static IEnumerable<string> Refined(string kind, int number, string made, IEnumerable<string> refinements) =>
        refinements.Select(call => $"{kind}{number}.{call};").Prepend($"var {kind}{number} = {made};");

    private static string Chain(string target, string made, IEnumerable<string> refinements) =>
        $"{target}{made}{string.Concat(refinements.Select(call => $"\n    .{call}"))};";

    private static IEnumerable<string> Refinements(PlannedNetwork it) =>
        [.. it.Subnets.Select(subnet => Call("WithSubnet", Quoted(subnet.Name), Quoted(subnet.Prefix))), .. it.Gateways is null ? [] : new[] { Call("WithGatewaySubnet", Quoted(it.Gateways)) }];

    private static IEnumerable<string> Refinements(PlannedGateway it) => [.. it.Asn is null ? [] : new[] { Call("WithBgp", Number(it.Asn)) },
        .. it.IsActiveActive ? new[] { "WithActiveActive()" } : []];

    private static IEnumerable<string> Refinements(PlannedSite it) => it.Asn is null ? [] : [Call("WithBgp", Number(it.Asn), Quoted(it.Peer))];

    private static IEnumerable<string> Refinements(PlannedPeering it) => [.. it.IsTransit ? new[] { "WithGatewayTransit()" } : [], .. it.IsForwarding
        ? new[] { "WithForwardedTraffic()" } : []];

    private static IEnumerable<string> Refinements(PlannedDialIn it) => [$"WithTunnelType(TunnelType.{it.Tunnel})", "WithEntraId()"];
}

namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW41xx: connections and their IPsec policies.</summary>
internal static class ConnectionRules
{
    /// <summary>By our own judgement of what is broken or too short today.</summary>
    private static readonly HashSet<object> WeakAlgorithms =
    [
        IkeIntegrity.Sha1, IkeIntegrity.Md5, DhGroup.Group24, DhGroup.Group2, DhGroup.Group1,
        EspEncryption.Des3, EspEncryption.Des, EspEncryption.None, EspIntegrity.Sha1, EspIntegrity.Md5,
        PfsGroup.Pfs24, PfsGroup.Pfs2, PfsGroup.Pfs1, PfsGroup.None,
    ];

    public static Rule PolicyBasedGatewayHasOneSite { get; } = Error("GW4101", "A policy-based gateway connects to one site", Sources.VpnFaq, topology =>
        from gateway in topology.VpnGateways
        where gateway.IsPolicyBased
        from connection in gateway.Connections.OfType<SiteToSiteConnectionElement>().Skip(1)
        select At(connection.OtherEnd(), $"Policy-based gateway '{gateway.Name}' connects to '{connection.Site.Name}' besides "
            + $"'{gateway.Connections[0].Resources[0].Other.Name}'; it takes one site, so use AddVpnGateway for several"));

    public static Rule SiteIsConnectedOnce { get; } = Error("GW4102", "A gateway must connect to a site once", Sources.HighlyAvailable, topology =>
        from gateway in topology.VpnGateways
        where gateway.Connections.Length > 1 && !gateway.IsPolicyBased
        from connections in gateway.Connections.OfType<SiteToSiteConnectionElement>().GroupBy(it => it.Site)
        from connection in connections.Skip(1)
        let isOneName = connections.TakeWhile(it => it != connection).Any(it => HaveOneName(topology, it, connection))
        select At(connection.OtherEnd(), $"Gateway '{gateway.Name}' connects to site '{connections.Key.Name}' already; "
            + $"remove this connection, or add a site for a second device, with its own address")
            .WithSeverity(isOneName ? Severity.Error : Severity.Warning)
            .WithRelated(connections.First().Origin));

    public static Rule NetworksAreJoinedOnce { get; } = Error("GW4103",
        "Two networks are joined once, unless a gateway is active-active", Sources.VpnFaq, topology =>
        from connections in topology.VNetToVNetConnections.GroupBy(it => Unordered(it.First, it.Second))
        let first = connections.First()
        where IsActiveStandby(topology, first.First) && IsActiveStandby(topology, first.Second)
        from connection in connections.Skip(1)
        select At(connection.OtherEnd(), $"Gateways '{connection.First.Name}' and '{connection.Second.Name}' are connected already and neither is "
            + $"active-active; remove this connection or call WithActiveActive on one of them")
            .WithRelated(first.Origin));

    public static Rule GatewayConnectsElsewhere { get; } = Error("GW4104", "A gateway connects to a gateway of another network", Sources.VpnFaq, topology =>
        from connection in topology.VNetToVNetConnections
        where connection.First.Network == connection.Second.Network
        select At(connection.OtherEnd(), $"'{connection.First.Name}' connects to '{connection.Second.Name}' in its own network "
            + $"'{connection.First.Network.Name}'; connect it to a gateway of another network"));

    public static Rule JoinedNetworksAreApart { get; } = Error("GW4105", "Networks that gateways join don't overlap", Sources.VpnFaq, topology =>
        (from connection in topology.VNetToVNetConnections
         from overlap in Overlaps.Between(connection.First.Network, connection.Second.Network)
         select At(overlap.Later.Block, $"'{overlap.Later.Block}' of network '{overlap.Later.Owner.Name}' overlaps '{overlap.Earlier.Block}' of "
             + $"'{overlap.Earlier.Owner.Name}', which '{connection.Path}' joins it to, so traffic "
             + $"{(Meet(connection) ? "for what both have" : "between them")} stays where it is; give one of them other addresses")
             .WithSeverity(Meet(connection) ? Severity.Warning : Severity.Error)
             .WithRelatedCause(overlap.Earlier.Block.Origin)).DistinctByPlace());

    public static Rule AssociationLivesLong { get; } = Error("GW4106", "An IPsec association lives for 300 seconds or more", Sources.VpnFaq, topology =>
        from policy in Policies(topology)
        where policy.Value.SaLifetimeSeconds is Value<int>.Known { Value: < 300 }
        select At(policy, $"The IPsec policy renews its keys every {policy.Value.SaLifetimeSeconds} seconds; "
            + $"SaLifetimeSeconds is 300 or more, by default 27000"));

    public static Rule AssociationCarriesMuch { get; } = Error("GW4107", "An IPsec association carries 1,024 kilobytes or more", Sources.VpnFaq, topology =>
        from policy in Policies(topology)
        where policy.Value.SaLifetimeKilobytes is Value<int>.Known { Value: < 1024 and not 0 }
        select At(policy, $"The IPsec policy renews its keys every {policy.Value.SaLifetimeKilobytes} kilobytes; "
            + $"SaLifetimeKilobytes is 1024 or more, by default 102400000"));

    public static Rule AlgorithmsAreStrong { get; } = Warning("GW4108", "An IPsec policy offers strong algorithms only", Sources.VpnFaq, topology =>
        from policy in Policies(topology)
        let weak = Weak(policy.Value).ToArray()
        where weak.Length > 0
        select At(policy, $"The IPsec policy offers {string.Join(", ", weak)}, which {(weak.Length == 1 ? "is" : "are")} weak or broken; "
            + $"use IpsecPolicy.Aes256Gcm, or Aes256Sha256 for a device without GCM"));

    public static Rule JoinedNetworksAreInOneCloud { get; } = Error("GW4109", "Networks that gateways join lie in one cloud", Sources.VpnFaq, topology =>
        from connection in topology.VNetToVNetConnections
        let clouds = Clouds.Of(topology, connection.First.Network, connection.Second.Network)
        where clouds is { Differ: true }
        select At(connection.OtherEnd(), $"'{connection.First.Network.Name}' lies in {clouds!.First} and '{connection.Second.Network.Name}' in "
            + $"{clouds.Second}; networks of two clouds are joined by a site-to-site connection on each side"));

    public static ImmutableArray<Rule> All { get; } =
    [
        PolicyBasedGatewayHasOneSite, SiteIsConnectedOnce, NetworksAreJoinedOnce, GatewayConnectsElsewhere, JoinedNetworksAreApart,
        AssociationLivesLong, AssociationCarriesMuch, AlgorithmsAreStrong, JoinedNetworksAreInOneCloud,
    ];

    private static IEnumerable<Known<IpsecPolicy>> Policies(Topology topology) =>
        topology.Connections.SelectMany(it => it.Resources).Select(it => it.Policy)
            .Concat(PointToSiteRules.In(topology).Select(it => it.Policy))
            .ToImmutableArray().Known().Distinct();

    private static IEnumerable<string> Weak(IpsecPolicy policy) =>
        new object?[] { policy.Ike?.Integrity, policy.Ike?.Group, policy.Esp?.Encryption, policy.Esp?.Integrity, policy.Esp?.Group }
            .Where(it => it is not null && WeakAlgorithms.Contains(it))
            .Select(it => $"{it!.GetType().Name}.{it}");

    /// <summary>Each of the two networks has, or may have, a block that the other reaches: many estates use some blocks in every network.</summary>
    private static bool Meet(VNetToVNetConnectionElement connection) =>
        HasABlockOfItsOwn(connection.First.Network, connection.Second.Network) && HasABlockOfItsOwn(connection.Second.Network, connection.First.Network);

    private static bool HasABlockOfItsOwn(VirtualNetworkElement network, VirtualNetworkElement other) =>
        network.IsExisting || network.AddressSpace.Any(block => !block.TryGetValue(out var known)
            || !other.AddressSpace.Known().Any(it => it.Value.Overlaps(known)));

    /// <summary>Both are named after their ends, so the second is the first once more. With names of their own they are two resources.</summary>
    private static bool HaveOneName(Topology topology, SiteToSiteConnectionElement one, SiteToSiteConnectionElement other) =>
        topology.IsWhole && topology.IsComplete(one) && topology.IsComplete(other) && !one.Name.IsSet && !other.Name.IsSet
        && one.Resource.ResourceGroup == other.Resource.ResourceGroup;

    private static bool IsActiveStandby(Topology topology, VpnGatewayElement gateway) => !gateway.ActiveActive.IsSet && topology.IsComplete(gateway);

    private static (VpnGatewayElement, VpnGatewayElement) Unordered(VpnGatewayElement one, VpnGatewayElement other) =>
        one.Origin.Number <= other.Origin.Number ? (one, other) : (other, one);
}

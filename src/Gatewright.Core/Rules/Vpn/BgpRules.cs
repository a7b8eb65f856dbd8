namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW501x: BGP between gateways and sites, and the addresses it is spoken from.</summary>
internal static class BgpRules
{
    public static Rule PeerIsNotTheDevice { get; } = Error("GW5011", "A site's BGP peer isn't its device's public address", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where site.Address.TryGetValue(out var address) && site.BgpPeeringAddress.Is(address)
        select At(site.BgpPeeringAddress, $"Site '{site.Name}' speaks BGP from {site.BgpPeeringAddress}, the address its tunnel ends at; "
            + $"use an address of the device that lies behind the tunnel"));

    public static Rule PeerLiesOutsideNetwork { get; } = Error("GW5012", "A site's BGP peer lies outside its gateway's network", Sources.VpnFaq, topology =>
        (from connection in BgpConnections(topology)
         from block in connection.Gateway.Network.AddressSpace.Known()
         where connection.Site.BgpPeeringAddress.Is(block.Value.Contains)
         select At(connection.Site.BgpPeeringAddress, $"Site '{connection.Site.Name}' speaks BGP from {connection.Site.BgpPeeringAddress}, which lies in "
             + $"'{block}' of network '{connection.Gateway.Network.Name}', so the gateway looks for it there; use an address of the site")
             .WithRelated(block.Origin)).DistinctByPlace());

    public static Rule PrefixesLeaveOutThePeer { get; } = Error("GW5013", "A site's prefixes leave out its BGP peer", Sources.VpnFaq, topology =>
        from site in topology.Sites
        where site.BgpPeeringAddress.TryGetValue(out _)
        from prefix in site.Prefixes.Known()
        where prefix.Value.AddressCount.IsOne && site.BgpPeeringAddress.Is(prefix.Value.First)
        let violation = At(prefix, $"Site '{site.Name}' lists '{prefix}', its BGP peer; leave it out, as Azure adds that route itself")
        select SpecialAddresses.IsLinkLocal(prefix.Value.First) ? violation : violation.WithSeverity(Severity.Information));

    public static Rule SiteWithoutPrefixesIsReachedByBgp { get; } = Error("GW5014",
        "A site that lists no prefixes is reached by BGP", Sources.VpnBgp, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Site.Asn.IsSet && connection.Site.Prefixes.IsEmpty && topology.IsComplete(connection.Site)
        where connection.Resource.WithoutBgp.IsSet || (!connection.Gateway.Asn.IsSet && topology.IsComplete(connection.Gateway))
        let violation = At(connection.OtherEnd(), $"Site '{connection.Site.Name}' lists no prefixes, and its connection to gateway '{connection.Gateway.Name}' "
            + $"doesn't speak BGP, so nothing is routed to it; list its prefixes or let "
            + $"{(connection.Resource.WithoutBgp.IsSet ? "the connection" : "the gateway")} speak BGP")
        select !connection.Resource.WithoutBgp.IsSet ? violation.WithBgpFix(connection.Gateway)
            : connection.Gateway.Asn.IsSet && MaySpeak(connection) ? violation.WithFix(SuggestedFix.Remove(connection.Resource.WithoutBgp.Origin))
            : violation);

    public static Rule BothEndsSpeakBgp { get; } = Warning("GW5015", "A site with BGP is connected to a gateway with BGP", Sources.VpnBgp, topology =>
        from connection in topology.SiteToSiteConnections
        let gateway = connection.Gateway
        where connection.Site.Asn.IsSet && !connection.Site.Prefixes.IsEmpty && !gateway.Asn.IsSet && !gateway.IsPolicyBased
        where !connection.Resource.WithoutBgp.IsSet && topology.IsComplete(gateway) && topology.IsComplete(connection)
        select At(connection.OtherEnd(), $"Site '{connection.Site.Name}' speaks BGP and gateway '{gateway.Name}' doesn't, so only the listed prefixes are "
            + $"routed; let the gateway speak it, or call WithoutBgp on the connection")
            .WithBgpFix(gateway));

    public static Rule OwnAddressesAreForBgp { get; } = Error("GW5016",
        "A gateway's own BGP addresses lie from 169.254.21.0 to 169.254.22.255", Sources.VpnBgp, topology =>
        from gateway in topology.VpnGateways
        from address in OwnAddresses(gateway)
        where !SpecialAddresses.IsForGatewayBgp(address.Value)
        select At(address, $"Gateway '{gateway.Name}' can't speak BGP from {address}; its own addresses lie from 169.254.21.0 to 169.254.22.255"));

    public static Rule LinkLocalPeerMeetsOwnAddress { get; } = Error("GW5017",
        "A link-local BGP peer meets a gateway with BGP addresses of its own", Sources.VpnBgp, topology =>
        (from connection in BgpConnections(topology)
         where connection.Site.BgpPeeringAddress.Is(SpecialAddresses.IsLinkLocal) && connection.Gateway.BgpAddresses.IsEmpty
             && topology.IsComplete(connection.Gateway)
         select At(connection.Site.BgpPeeringAddress, $"Site '{connection.Site.Name}' speaks BGP from {connection.Site.BgpPeeringAddress}, and gateway "
             + $"'{connection.Gateway.Name}' has no such address to answer from; give it one with WithBgpAddresses, from 169.254.21.0 to 169.254.22.255"))
            .DistinctByPlace());

    public static Rule OwnAddressesAreFew { get; } = Error("GW5018", "A gateway has 32 BGP addresses of its own at most", Sources.AzureLimits, topology =>
        from gateway in topology.VpnGateways
        let addresses = gateway.BgpAddresses.SelectMany(instance => instance.Addresses).ToArray()
        where addresses.Length > 32
        select At(addresses[32], $"Gateway '{gateway.Name}' has {addresses.Length} BGP addresses of its own; it takes 32"));

    public static Rule BgpAddressesAreUnique { get; } = Warning("GW5019", "BGP addresses at a gateway are unique", Sources.VpnBgp, topology =>
        (from gateway in topology.VpnGateways
         where gateway.Connections.Length > 1 || !gateway.BgpAddresses.IsEmpty
         let peers = BgpConnections(topology, gateway).Select(it => it.Site).Distinct().Select(site => site.BgpPeeringAddress).ToImmutableArray().Known()
         from addresses in OwnAddresses(gateway).Concat(peers).GroupBy(address => address.Value)
         from address in addresses.Skip(1)
         select At(address, $"{address} is a BGP address at gateway '{gateway.Name}' already; each end of each session needs one of its own")
             .WithRelated(addresses.First().Origin)).DistinctByPlace());

    public static Rule SecondInstanceIsActive { get; } = Error("GW5020",
        "The second instance of a gateway has BGP addresses if the gateway is active-active", Sources.VpnBgp, topology =>
        from gateway in topology.VpnGateways
        where !gateway.ActiveActive.IsSet && topology.IsComplete(gateway)
        from instance in gateway.BgpAddresses
        where instance.Instance.Is(GatewayInstance.Second)
        select At(instance.Instance, $"Gateway '{gateway.Name}' isn't active-active, so it has no second instance to give BGP addresses; "
            + $"call WithActiveActive, or give them to the first"));

    public static Rule OwnAddressesAreUsed { get; } = Warning("GW5021", "A gateway with BGP addresses of its own has BGP turned on", Sources.VpnBgp, topology =>
        from gateway in topology.VpnGateways
        where !gateway.BgpAddresses.IsEmpty && !gateway.Asn.IsSet && topology.IsComplete(gateway)
        select At(gateway.BgpAddresses[0].Instance.Origin.Whole, $"Gateway '{gateway.Name}' has BGP addresses of its own but doesn't speak BGP; call WithBgp")
            .WithBgpFix(gateway));

    public static Rule PeerWeightRequiresBgp { get; } = Warning("GW5022", "What has a peer weight has BGP turned on", Sources.VpnBgp, topology =>
        (from gateway in topology.VpnGateways
         where gateway.PeerWeight.IsSet && !gateway.Asn.IsSet && topology.IsComplete(gateway)
         select At(gateway.PeerWeight, $"Gateway '{gateway.Name}' weighs routes that BGP brings and doesn't speak BGP; call WithBgp")
             .WithBgpFix(gateway))
        .Concat(
         from site in topology.Sites
         where site.PeerWeight.IsSet && !site.Asn.IsSet && topology.IsComplete(site)
         select At(site.PeerWeight, $"Site '{site.Name}' has a weight for its routes and doesn't speak BGP; call WithBgp")));

    public static Rule WeightIsInRange { get; } = Error("GW5023", "A peer weight is 0 to 100", Sources.NetworkTypes, topology =>
        from it in topology.VpnGateways.Select(gateway => (gateway.Name, Weight: gateway.PeerWeight))
            .Concat(topology.Sites.Select(site => (site.Name, Weight: site.PeerWeight)))
        where it.Weight.Is(weight => weight is < 0 or > 100)
        select At(it.Weight, $"The routes of '{it.Name}' have the weight {it.Weight}; write 0 to 100, of which the higher is preferred"));

    // BgpPeeringAddressesCountNotCorrect. A warning, as the one public report of it also lists a gateway with one entry that was taken.
    public static Rule BothInstancesHaveAddresses { get; } = Warning("GW5024",
        "Both instances of an active-active gateway have BGP addresses of their own, or neither", Sources.BgpAddressCount, topology =>
        from gateway in topology.VpnGateways
        where gateway.ActiveActive.IsSet && gateway.Asn.IsSet && !gateway.IsExisting && topology.IsComplete(gateway)
        let instances = gateway.BgpAddresses.Select(it => it.Instance).ToImmutableArray()
        where instances.AllKnown()
        let known = instances.Known().ToArray()
        where known.Select(it => it.Value).Distinct().Count() == 1
        let other = known[0].Value == GatewayInstance.First ? GatewayInstance.Second : GatewayInstance.First
        select At(known[0].Origin, $"Only the {known[0]} instance of active-active gateway '{gateway.Name}' has BGP addresses of its own; "
            + $"call WithBgpAddresses for the {other} instance, too"));

    public static ImmutableArray<Rule> All { get; } =
    [
        PeerIsNotTheDevice, PeerLiesOutsideNetwork, PrefixesLeaveOutThePeer, SiteWithoutPrefixesIsReachedByBgp, BothEndsSpeakBgp,
        OwnAddressesAreForBgp, LinkLocalPeerMeetsOwnAddress, OwnAddressesAreFew, BgpAddressesAreUnique, SecondInstanceIsActive, OwnAddressesAreUsed,
        PeerWeightRequiresBgp, WeightIsInRange, BothInstancesHaveAddresses,
    ];

    /// <summary>Suggests that a gateway speak BGP, with Azure's own ASN, where that breaks no other rule.</summary>
    private static Violation WithBgpFix(this Violation violation, VpnGatewayElement gateway) =>
        gateway.Sku.Is(VpnGatewaySku.Basic)
        || gateway.Connections.OfType<SiteToSiteConnectionElement>().Any(it => !it.Resource.WithoutBgp.IsSet && !MaySpeak(it))
        || gateway.Connections.OfType<VNetToVNetConnectionElement>().Any(it => it.First.Asn.Is(AzureAsn.Default) || it.Second.Asn.Is(AzureAsn.Default))
            ? violation
            : violation.WithFix(SuggestedFix.Add(gateway, $".WithBgp(asn: {AzureAsn.Default})"));

    private static bool MaySpeak(SiteToSiteConnectionElement connection)
    {
        var (gateway, site) = (connection.Gateway, connection.Site);
        return !(site.Asn.TryGetValue(out var asn) && gateway.Asn.Is(asn))
            && !(site.BgpPeeringAddress.Is(SpecialAddresses.IsLinkLocal) && gateway.BgpAddresses.IsEmpty)
            && !gateway.Network.AddressSpace.Known().Any(block => site.BgpPeeringAddress.Is(block.Value.Contains));
    }

    private static IEnumerable<Known<IpAddress>> OwnAddresses(VpnGatewayElement gateway) => gateway.BgpAddresses
        .SelectMany(instance => instance.Addresses.Known());

    /// <summary>A connection that is open may yet be told to leave BGP out.</summary>
    private static IEnumerable<SiteToSiteConnectionElement> BgpConnections(Topology topology) =>
        topology.SiteToSiteConnections.Where(it => it.IsBgpEnabled && topology.IsComplete(it));

    private static IEnumerable<SiteToSiteConnectionElement> BgpConnections(Topology topology, VpnGatewayElement gateway) =>
        gateway.Connections.OfType<SiteToSiteConnectionElement>().Where(it => it.IsBgpEnabled && topology.IsComplete(it));
}

namespace Gatewright.Rules;

using static GatewayInstance;
using static Rule;

/// <summary>GW4216 to GW4221: what NAT rules map, and how they go together.</summary>
internal static class NatMappingRules
{
    public static Rule VersionStays { get; } = Error("GW4216", "A NAT rule maps IPv4 to IPv4", Sources.Nat, topology =>
        from rule in topology.VpnGateways.SelectMany(gateway => gateway.NatRules)
        where rule.From.TryGetValue(out var inner) && rule.To.Is(outer => outer.Version != inner.Version)
        select At(rule.To, $"NAT rule '{rule.Name}' maps {rule.From} to {rule.To}, and gateways don't translate between IPv4 and IPv6; "
            + $"write prefixes of one version"));

    // Azure answers that prefixes overlap on the connection. One rule for each machine is what active-active gateways have.
    public static Rule DynamicStandsAlone { get; } = Error("GW4217",
        "A dynamic NAT rule of a connection shares its addresses with no other of its direction", Sources.NatOnOneConnection, topology =>
        (from connection in topology.SiteToSiteConnections
         from direction in connection.NatRules.GroupBy(link => link.Target.IsIngress)
         from machine in new[] { First, Second }
         from overlap in Overlaps.Among(direction.Where(link => ActsOn(topology, link.Target, machine)).SelectMany(link => Translated(link, connection)))
         select At(overlap.Later.Block, $"'{connection.Path}' has a NAT rule for {overlap.Later.Block} beside one for {overlap.Earlier.Block}, and one of them "
             + $"is dynamic; give the two rules other addresses, or let both be static")
             .WithRelated(overlap.Earlier.Block.Origin)).DistinctByPlace());

    // Support reproduced it with prefixes that don't overlap. Beside a dynamic ingress rule Azure's pages advise a static one for the BGP peer.
    public static Rule DynamicIsTheOnlyEgress { get; } = Warning("GW4222",
        "A dynamic egress rule should be the only egress rule of its connection", Sources.NatOnOneConnection, topology =>
        from connection in topology.SiteToSiteConnections
        let egress = connection.NatRules.Where(link => !link.Target.IsIngress).ToArray()
        from link in egress.Skip(1)
        let other = egress.TakeWhile(it => it.Origin != link.Origin).FirstOrDefault(it => AreRefusedTogether(topology, it.Target, link.Target))
        where other.Target is not null
        select At(link.Origin, $"'{connection.Path}' has the egress NAT rules '{other.Target.Name}' and '{link.Target.Name}', one of them dynamic, and Azure "
            + $"may reject the two as overlapping; use one dynamic rule alone, or static ones")
            .WithRelated(other.Origin));

    public static Rule NetworkIsShownAsFree { get; } = Warning("GW4218", "What a site sees the network as is used nowhere else", Sources.Nat, topology =>
        from gateway in topology.VpnGateways
        where gateway.NatRules.Any(rule => !rule.IsIngress)
        let shown = gateway.NatRules.Where(rule => !rule.FromPorts.IsSet && topology.IsComplete(rule))
            .GroupBy(rule => (rule.IsIngress, rule.From.ToString(), rule.To.ToString())).OrderByDescending(same => same.Key.IsIngress)
            .SelectMany(same => same.Select(rule => rule.To).ToImmutableArray().OwnedBy<object>(same))
        from overlap in Overlaps.Among(topology.SeenAsTheyAre(gateway).Concat(shown))
        let rule = overlap.Later.RuleThere()
        where rule is { IsIngress: false }
        let violation = rule.IsSwapped(overlap)
            ? rule.Swapped(overlap)
            : At(overlap.Later.Block, $"{overlap.Later.Block} overlaps {overlap.Earlier.Block}, which sites of gateway '{gateway.Name}' reach otherwise; "
                + $"translate the network to addresses that are used nowhere else")
        select violation.WithRelated(overlap.Earlier.Block.Origin));

    // A static rule gives the peer a fixed address; a dynamic one gives it any, with any port.
    public static Rule PeerIsSeenAsTranslated { get; } = Warning("GW4219",
        "A translated BGP peer has a fixed address, which its site names", Sources.Nat, topology =>
        (from connection in topology.SiteToSiteConnections
         where connection.IsBgpEnabled && topology.IsComplete(connection)
         let rules = connection.NatRules.Select(link => link.Target).Where(rule => rule.IsIngress && !rule.FromPorts.IsSet).ToArray()
         where rules.All(topology.IsComplete)
         from rule in rules
         where connection.Site.BgpPeeringAddress.TryGetValue(out var peer) && IsLost(peer, rule) && !rules.Any(other => Fixes(peer, other))
         select At(connection.Site.BgpPeeringAddress, rule.DynamicMapping.IsSet
             ? $"Site '{connection.Site.Name}' has its BGP peer at {connection.Site.BgpPeeringAddress}, and dynamic NAT rule '{rule.Name}' gives it no fixed "
                 + $"address, so BGP stays down; give the device a BGP address that no rule translates, or map it with a static rule alone"
             : (MessageText)($"Site '{connection.Site.Name}' speaks BGP from {connection.Site.BgpPeeringAddress}, which NAT rule "
                 + $"'{rule.Name}' translates, so the gateway doesn't find it there; name its address in {rule.To}, or one that isn't translated"))
             .WithRelated(rule.From.Origin)).DistinctByPlace());

    // Whether two sites with the same prefixes are two devices of one place nobody can tell.
    public static Rule IngressLeadsToOnePlace { get; } = Warning("GW4220", "An ingress NAT rule serves one place", Sources.VpnFaq, topology =>
        from uses in topology.SiteToSiteConnections.SelectMany(it => it.NatRules.Select(link => (Link: link, it.Site))).GroupBy(it => it.Link.Target)
        let rule = uses.Key
        where rule.IsIngress && !rule.DynamicMapping.IsSet && topology.IsComplete(rule)
        let ordered = uses.OrderBy(use => use.Link.Origin.Number).ToArray()
        from use in ordered.Skip(1)
        where !IsSame(use.Site, ordered[0].Site)
        let violation = At(use.Link.Origin, $"NAT rule '{rule.Name}' shows site '{use.Site.Name}' as {rule.To}, as it does site '{ordered[0].Site.Name}'; "
            + $"unless the two are devices of one place, give each a rule of its own")
            .WithRelated(ordered[0].Link.Origin)
        select AreApart(topology, use.Site, ordered[0].Site) ? violation : violation.WithSeverity(Severity.Information));

    public static Rule EachMachineTranslates { get; } = Information("GW4221", "Each machine of an active-active gateway translates", Sources.VpnFaq, topology =>
        from gateway in topology.VpnGateways
        where gateway.ActiveActive.IsSet && topology.IsComplete(gateway) && gateway.NatRules.All(rule => topology.IsComplete(rule) && IsTold(rule))
        from rules in gateway.NatRules.GroupBy(rule => (rule.IsIngress, rule.From.ToString(), rule.FromPorts.ToString()))
        from machine in new[] { First, Second }
        where !rules.Any(rule => ActsOn(topology, rule, machine))
        select At(rules.First().Name, $"NAT rule '{rules.First().Name}' acts at one machine of '{gateway.Name}', which is active-active; "
            + $"what passes the {(machine == First ? "first" : "second")} stays untranslated until it has a rule for {rules.Key.Item2}, too"));

    public static ImmutableArray<Rule> All { get; } =
    [
        VersionStays, DynamicStandsAlone, NetworkIsShownAsFree, PeerIsSeenAsTranslated, IngressLeadsToOnePlace, EachMachineTranslates,
        DynamicIsTheOnlyEgress,
    ];

    /// <summary>A static rule acts on both machines, a dynamic one on the first, unless told otherwise.</summary>
    private static bool ActsOn(Topology topology, NatRuleElement rule, GatewayInstance machine) =>
        rule.Instance.IsSet ? rule.Instance.Is(machine)
        : topology.IsComplete(rule) && (machine == First || !rule.DynamicMapping.IsSet);

    /// <summary>One of the two is dynamic and both act on one machine. Where their addresses overlap, another rule says so.</summary>
    private static bool AreRefusedTogether(Topology topology, NatRuleElement one, NatRuleElement other) =>
        (one.DynamicMapping.IsSet || other.DynamicMapping.IsSet)
        && new[] { First, Second }.Any(machine => ActsOn(topology, one, machine) && ActsOn(topology, other, machine))
        && one.From.TryGetValue(out var from) && other.From.Is(it => !it.Overlaps(from));

    /// <summary>The addresses of a rule at the place where the connection names it. Static rules may share theirs, so they have one owner.</summary>
    private static IEnumerable<Owned<object>> Translated(Link<NatRuleElement> link, SiteToSiteConnectionElement connection) =>
        link.Target.From.TryGetValue(out var block)
            ? [new(new(block, link.Origin), link.Target.DynamicMapping.IsSet ? link.Target : connection)]
            : [];

    /// <summary>Whether a rule translates what is at the peer's address, or puts something there. A static one puts the peer there, and so fixes it.</summary>
    private static bool IsLost(IpAddress peer, NatRuleElement rule) =>
        rule.From.Is(inner => inner.Contains(peer)) || rule.To.Is(outer => outer.Contains(peer));

    /// <summary>Whether a static rule puts a peer at this address, or may.</summary>
    private static bool Fixes(IpAddress peer, NatRuleElement rule) =>
        !rule.DynamicMapping.IsSet && (!rule.To.TryGetValue(out var outer) || outer.Contains(peer));

    private static bool IsTold(NatRuleElement rule) => rule.From.TryGetValue(out _) && (!rule.Instance.IsSet || rule.Instance.TryGetValue(out _))
        && (!rule.FromPorts.IsSet || rule.FromPorts.TryGetValue(out _));

    /// <summary>Two handles of one existing site are one site, and of two whose ids aren't known nobody knows.</summary>
    public static bool IsSame(SiteElement one, SiteElement other) =>
        one == other || (one.IsExisting && other.IsExisting && (!one.Id.TryGetValue(out var id) || !other.Id.TryGetValue(out var otherId)
            || string.Equals(id.ToString(), otherId.ToString(), StringComparison.OrdinalIgnoreCase)));

    private static bool AreApart(Topology topology, SiteElement one, SiteElement other) =>
        new[] { one, other }.All(site => topology.IsComplete(site) && !site.Prefixes.IsEmpty && site.Prefixes.AllKnown())
        && Overlaps.AreApart(one.Prefixes.Known().Concat(other.Prefixes.Known()).Select(block => block.Value));
}

namespace Gatewright.Rules;

using Gatewright.Facts;
using static Rule;

/// <summary>GW42xx: address translation at VPN gateways. How several rules go together stands in <see cref="NatMappingRules"/>.</summary>
internal static class NatRules
{
    private static readonly HashSet<VpnGatewaySku> Small = [VpnGatewaySku.Basic, VpnGatewaySku.VpnGw1, VpnGatewaySku.VpnGw1AZ, VpnGatewaySku.Standard];

    // Azure's pages name VpnGw2 and larger; that it takes the rules on smaller ones was seen.
    public static Rule TranslatorIsLargeEnough { get; } = Warning("GW4201",
        "A gateway that translates addresses has SKU VpnGw2AZ or larger", Sources.Nat, topology =>
        from gateway in topology.VpnGateways
        where !gateway.NatRules.IsEmpty && gateway.Sku.Is(Small.Contains)
        select At(gateway.Sku, $"'{gateway.Name}' has NAT rules and SKU {gateway.Sku}, on which Azure doesn't promise that they work; take VpnGw2AZ or larger")
            .WithSkuFix(gateway, VpnGatewaySku.VpnGw2AZ));

    public static Rule StaticIsOneToOne { get; } = Error("GW4202", "A static NAT rule maps prefixes of one length", Sources.VpnFaq, topology =>
        from rule in Rules(topology)
        where !rule.DynamicMapping.IsSet && topology.IsComplete(rule)
            && rule.From.TryGetValue(out var inner) && rule.To.Is(outer => outer.PrefixLength != inner.PrefixLength && outer.Version == inner.Version)
        select At(rule.To, $"NAT rule '{rule.Name}' maps {rule.From} to {rule.To}, address by address, so both have one length; "
            + $"for many behind few call WithDynamicMapping"));

    public static Rule DynamicIsSmall { get; } = Error("GW4203", "A dynamic NAT rule maps to a /26 or smaller", Sources.Nat, topology =>
        from rule in Rules(topology)
        where rule.DynamicMapping.IsSet && rule.To.Is(to => to.Version == IpVersion.IPv4 && to.PrefixLength < 26)
        select At(rule.To, $"NAT rule '{rule.Name}' hides addresses behind {rule.To}; a dynamic rule takes a /26 or smaller"));

    public static Rule PortsAreSingleAndStatic { get; } = Error("GW4204", "A port mapping is of one port, in a static rule", Sources.Nat, topology =>
        (from rule in Rules(topology)
         from ports in new[] { rule.FromPorts, rule.ToPorts }
         where ports.Is(it => it.First != it.Last)
         select At(ports, $"NAT rule '{rule.Name}' maps ports {ports}; it takes a single port, so write a rule for each"))
        .Concat(
         from rule in Rules(topology)
         where rule.FromPorts.IsSet && rule.DynamicMapping.IsSet
         select At(rule.FromPorts.Origin.Whole, $"NAT rule '{rule.Name}' is dynamic, so ports are its own affair; "
             + $"leave out WithPortMapping or WithDynamicMapping")));

    public static Rule ShownAddressesAreFree { get; } = Warning("GW4205", "What a site is seen as is used nowhere else", Sources.Nat, topology =>
        (from gateway in topology.VpnGateways
         where !gateway.NatRules.IsEmpty
         let shown = gateway.NatRules.Where(rule => rule.IsIngress && !rule.FromPorts.IsSet && topology.IsComplete(rule))
             .GroupBy(rule => (rule.From.ToString(), rule.To.ToString()))
             .SelectMany(same => same.Select(rule => rule.To).ToImmutableArray().OwnedBy<object>(same))
         from overlap in Overlaps.Among(Around(topology, gateway).Concat(shown))
         where overlap.Later.Owner is IEnumerable<NatRuleElement>
         let rule = overlap.Later.RuleThere()!
         let violation = rule.IsSwapped(overlap)
             ? rule.Swapped(overlap)
             : At(overlap.Later.Block, $"{overlap.Later.Block} overlaps {overlap.Earlier.Block}, which gateway '{gateway.Name}' reaches otherwise; "
                 + $"translate the site to addresses that are used nowhere else")
         select violation.WithRelatedCause(overlap.Earlier.Block.Origin))
        .Concat(
         from same in IngressUses(topology).GroupBy(use => (use.Rule.Gateway, use.Rule.From.ToString(), use.Rule.To.ToString()))
         let first = same.First()
         from other in same.GroupBy(use => use.Rule)
         where !IsForTheOtherInstance(first.Rule, other.Key)
             && !same.Where(use => use.Rule == first.Rule).Any(use => other.Any(it => NatMappingRules.IsSame(use.Site, it.Site)))
         select At(other.Key.To, $"{other.Key.To} is what site '{first.Site.Name}' is translated to already, by NAT rule '{first.Rule.Name}', so the gateway "
             + $"can't tell it from site '{other.First().Site.Name}'; translate each site to addresses that are used nowhere else")
             .WithRelatedCause(first.Rule.To.Origin)));

    public static Rule OverlapIsTranslatedBothWays { get; } = Warning("GW4206",
        "A site that overlaps its gateway's network is translated both ways", Sources.VpnFaq, topology =>
        from connection in topology.SiteToSiteConnections
        where topology.IsComplete(connection) && connection.NatRules.Any(link => link.Target.IsIngress)
            && !connection.NatRules.Any(link => !link.Target.IsIngress)
        where connection.Site.Prefixes.Known().Any(prefix => connection.Gateway.Network.AddressSpace.Known().Any(block => block.Value.Contains(prefix.Value)))
        let unused = connection.Gateway.NatRules.FirstOrDefault(rule => !rule.IsIngress)
        let problem = $"Site '{connection.Site.Name}' has addresses of network '{connection.Gateway.Network.Name}', so it can't reach those there under "
            + "their own"
        let place = connection.NatRules[0].Origin.Whole
        select unused is null
            ? At(place, $"{problem}; add a rule with AddEgressNatRule")
            : At(place, $"{problem}; pass '{unused.Name}' to WithNatRules, too").WithRelatedCause(unused.Name.Origin));

    public static Rule TranslationExcludesSelectors { get; } = Error("GW4207",
        "A connection with NAT rules has no policy-based selectors", Sources.Nat, topology =>
        from connection in topology.SiteToSiteConnections
        where !connection.NatRules.IsEmpty && connection.Resource.PolicyBasedSelectors.IsSet
        select At(connection.Resource.PolicyBasedSelectors, $"'{connection.Path}' has NAT rules and policy-based selectors, and Azure takes one of the two; "
            + $"leave the other out"));

    public static Rule TranslationExcludesLinkLocal { get; } = Warning("GW4208",
        "A connection with NAT rules has no link-local BGP peer", Sources.Nat, topology =>
        from connection in topology.SiteToSiteConnections
        where !connection.NatRules.IsEmpty && connection.IsBgpEnabled && topology.IsComplete(connection)
            && connection.Site.BgpPeeringAddress.Is(SpecialAddresses.IsLinkLocal)
        select At(connection.NatRules[0].Origin, $"Site '{connection.Site.Name}' speaks BGP from {connection.Site.BgpPeeringAddress}, and Azure doesn't "
            + $"promise NAT beside such a peer; give its device another BGP address"));

    public static Rule TranslationIsOfTheGateway { get; } = Error("GW4209", "A connection's NAT rules are of its gateway", Sources.Nat, topology =>
        from connection in topology.SiteToSiteConnections
        from link in connection.NatRules
        where link.Target.Gateway != connection.Gateway
        select At(link.Origin, $"NAT rule '{link.Target.Name}' is one of gateway '{link.Target.Gateway.Name}', not of '{connection.Gateway.Name}', which this "
            + $"connection lies with; add one there"));

    public static Rule TranslationIsUsed { get; } = Warning("GW4210", "A NAT rule acts on a connection", Sources.Nat, topology =>
        from gateway in topology.VpnGateways
        where !gateway.NatRules.IsEmpty && !gateway.IsExisting && topology.IsAllTold && gateway.Connections.All(topology.IsComplete)
        let used = gateway.Connections.OfType<SiteToSiteConnectionElement>().SelectMany(it => it.NatRules).Select(link => link.Target).ToImmutableHashSet()
        from rule in gateway.NatRules
        where !used.Contains(rule)
        select At(rule.Name, $"NAT rule '{rule.Name}' translates nothing until a connection names it; call WithNatRules on one"));

    public static Rule RoutesAreTranslated { get; } = Warning("GW4211",
        "A gateway with NAT rules on connections with BGP translates routes", Sources.Nat, topology =>
        from gateway in topology.VpnGateways
        where !gateway.BgpRouteTranslation.IsSet && topology.IsComplete(gateway)
        from connection in gateway.Connections.OfType<SiteToSiteConnectionElement>()
            .Where(it => it.IsBgpEnabled && !it.NatRules.IsEmpty && topology.IsComplete(it)).OrderBy(SaidAt).Take(1)
        select At(connection.NatRules[0].Origin, $"'{connection.Path}' has NAT rules and speaks BGP, which goes on telling untranslated routes; "
            + $"call WithBgpRouteTranslation on '{gateway.Name}'")
            .WithFix(SuggestedFix.Add(gateway, ".WithBgpRouteTranslation()")));

    public static Rule DynamicActsOnce { get; } = Warning("GW4212", "A dynamic NAT rule acts on one connection", Sources.Nat, topology =>
        from uses in topology.SiteToSiteConnections.SelectMany(it => it.NatRules.Select(link => (Link: link, Connection: it))).GroupBy(it => it.Link.Target)
        where uses.Key.DynamicMapping.IsSet
        from use in uses.Skip(1)
        where use.Connection != uses.First().Connection
        select At(use.Link.Origin, $"Dynamic NAT rule '{uses.Key.Name}' acts on '{uses.First().Connection.Path}' already; add another rule for this connection")
            .WithRelated(uses.First().Link.Origin));

    public static Rule RulesAreFew { get; } = Error("GW4213", "A gateway has 500 NAT rules at most", Sources.VpnFaq, topology =>
        from gateway in topology.VpnGateways
        where gateway.NatRules.Length > 500
        select At(gateway.NatRules[500].Name, $"'{gateway.Name}' has {gateway.NatRules.Length} NAT rules; it takes 500"));

    public static Rule NamesAreUnique { get; } = Error("GW4214", "The NAT rules of a gateway have different names, without a slash", Sources.VpnFaq, topology =>
        (from gateway in topology.VpnGateways
         from rules in gateway.NatRules.Where(rule => rule.Name.TryGetValue(out _)).GroupBy(rule => rule.Name.ToString(), StringComparer.OrdinalIgnoreCase)
         from rule in rules.Skip(1)
         select At(rule.Name, $"'{gateway.Name}' has a NAT rule '{rules.First().Name}' already; give this one another name"))
        .Concat(
         from rule in Rules(topology)
         where rule.Name.Is(name => name.ToString().Contains('/'))
         select At(rule.Name, $"NAT rule '{rule.Name}' has a slash in its name, which parts names in ids; write a hyphen")));

    public static Rule SecondInstanceExists { get; } = Error("GW4215", "The second instance translates at an active-active gateway", Sources.VpnFaq, topology =>
        from rule in Rules(topology)
        where rule.Instance.Is(GatewayInstance.Second) && !rule.Gateway.ActiveActive.IsSet && topology.IsComplete(rule.Gateway)
        select At(rule.Instance, $"'{rule.Gateway.Name}' isn't active-active, so it has no second instance for NAT rule '{rule.Name}'; "
            + $"call WithActiveActive, or name the first"));

    public static ImmutableArray<Rule> All { get; } =
    [
        TranslatorIsLargeEnough, StaticIsOneToOne, DynamicIsSmall, PortsAreSingleAndStatic, ShownAddressesAreFree, OverlapIsTranslatedBothWays,
        TranslationExcludesSelectors, TranslationExcludesLinkLocal, TranslationIsOfTheGateway, TranslationIsUsed, RoutesAreTranslated, DynamicActsOnce,
        RulesAreFew, NamesAreUnique, SecondInstanceExists, .. NatMappingRules.All,
    ];

    /// <summary>When it was known that routes are to be translated: of several the finding stays with the first, whatever is said later.</summary>
    private static int SaidAt(SiteToSiteConnectionElement connection) => Math.Max(connection.NatRules[0].Origin.Number, connection.Site.Asn.Origin.Number);

    /// <summary>Which final ingress rules act on which site, in the order of the rules.</summary>
    private static IEnumerable<(NatRuleElement Rule, SiteElement Site)> IngressUses(Topology topology) =>
        from connection in topology.SiteToSiteConnections
        where topology.IsComplete(connection)
        from link in connection.NatRules
        let rule = link.Target
        where rule.IsIngress && !rule.FromPorts.IsSet && topology.IsComplete(rule) && rule.To.TryGetValue(out _)
        orderby rule.Origin.Number
        select (rule, connection.Site);

    /// <summary>Rules of one mapping, one for each instance, are one.</summary>
    private static bool IsForTheOtherInstance(NatRuleElement one, NatRuleElement other) =>
        one.Instance.IsSet && other.Instance.IsSet && Values.Same(one.Instance.Value, other.Instance.Value) != Answer.Yes;

    private static IEnumerable<NatRuleElement> Rules(Topology topology) => topology.VpnGateways.SelectMany(gateway => gateway.NatRules);

    /// <summary>What a gateway reaches under its own addresses. Rules of the same mapping, one for each machine, are one.</summary>
    private static IEnumerable<Owned<object>> Around(Topology topology, VpnGatewayElement gateway) =>
        topology.ReachableNetworks(gateway).Prepend(gateway.Network).SelectMany(network => network.AddressSpace.OwnedBy<object>(network))
            .Concat(gateway.Connections.OfType<SiteToSiteConnectionElement>().Where(topology.IsComplete)
                .SelectMany(it => it.Places().Select(block => new Owned<object>(block, it.Site))));
}

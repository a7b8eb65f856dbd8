namespace Gatewright.Rules;

/// <summary>What address translation leaves of a site's own addresses.</summary>
internal static class Translation
{
    /// <summary>The prefixes that Azure sees as they are. Where it isn't known what is translated, none surely is.</summary>
    public static IEnumerable<Known<Cidr>> Untranslated(this SiteToSiteConnectionElement connection)
    {
        var translated = connection.NatRules.Select(link => link.Target).Where(rule => rule.IsIngress).Select(rule => rule.From).ToImmutableArray();
        return translated.AllKnown()
            ? connection.Site.Prefixes.Known().Where(prefix => !translated.Known().Any(from => from.Value.Overlaps(prefix.Value)))
            : [];
    }

    /// <summary>Those of them that are a place.</summary>
    public static IEnumerable<Known<Cidr>> Places(this SiteToSiteConnectionElement connection) => connection.Untranslated()
        .Where(block => !IsTheRest(block.Value));

    /// <summary>Whether a block is whatever is nowhere else, so that all else is more exact: 0.0.0.0/0, or its halves, which win over other default
    /// routes.</summary>
    public static bool IsTheRest(Cidr block) => block.PrefixLength <= 1;

    /// <summary>
    /// What the sites of a gateway reach through it without translation: networks, as long as no further rule can translate them, and other sites.
    /// Translation is said of a connection, so one that is open may yet be translated.
    /// </summary>
    public static IEnumerable<Owned<object>> SeenAsTheyAre(this Topology topology, VpnGatewayElement gateway)
    {
        var translated = gateway.NatRules.Where(rule => !rule.IsIngress).Select(rule => rule.From).ToImmutableArray();
        var networks = topology.IsComplete(gateway) && translated.AllKnown()
            ? topology.ReachableNetworks(gateway).Prepend(gateway.Network).SelectMany(network => network.AddressSpace.OwnedBy<object>(network))
                .Where(it => !translated.Known().Any(from => from.Value.Overlaps(it.Block.Value)))
            : [];
        return networks.Concat(
            from connection in gateway.Connections.OfType<SiteToSiteConnectionElement>()
            where topology.IsComplete(connection)
            from block in connection.Places()
            select new Owned<object>(block, connection.Site));
    }

    /// <summary>Of rules that translate alike, one for each instance, the one that has a block; null for what isn't translated.</summary>
    public static NatRuleElement? RuleThere(this Owned<object> translated) =>
        (translated.Owner as IEnumerable<NatRuleElement>)?.First(rule => rule.To.Origin == translated.Block.Origin);

    /// <summary>Whether a rule translates to what it should translate from: its target lies in what it overlaps, and its source has no part of that.</summary>
    public static bool IsSwapped(this NatRuleElement rule, Overlap<object> overlap) =>
        (rule.IsIngress ? overlap.Earlier.Owner is SiteElement : overlap.Earlier.Owner is VirtualNetworkElement)
        && overlap.Earlier.Block.Value.Contains(overlap.Later.Block.Value)
        && rule.From.Is(from => !overlap.Earlier.Block.Value.Overlaps(from));

    public static Violation Swapped(this NatRuleElement rule, Overlap<object> overlap) =>
        Rule.At(overlap.Later.Block, $"NAT rule '{rule.Name}' translates {rule.From} to {rule.To}, which '{((Element)overlap.Earlier.Owner).Name}' has itself; "
            + $"swap from and to")
            .WithFix(SuggestedFix.Exchange(overlap.Later.Block.Origin, "from"));

    /// <summary>What Azure sees some or all of them as.</summary>
    public static IEnumerable<Known<Cidr>> Shown(this SiteToSiteConnectionElement connection) =>
        connection.NatRules.Select(link => link.Target).Where(rule => rule.IsIngress).Select(rule => rule.To).ToImmutableArray().Known();
}

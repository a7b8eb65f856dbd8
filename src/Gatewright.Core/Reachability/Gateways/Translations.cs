namespace Gatewright.Reachability;

/// <summary>How the NAT rules of a connection change addresses on their way.</summary>
internal static class Translations
{
    /// <summary>Blocks as the other side sees them: those that rules are for translated, the rest as it is.</summary>
    public static AddressSet Seen(this SiteToSiteConnectionElement connection, AddressSet own, bool isIngress)
    {
        var seen = own;
        foreach (var rule in connection.Rules(isIngress))
            seen = seen.Except(AddressSet.Of(rule.From));
        foreach (var rule in connection.Rules(isIngress))
        {
            if (own.Overlaps(AddressSet.Of(rule.From)))
                seen = seen.Union(rule.IsDynamic ? AddressSet.Of(rule.To) : own.Moved(rule.From, rule.To));
        }

        return seen;
    }

    /// <summary>The same of each of some prefixes, since of two the longer one wins.</summary>
    public static IEnumerable<Cidr> Seen(this SiteToSiteConnectionElement connection, IEnumerable<Cidr> own, bool isIngress) =>
        connection.NatRules.IsEmpty ? own : own.SelectMany(block => connection.Seen(AddressSet.Of(block), isIngress).Blocks());

    /// <summary>Translates the senders of packets that enter from the site, or leave for it.</summary>
    public static Traffic Translate(this SiteToSiteConnectionElement connection, Traffic traffic, bool isIngress)
    {
        if (connection.NatRules.IsEmpty)
            return traffic;
        var (rest, translated) = (traffic, Traffic.None);
        foreach (var rule in connection.Rules(isIngress))
        {
            translated = translated.Union(Traffic.Of(rest.From(AddressSet.Of(rule.From)).Boxes.Select(box => box with
            {
                Sources = rule.IsDynamic ? AddressSet.Of(rule.To) : box.Sources.Moved(rule.From, rule.To),
                Source = new(rule.From, rule.To, rule.IsDynamic, box.Sources, box.Source),
            })));
            rest = rest.NotFrom(AddressSet.Of(rule.From));
        }

        return rest.Union(translated);
    }

    /// <summary>
    /// Gives packets to translated addresses the addresses behind them. What is translated can't be reached by its own address, and many behind few
    /// only by answers.
    /// </summary>
    public static Traffic Restore(this SiteToSiteConnectionElement connection, Traffic traffic, bool isIngress, bool isReply)
    {
        if (connection.NatRules.IsEmpty)
            return traffic;
        var (rest, restored) = (traffic, Traffic.None);
        foreach (var rule in connection.Rules(isIngress))
        {
            if (!rule.IsDynamic || isReply)
                restored = restored.Union(Traffic.Of(rest.To(AddressSet.Of(rule.To)).Boxes.Select(box => box with
                {
                    Destinations = rule.IsDynamic ? AddressSet.Of(rule.From) : box.Destinations.Moved(rule.To, rule.From),
                    Target = box.Target is { } step && step.From == rule.From && step.To == rule.To ? step.Before : box.Target,
                })));
            rest = rest.NotTo(AddressSet.Of(rule.To));
        }

        return connection.Rules(isIngress).Aggregate(rest, (left, rule) => left.NotTo(AddressSet.Of(rule.From))).Union(restored);
    }

    /// <summary>
    /// What is asked about a port that a rule translates, or translates to: whether it is reached under that number isn't followed. Any other port, and what
    /// begins a conversation from behind the rule, is as it would be without it.
    /// </summary>
    /// <param name="connection">The tunnel.</param>
    /// <param name="traffic">Packets that enter it and begin a conversation.</param>
    /// <param name="isToSite">Whether they go to the site.</param>
    public static Traffic OfSinglePorts(this SiteToSiteConnectionElement connection, Traffic traffic, bool isToSite)
    {
        var touched = Traffic.None;
        foreach (var link in connection.NatRules)
        {
            var rule = link.Target;
            if (rule.IsIngress != isToSite || !rule.FromPorts.IsSet || !rule.From.TryGetValue(out var from) || !rule.To.TryGetValue(out var to))
                continue;
            var ports = Services.Of(null, Services.Ports(ImmutableArray.Create(rule.FromPorts, rule.ToPorts).Known().Select(it => it.Value)));
            var asked = Traffic.Of(traffic.To(AddressSet.Of(from).Union(AddressSet.Of(to))).Boxes.Where(box => ports.Contains(box.Services)));
            touched = touched.Union(asked.Except(touched));
        }

        return touched;
    }

    /// <summary>Whether all that its rules translate is known.</summary>
    public static bool AreKnown(SiteToSiteConnectionElement connection) => connection.NatRules.All(link =>
        link.Target.From.TryGetValue(out _) && link.Target.To.TryGetValue(out _));

    private static IEnumerable<(Cidr From, Cidr To, bool IsDynamic)> Rules(this SiteToSiteConnectionElement connection, bool isIngress)
    {
        foreach (var link in connection.NatRules)
        {
            if (link.Target.IsIngress == isIngress && !link.Target.FromPorts.IsSet && link.Target.From.TryGetValue(out var from)
                && link.Target.To.TryGetValue(out var to))
                yield return (from, to, link.Target.DynamicMapping.IsSet);
        }
    }
}

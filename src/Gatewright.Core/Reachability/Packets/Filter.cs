namespace Gatewright.Reachability;

/// <summary>What a subnet's network security group lets through: its rules by priority, then Azure's own.</summary>
internal static class Filter
{
    /// <summary>Sorts packets into those that pass, those that a rule drops, and those of which it can't be known.</summary>
    public static Filtered Apply(SubnetElement subnet, Traffic traffic, bool isInbound, Routing routing)
    {
        if (subnet.NetworkSecurityGroup?.Target is not { } group || traffic.IsEmpty)
            return new(traffic, [], Traffic.None, null);
        if (group.IsExisting)
            return new(Traffic.None, [], traffic, $"the rules of existing security group '{group.Path}'");
        var tags = new Tags(subnet, routing);
        var (passed, dropped, rest) = (Traffic.None, ImmutableArray.CreateBuilder<Dropped>(), traffic);
        foreach (var rule in InOrder(group, isInbound))
        {
            if (Header(rule, tags) is not { } header || (Tags.HasOther(rule) && rest.MayBePublic()))
                return new(passed, dropped.ToImmutable(), rest, $"rule '{rule.Name}' of security group '{group.Path}'");
            var hit = rest.Intersect(header);
            if (hit.IsEmpty)
                continue;
            if (NamesInterfaces(rule))
                return new(passed, dropped.ToImmutable(), rest, $"which interfaces rule '{rule.Name}' of security group '{group.Path}' is for");
            if (rule.IsAllowed)
                passed = passed.Union(hit);
            else
                dropped.Add(new(hit, group, rule));
            rest = rest.Except(header);
            if (rest.IsEmpty)
                break;
        }

        var usual = rest.Intersect(Box.Between(tags.VirtualNetwork, isInbound ? tags.VirtualNetwork : AddressSet.Everything));
        if (!isInbound)
            usual = usual.To(tags.VirtualNetwork).Union(rest.To(tags.Of(Internet)!.Value));
        foreach (var box in usual.Boxes)
            rest = rest.Except(box);
        if (!rest.IsEmpty)
            dropped.Add(new(rest, group, null));
        return new(passed.Union(usual), dropped.ToImmutable(), Traffic.None, null);
    }

    /// <summary>
    /// The rules of a subnet's group that surely let some packets in or out, each with those packets, and null with what Azure's own rules let through then.
    /// </summary>
    public static IEnumerable<(SecurityRuleElement? Rule, Traffic Passed)> Allowing(SubnetElement subnet, Traffic traffic, bool isInbound, Routing routing)
    {
        var (tags, rest) = (new Tags(subnet, routing), traffic);
        foreach (var rule in InOrder(subnet.NetworkSecurityGroup!.Value.Target, isInbound))
        {
            if (Header(rule, tags) is not { } header || (Tags.HasOther(rule) && rest.MayBePublic()))
                yield break;
            var hit = rest.Intersect(header);
            if (hit.IsEmpty)
                continue;
            if (NamesInterfaces(rule))
                yield break;
            if (rule.IsAllowed)
                yield return (rule, hit);
            rest = rest.Except(header);
        }

        var usual = rest.From(isInbound ? tags.VirtualNetwork : AddressSet.Everything).To(tags.VirtualNetwork);
        if (!usual.IsEmpty)
            yield return (null, usual);
    }

    /// <summary>Interfaces are in application security groups one by one, which no topology tells.</summary>
    private static bool NamesInterfaces(SecurityRuleElement rule) => !rule.SourceGroups.IsEmpty || !rule.DestinationGroups.IsEmpty;

    private static bool MayBePublic(this Traffic traffic) => traffic.Sources.Overlaps(Tags.Public) || traffic.Destinations.Overlaps(Tags.Public);

    private static AddressPrefix Internet { get; } = ((Value<AddressPrefix>.Known)AddressPrefix.Parse("Internet")).Value;

    private static IEnumerable<SecurityRuleElement> InOrder(NetworkSecurityGroupElement group, bool isInbound) =>
        group.Rules.Where(rule => rule.IsInbound == isInbound).OrderBy(rule => rule.Priority.TryGetValue(out var priority) ? priority : 0);

    /// <summary>The packets that a rule is for; null where that isn't known.</summary>
    private static Box? Header(SecurityRuleElement rule, Tags tags)
    {
        if (!rule.Priority.TryGetValue(out _) || !rule.Sources.AllKnown() || !rule.Destinations.AllKnown() || !rule.SourcePorts.AllKnown()
            || !rule.Ports.AllKnown() || (rule.Protocol.IsSet && !rule.Protocol.TryGetValue(out _)))
            return null;
        var (sources, destinations) = (Addresses(rule.Sources, rule.SourceGroups, tags), Addresses(rule.Destinations, rule.DestinationGroups, tags));
        SecurityProtocol? protocol = rule.Protocol.TryGetValue(out var set) ? set : null;
        var services = Services.Of(protocol, rule.Ports.IsEmpty ? null : Services.Ports(rule.Ports.Known().Select(it => it.Value)));
        var sourcePorts = rule.SourcePorts.IsEmpty ? Services.AllPorts : Services.Ports(rule.SourcePorts.Known().Select(it => it.Value));
        return new(sources, destinations, sourcePorts,
            sourcePorts.Contains(Services.AllPorts) ? services : services.Intersect(Services.WithPorts));
    }

    /// <summary>
    /// A tag that only Azure knows has nothing private, so it counts for nothing where packets stay private. Interfaces have addresses of networks.
    /// </summary>
    private static AddressSet Addresses(
        ImmutableArray<Setting<AddressPrefix>> prefixes, ImmutableArray<Link<ApplicationSecurityGroupElement>> groups, Tags tags)
    {
        if (!groups.IsEmpty)
            return tags.Networks;
        if (prefixes.IsEmpty)
            return AddressSet.Everything;
        var all = AddressSet.None;
        foreach (var prefix in prefixes.Known())
            all = all.Union(tags.Of(prefix.Value) ?? AddressSet.None);
        return all;
    }
}

/// <summary>What becomes of packets at a security group.</summary>
internal sealed record Filtered(Traffic Passed, ImmutableArray<Dropped> Dropped, Traffic Unknown, string? What);

/// <summary>What one rule drops; null is the last of Azure's own, which drops all that nothing allows.</summary>
internal sealed record Dropped(Traffic Traffic, NetworkSecurityGroupElement Group, SecurityRuleElement? Rule);

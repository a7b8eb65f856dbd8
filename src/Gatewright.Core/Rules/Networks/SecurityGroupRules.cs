namespace Gatewright.Rules;

using static Rule;

/// <summary>GW611x and GW6122: network security groups.</summary>
internal static class SecurityGroupRules
{
    public static Rule PriorityIsInRange { get; } = Error("GW6111", "A security rule's priority is 100 to 4096", Sources.NetworkSecurityGroups, topology =>
        from rule in Rules(topology)
        where rule.Priority.Is(it => it is < 100 or > 4096)
        select At(rule.Priority, $"Rule '{rule.Name}' has priority {rule.Priority}; priorities go from 100 to 4096, the lowest first"));

    public static Rule PriorityIsUnique { get; } = Error("GW6112",
        "Security rules of one direction have different priorities", Sources.NetworkSecurityGroups, topology =>
        from security in topology.NetworkSecurityGroups
        from rules in security.Rules.Where(rule => rule.Priority.TryGetValue(out _)).GroupBy(rule => (rule.IsInbound, rule.Priority.ToString()))
        from rule in rules.Skip(1)
        select At(rule.Priority, $"Rule '{rule.Name}' has priority {rule.Priority} of rule '{rules.First().Name}' in the same direction; "
            + $"each needs its own, so that one goes first")
            .WithRelated(rules.First().Priority.Origin));

    public static Rule ServiceTagStandsAlone { get; } = Error("GW6113",
        "A service tag stands alone in a security rule", Sources.NetworkSecurityGroups, topology =>
        from rule in Rules(topology)
        from prefixes in new[] { rule.Sources, rule.Destinations }
        where prefixes.Length > 1
        from tag in prefixes.Known().Where(prefix => prefix.Value.Block is null).Take(1)
        select At(tag, $"Rule '{rule.Name}' names '{tag}' beside {(prefixes.Length == 2 ? "another prefix" : $"{prefixes.Length - 1} other prefixes")}; "
            + $"a service tag stands alone, so write a rule for it"));

    public static Rule RulesAreFew { get; } = Error("GW6114", "A security group has 1,000 rules at most", Sources.AzureLimits, topology =>
        from security in topology.NetworkSecurityGroups
        where security.Rules.Length > 1000
        select At(security.Rules[1000].Name, $"Security group '{security.Name}' has {security.Rules.Length} rules; "
            + $"it takes 1000, so name several prefixes and ports in one rule"));

    public static Rule DescriptionIsShort { get; } = Error("GW6115",
        "The description of a security rule has 140 characters at most", Sources.NetworkTypes, topology =>
        from rule in Rules(topology)
        where rule.Description.Is(it => it.ToString().Length > 140)
        select At(rule.Description, $"The description of rule '{rule.Name}' has {rule.Description.ToString().Length} characters; Azure takes 140"));

    public static Rule SidesAreSaidInOneWay { get; } = Error("GW6122",
        "A side of a security rule is prefixes or application security groups", Sources.ApplicationGroups, topology =>
        from rule in Rules(topology)
        from side in new[]
        {
            (Name: "source", Prefixes: rule.Sources, Groups: rule.SourceGroups),
            (Name: "destination", Prefixes: rule.Destinations, Groups: rule.DestinationGroups),
        }
        where !side.Prefixes.IsEmpty && !side.Groups.IsEmpty
        select At(side.Groups[0].Origin, $"The {side.Name} of rule '{rule.Name}' is '{side.Prefixes[0]}' and '{side.Groups[0].Target.Name}'; "
            + $"a rule takes prefixes or application security groups, so write two rules")
            .WithRelated(side.Prefixes[0].Origin));

    public static ImmutableArray<Rule> All { get; } =
        [PriorityIsInRange, PriorityIsUnique, ServiceTagStandsAlone, RulesAreFew, DescriptionIsShort];

    private static IEnumerable<SecurityRuleElement> Rules(Topology topology) => topology.NetworkSecurityGroups.SelectMany(group => group.Rules);
}

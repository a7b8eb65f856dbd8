namespace Gatewright.Rules;

using static PointToSiteRules;
using static Rule;

/// <summary>GW703x: groups of users that dial in, and their pools.</summary>
internal static class UserGroupRules
{
    public static Rule GroupNamesAreUnique { get; } = Error("GW7031", "The user groups of a gateway have different names", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        from groups in dialIn.Groups.Where(it => it.Name.TryGetValue(out _)).GroupBy(it => it.Name.ToString(), StringComparer.OrdinalIgnoreCase)
        from userGroup in groups.Skip(1)
        select At(userGroup.Name, $"Gateway '{dialIn.Gateway.Name}' has a user group '{groups.First().Name}' already; give this one another name"));

    public static Rule PrioritiesDiffer { get; } = Error("GW7032", "The user groups of a gateway have different priorities", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        from groups in dialIn.Groups.Where(it => it.Priority.TryGetValue(out _)).GroupBy(it => it.Priority.ToString())
        from userGroup in groups.Skip(1)
        select At(userGroup.Priority, $"User groups '{groups.First().Name}' and '{userGroup.Name}' both have priority {groups.Key}; "
            + $"whoever is of both needs to know which comes first"));

    public static Rule OneGroupTakesTheRest { get; } = Error("GW7033", "One user group of a gateway takes everyone else", Sources.UserGroups, topology =>
        (from dialIn in In(topology)
         from userGroup in dialIn.Groups.Where(it => it.EveryoneElse.IsSet).Skip(1)
         select At(userGroup.EveryoneElse, $"'{userGroup.Name}' is the second user group of gateway '{dialIn.Gateway.Name}' that takes everyone else; "
             + $"leave it out of one"))
        .Concat(
         from dialIn in In(topology)
         where dialIn.Groups.Any() && !dialIn.Groups.Any(it => it.EveryoneElse.IsSet) && Complete(topology, dialIn)
         where dialIn.Pools.All(topology.IsComplete) && dialIn.Groups.All(topology.IsComplete)
         select At(dialIn.Pools[0].Origin, $"No user group of gateway '{dialIn.Gateway.Name}' takes those that are of no other, so they get no address; "
             + $"call WithEveryoneElse on one")
             .WithSeverity(Severity.Warning)));

    public static Rule GroupHasMembers { get; } = Error("GW7034", "A user group has members", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        from userGroup in dialIn.Groups
        where userGroup.Members.IsEmpty && !userGroup.EveryoneElse.IsSet && topology.IsComplete(userGroup) && !dialIn.Gateway.IsExisting
        select At(userGroup.Name,
            $"Nobody is of user group '{userGroup.Name}'; call WithEntraGroup, WithRadiusGroup, WithCertificateDomain or WithEveryoneElse"));

    public static Rule GroupsAreFew { get; } = Error("GW7035", "A gateway has 90 user groups with 390 members at most", Sources.UserGroups, topology =>
        (from dialIn in In(topology)
         from userGroup in dialIn.Groups.Skip(90).Take(1)
         select At(userGroup.Name, $"'{userGroup.Name}' is user group 91 of gateway '{dialIn.Gateway.Name}'; it takes 90"))
        .Concat(
         from dialIn in In(topology)
         from member in dialIn.Groups.SelectMany(it => it.Members).Skip(390).Take(1)
         select At(member.Name, $"'{member.Name}' is member 391 of the user groups of gateway '{dialIn.Gateway.Name}'; they take 390")));

    public static Rule MembersSignInThatWay { get; } = Error("GW7036",
        "Members of user groups sign in by what they are known by", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        where Complete(topology, dialIn)
        from member in dialIn.Groups.SelectMany(it => it.Members)
        let missing = member.EntraGroup.IsSet && !dialIn.EntraId.IsSet ? "WithEntraId"
            : member.RadiusGroup.IsSet && dialIn.RadiusServers.IsEmpty ? "WithRadiusServer"
            : member.CertificateDomain.IsSet && dialIn.RootCertificates.IsEmpty ? "WithRootCertificate"
            : null
        where missing is not null
        select At(member.Name, $"'{member.Name}' is known by a sign-in that gateway '{dialIn.Gateway.Name}' doesn't have; "
            + $"call {missing}, or leave the member out"));

    public static Rule PoolServesAGroup { get; } = Error("GW7037", "A pool of addresses serves a user group", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        from pool in dialIn.Pools
        where pool.Groups.IsEmpty && topology.IsComplete(pool) && !dialIn.Gateway.IsExisting
        select At(pool.Name, $"Nobody gets addresses of pool '{pool.Name}'; call AddUserGroup on it"));

    public static Rule PoolsAreApart { get; } = Error("GW7038", "The pools of a gateway don't overlap", Sources.UserGroups, topology =>
        from dialIn in In(topology)
        where !dialIn.Pools.IsEmpty
        from overlap in Overlaps.Among(dialIn.Pool.OwnedBy<Element>(dialIn).Concat(dialIn.Pools.SelectMany(pool => pool.Prefixes.OwnedBy<Element>(pool))))
        select At(overlap.Later.Block, $"{overlap.Later.Block} of pool '{overlap.Later.Owner.Name}' overlaps {overlap.Earlier.Block}, which others get; "
            + $"give each pool addresses of its own")
            .WithRelatedCause(overlap.Earlier.Block.Origin));

    public static ImmutableArray<Rule> All { get; } =
    [
        GroupNamesAreUnique, PrioritiesDiffer, OneGroupTakesTheRest, GroupHasMembers, GroupsAreFew, MembersSignInThatWay, PoolServesAGroup, PoolsAreApart,
    ];
}

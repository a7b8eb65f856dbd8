using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>
/// GW6016 and GW6018: what still lets a peer in whose access is taken away. The flag takes it out of a service tag, which only the default rules of a
/// security group ask. Single interfaces may have groups of their own.
/// </summary>
internal static class PeerAccessRules
{
    public static Rule PeersAreKeptOutByGroups { get; } = Warning("GW6016",
        "A network that denies a peer access has a security group at each subnet", Sources.Peering, topology =>
        (from link in topology.Links
         where link.WithoutVirtualNetworkAccess.IsSet && topology.IsComplete(link.Peering)
         let bare = link.Network.Subnets.Where(subnet => IsBare(topology, subnet)).ToArray()
         where bare.Length > 0
         select At(link.WithoutVirtualNetworkAccess, $"Network '{link.Network.Name}' leaves '{link.Remote.Name}' out of its VirtualNetwork tag, which blocks "
             + $"nothing where there is no security group, as at subnet '{bare[0].Name}'{(bare.Length == 1 ? "" : $" and {bare.Length - 1} more")}; give each "
             + $"subnet a group, whose default rules deny what the tag no longer has")
             .WithRelated(bare[0].Origin))
        .DistinctByPlace());

    public static Rule NoRuleLetsThePeerThrough { get; } = Warning("GW6018",
        "No security rule lets a peer through that is denied access", Sources.Peering, topology =>
        (from open in OpenDoor.Find(topology)
         select open.Rule is { } rule
             ? At(rule.Origin, $"Rule '{rule.Name}' lets {open.Passage}, though WithoutVirtualNetworkAccess denies '{open.Link.Remote.Name}' access; "
                 + $"name what the rule is for, or deny '{open.Link.Remote.Name}' in a rule before it")
                 .WithRelated(open.Link.WithoutVirtualNetworkAccess.Origin)
                 .WithSeverity(open.IsNarrow ? Severity.Information : Severity.Warning)
             : At(open.Link.WithoutVirtualNetworkAccess, $"Azure's own rules let {open.Passage}, since the VirtualNetwork tag also has what the subnet's route "
                 + $"table and gateways lead to; add a rule to '{open.Subnet.NetworkSecurityGroup!.Value.Target.Name}' that denies it")
                 .WithRelated(open.Subnet.Origin))
        .DistinctByPlace());

    /// <summary>Whether a subnet surely has no security group, though it could have one.</summary>
    private static bool IsBare(Topology topology, SubnetElement subnet) =>
        subnet.NetworkSecurityGroup is null && !subnet.IsExisting && topology.IsComplete(subnet)
        && subnet.Name.TryGetValue(out var name) && !ReservedSubnets.IsReserved(name.ToString());
}

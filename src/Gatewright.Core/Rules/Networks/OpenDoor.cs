using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A security rule that lets a peer through whose access is taken away; no rule for those that Azure has by itself.</summary>
internal sealed record OpenDoor(PeeringLinkElement Link, SubnetElement Subnet, SecurityRuleElement? Rule, bool IsInbound, Traffic Passed)
{
    /// <summary>What gets through, and which way.</summary>
    public string Passage => IsInbound
        ? $"{Passed.Sources} of '{Link.Remote.Name}' into '{Subnet.Path}'"
        : $"'{Subnet.Path}' reach {Passed.Destinations} of '{Link.Remote.Name}'";

    /// <summary>Whether the rule is for single services.</summary>
    public bool IsNarrow => Rule is { } rule && (rule.Protocol.Is(it => it is not (SecurityProtocol.Tcp or SecurityProtocol.Udp))
        || (!rule.Ports.IsEmpty && !rule.Ports.Known().Any(port => port.Value is { First: 0, Last: 65535 })));

    /// <summary>
    /// All that surely stay open: nothing can be said any more that closes them. What leaves is only looked at where the peer doesn't deny it in turn.
    /// </summary>
    public static IEnumerable<OpenDoor> Find(Topology topology)
    {
        var routing = new Routing(topology, Certainty.Promised);
        return from link in topology.Links
               where link.WithoutVirtualNetworkAccess.IsSet && topology.IsComplete(link.Peering)
               let peer = AddressSet.Of(PeeredBlocks.Of(link))
               from subnet in link.Network.Subnets
               where IsFiltered(topology, subnet)
               from isInbound in link.Opposite is { WithoutVirtualNetworkAccess.IsSet: true } ? new[] { true } : [true, false]
               let here = AddressSet.Of(subnet.Prefixes)
               from open in Filter.Allowing(subnet, isInbound ? Traffic.Between(peer, here) : Traffic.Between(here, peer), isInbound, routing)
               where open.Rule is { } rule
                   ? !NamesAPart(isInbound ? rule.Sources : rule.Destinations, link.Remote)
                   // A gateway that comes yet may change what the tag has.
                   : topology.IsComplete(link.Network)
               select new OpenDoor(link, subnet, open.Rule, isInbound, open.Passed);
    }

    /// <summary>
    /// Whether the group of a subnet is final, with all its rules: one that may still be narrowed decides what is left for the rules after it, too.
    /// </summary>
    private static bool IsFiltered(Topology topology, SubnetElement subnet) => subnet.NetworkSecurityGroup is { Target: var group }
        && topology.IsComplete(group) && group.Rules.All(topology.IsComplete) && topology.IsComplete(subnet);

    /// <summary>Whether a rule names a part of the peer, and no block as a whole: an exception that somebody means.</summary>
    private static bool NamesAPart(ImmutableArray<Setting<AddressPrefix>> named, VirtualNetworkElement peer) =>
        !named.IsEmpty && named.Known().All(prefix => prefix.Value.Block is { } part
            && peer.AddressSpace.Known().Any(block => block.Value.Contains(part) && block.Value != part));
}

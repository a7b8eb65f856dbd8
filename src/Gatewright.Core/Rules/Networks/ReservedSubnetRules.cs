using System.Numerics;
using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

using Gatewright.Model;

/// <summary>GW31xx: subnets whose names Azure reserves for a service. The GatewaySubnet has rules of its own.</summary>
internal static class ReservedSubnetRules
{
    public static Rule ReservedSubnetIsLargeEnough { get; } = Error("GW3101", "A subnet for a service is as large as the service asks", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Subnet.Prefixes.AllKnown()
        let blocks = it.Subnet.Prefixes.Known().Where(block => block.It.Version == IpVersion.V4).ToImmutableArray()
        where !blocks.IsEmpty && blocks.All(block => block.It.Length <= 29)
        let size = blocks.Aggregate(BigInteger.Zero, (sum, block) => sum + block.It.Count)
        where size < 1 << (32 - it.Facts.Length)
        select At(blocks[0], $"'{it.Facts.Name}' of '{it.Subnet.Network.Name}' has {blocks[0]}; {it.Facts.Service} needs /{it.Facts.Length} or larger")
            .As(size < 1 << (32 - it.Facts.SureLength) ? Severity.Error : Severity.Warning)
            .FixBlock(blocks[0], blocks.Length == 1 ? it.Subnet.Network.WiderOrFree(blocks[0], it.Facts.Length) : null));

    public static Rule ReservedSubnetTakesNoSecurityGroup { get; } = Error("GW3102", "A subnet for a firewall or a Route Server has no network security group", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Facts.TakesNoSecurityGroup && it.Subnet.SecurityGroup is not null
        let link = it.Subnet.SecurityGroup!.Value
        select At(link.Origin, $"'{it.Facts.Name}' of '{it.Subnet.Network.Name}' has the network security group '{link.Target.Name}'; {it.Facts.Service} takes none, filter at the other subnets")
            .As(it.Facts.Service == ReservedSubnets.RouteServer ? Severity.Warning : Severity.Error)
            .Fix(SuggestedFix.Remove(link.Origin)));

    public static Rule ReservedSubnetIsSpeltAsAzureDoes { get; } = Warning("GW3103", "A reserved subnet name has Azure's letter case", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Subnet.Name.ToString() != it.Facts.Name
        select At(it.Subnet.Name, $"'{it.Subnet.Name}' is '{it.Facts.Name}' in other letters; tools compare them exactly, write '{it.Facts.Name}'")
            .Fix(SuggestedFix.Replace(it.Subnet.Name.Origin, $"\"{it.Facts.Name}\"")));

    public static ImmutableArray<Rule> All { get; } = [ReservedSubnetIsLargeEnough, ReservedSubnetTakesNoSecurityGroup, ReservedSubnetIsSpeltAsAzureDoes];

    private static IEnumerable<(Subnet Subnet, ReservedSubnet Facts)> Reserved(Topology topology) =>
        from subnet in topology.Subnets
        where !subnet.IsExisting
        let facts = subnet.Name.TryGet(out var name) ? ReservedSubnets.Find(name.ToString()) : null
        where facts is not null
        select (subnet, facts);
}

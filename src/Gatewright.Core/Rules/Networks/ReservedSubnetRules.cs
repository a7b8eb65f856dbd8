using System.Numerics;
using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW31xx: subnets whose names Azure reserves for a service. The GatewaySubnet has rules of its own.</summary>
internal static class ReservedSubnetRules
{
    public static Rule ReservedSubnetIsLargeEnough { get; } = Error("GW3101",
        "A subnet for a service is as large as the service asks", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Subnet.Prefixes.AllKnown()
        let blocks = it.Subnet.Prefixes.Known().Where(block => block.Value.Version == IpVersion.IPv4).ToImmutableArray()
        where !blocks.IsEmpty && blocks.All(block => block.Value.PrefixLength <= 29)
        let size = blocks.Aggregate(BigInteger.Zero, (sum, block) => sum + block.Value.AddressCount)
        where size < 1 << (32 - it.Facts.Length)
        select At(blocks[0], $"'{it.Facts.Name}' of '{it.Subnet.Network.Name}' has {blocks[0]}; {it.Facts.Service} needs /{it.Facts.Length} or larger")
            .WithSeverity(size < 1 << (32 - it.Facts.SureLength) ? Severity.Error : Severity.Warning)
            .WithBlockFix(blocks[0], blocks.Length == 1 ? it.Subnet.Network.WiderOrFree(blocks[0], it.Facts.Length) : null));

    public static Rule ReservedSubnetTakesNoSecurityGroup { get; } = Error("GW3102",
        "A subnet for a firewall or a Route Server has no network security group", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Facts.TakesNoSecurityGroup && it.Subnet.NetworkSecurityGroup is not null
        let link = it.Subnet.NetworkSecurityGroup!.Value
        select At(link.Origin, $"'{it.Facts.Name}' of '{it.Subnet.Network.Name}' has the network security group '{link.Target.Name}'; "
            + $"{it.Facts.Service} takes none, filter at the other subnets")
            .WithSeverity(it.Facts.Service == ReservedSubnets.RouteServer ? Severity.Warning : Severity.Error)
            .WithFix(SuggestedFix.Remove(link.Origin)));

    public static Rule ReservedSubnetIsSpeltAsAzureDoes { get; } = Warning("GW3103",
        "A reserved subnet name has Azure's letter case", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Subnet.Name.ToString() != it.Facts.Name
        select At(it.Subnet.Name, $"'{it.Subnet.Name}' is '{it.Facts.Name}' in other letters; tools compare them exactly, write '{it.Facts.Name}'")
            .WithFix(SuggestedFix.Replace(it.Subnet.Name.Origin, $"\"{it.Facts.Name}\"")));

    // AzureFirewallSubnetRouteTableMustHaveDefaultRouteToInternet. A firewall that is managed from a subnet of its own may be led elsewhere.
    public static Rule FirewallReachesTheInternet { get; } = Error("GW3104",
        "The route table of AzureFirewallSubnet leads 0.0.0.0/0 to the internet", Sources.FirewallFaq, topology =>
        from it in Reserved(topology)
        where it.Facts.Name == ReservedSubnets.FirewallSubnet && it.Subnet.RouteTable is not null
        where topology.IsComplete(it.Subnet.Network) && !it.Subnet.Network.Subnets.Any(ManagedSubnets.MayManageFirewall)
        let table = it.Subnet.RouteTable!.Value
        let route = table.Target.Routes.FirstOrDefault(route => route.Destination.Is(IsDefault))
        where route.Destination.IsSet
            ? route.NextHop.Is(hop => hop.Kind != NextHopKind.Internet)
            : topology.IsComplete(table.Target) && table.Target.Routes.All(other => other.Destination.TryGetValue(out _))
        select route.Destination.IsSet
            ? At(route.NextHop, $"Route '{route.Name}' leads 0.0.0.0/0 to {route.NextHop}, and AzureFirewallSubnet of '{it.Subnet.Network.Name}' uses table "
                + $"'{table.Target.Name}'; lead it to NextHop.Internet, or add an AzureFirewallManagementSubnet from which the firewall is managed")
                .WithRelated(table.Origin)
            : At(table.Origin, $"Table '{table.Target.Name}' of AzureFirewallSubnet in '{it.Subnet.Network.Name}' has no route for 0.0.0.0/0; "
                + $"add one to NextHop.Internet, or an AzureFirewallManagementSubnet from which the firewall is managed"));

    public static ImmutableArray<Rule> All { get; } =
        [ReservedSubnetIsLargeEnough, ReservedSubnetTakesNoSecurityGroup, ReservedSubnetIsSpeltAsAzureDoes, FirewallReachesTheInternet];

    private static bool IsDefault(AddressPrefix destination) => destination.Block is { PrefixLength: 0, Version: IpVersion.IPv4 };

    private static IEnumerable<(SubnetElement Subnet, ReservedSubnet Facts)> Reserved(Topology topology) =>
        from subnet in topology.Index.Names.ReservedSubnets
        where !subnet.IsExisting
        let facts = subnet.Name.TryGetValue(out var name) ? ReservedSubnets.Find(name.ToString()) : null
        where facts is not null
        select (subnet, facts);
}

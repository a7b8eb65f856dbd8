using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW30xx: address spaces, subnets and DNS servers of networks.</summary>
internal static class AddressRules
{
    public static Rule NetworkKeepsOffAzuresRanges { get; } = Error("GW3001",
        "A network has no addresses that Azure keeps from networks", Sources.VirtualNetworks, topology =>
        from it in topology.Index.NetworkBlocks
        where AddressRanges.ForbiddenIn(it.Block.Value) is not null
        let range = AddressRanges.ForbiddenIn(it.Block.Value)
        select At(it.Block, $"{it.Block} of '{it.Owner.Name}' overlaps {range.Block}, {range.Use}; Azure takes no such block, use "
            + $"private addresses such as 10.0.0.0/16"));

    public static Rule NetworkIsPrivate { get; } = Information("GW3002", "A network has private addresses", Sources.VirtualNetworks, topology =>
        from it in topology.Index.NetworkBlocks
        where it.Block.Value.Version == IpVersion.IPv4 && !AddressRanges.IsPrivate(it.Block.Value) && AddressRanges.ForbiddenIn(it.Block.Value) is null
            && !it.Owner.IsExisting
        select At(it.Block, $"{it.Block} of '{it.Owner.Name}' isn't private, so whoever has these addresses on the internet can't be reached from there; "
            + $"use 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10"));

    public static Rule NetworkHasAnAddressSpace { get; } = Error("GW3003", "A network has an address space", Sources.NetworkTypes, topology =>
        from network in topology.VirtualNetworks
        where topology.IsComplete(network) && network.AddressSpace.IsEmpty
        select At(network.Name, $"'{network.Name}' has no addresses; give it a block such as 10.0.0.0/16"));

    // NetcfgSubnetRangesOverlap is what Azure answers for subnets; for address spaces no code is known.
    public static Rule BlocksOfANetworkAreApart { get; } = Error("GW3004", "The blocks of a network don't overlap", Sources.VirtualNetworks, topology =>
        from network in topology.VirtualNetworks
        where network.AddressSpace.Length > 1
        from overlap in Overlaps.Among(network.AddressSpace.Known().Select(block => new Owned<object>(block, new object())))
        select At(overlap.Later.Block, $"{overlap.Later.Block} overlaps {overlap.Earlier.Block}, which '{network.Name}' has too; "
            + $"leave one out or take a block beside it")
            .WithRelatedCause(overlap.Earlier.Block.Origin));

    public static Rule DnsServersAreFewEnough { get; } = Error("GW3009", "A network has at most 20 DNS servers", Sources.NetworkLimits, topology =>
        from network in topology.VirtualNetworks
        where network.DnsServers.Length > 20
        let server = network.DnsServers[20]
        select At(server, $"{server} is DNS server 21 of '{network.Name}'; Azure takes 20"));

    public static Rule DnsServersKnowAzure { get; } = Information("GW3011",
        "DNS servers of a gateway's network forward to 168.63.129.16", Sources.VpnFaq, topology =>
        from network in topology.VirtualNetworks
        where !network.Gateways.IsEmpty && !network.DnsServers.IsEmpty && !network.IsExisting
        where network.DnsServers.AllKnown() && !network.DnsServers.Any(server => server.Is(it => it.ToString() == "168.63.129.16"))
        where topology.IsComplete(network)
        select At(network.DnsServers[0], $"'{network.Name}' holds gateway '{network.Gateways[0].Name}' and asks DNS servers of your own; "
            + $"they must forward to 168.63.129.16, or Azure may lose touch with the gateway"));

    public static ImmutableArray<Rule> All { get; } =
    [
        NetworkKeepsOffAzuresRanges, NetworkIsPrivate, NetworkHasAnAddressSpace, BlocksOfANetworkAreApart,
        .. SubnetRules.All,
        DnsServersAreFewEnough, SubnetRules.SubnetsAreFewEnough, DnsServersKnowAzure,
        .. NetworkSettingRules.All,
        .. ReservedSubnetRules.All,
    ];
}

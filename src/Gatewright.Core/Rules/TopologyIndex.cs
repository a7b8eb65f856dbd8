namespace Gatewright.Rules;

/// <summary>
/// What many rules ask for, picked out of a topology once: all blocks side by side, and the few subnets and resources with something that most
/// of them lack. It is made when the first rule asks and never changes, so many threads may read it.
/// </summary>
internal sealed class TopologyIndex
{
    private readonly ImmutableArray<Owned<Element>>.Builder subnetBlocks;
    private readonly ImmutableArray<SubnetElement>.Builder equipped = ImmutableArray.CreateBuilder<SubnetElement>(0);

    private readonly Lazy<ImmutableArray<JudgedPromise>> promises;
    private readonly Lazy<SilentPaths> silentPaths;

    public TopologyIndex(Topology topology)
    {
        promises = new(() => JudgedPromise.All(topology));
        silentPaths = new(() => new(topology));
        subnetBlocks = ImmutableArray.CreateBuilder<Owned<Element>>(topology.Subnets.Length + topology.Gateways.Length);
        var networkBlocks = ImmutableArray.CreateBuilder<Owned<VirtualNetworkElement>>(topology.VirtualNetworks.Length);
        var ends = new int[topology.VirtualNetworks.Length];
        for (var index = 0; index < ends.Length; index++)
        {
            var network = topology.VirtualNetworks[index];
            foreach (var block in network.AddressSpace)
            {
                if (block.TryGetValue(out var known))
                    networkBlocks.Add(new(new(known, block.Origin), network));
            }

            AddSubnets(network);
            ends[index] = subnetBlocks.Count;
        }

        NetworkBlocks = networkBlocks.DrainToImmutable();
        SubnetBlocks = subnetBlocks.DrainToImmutable();
        EquippedSubnets = equipped.ToImmutable();
        AddressPlans = Plans(topology.VirtualNetworks, ends);
        GatewaySubnets = [.. topology.VirtualNetworks.Where(network => !network.GatewaySubnets.IsEmpty).SelectMany(network => network.GatewaySubnets)];
        TagCarriers = TagRules.Carriers(topology);
        Names = new(topology);
        SteeredTables = Rules.SteeredTables.Find(topology, EquippedSubnets, Names.ReservedSubnets);
    }

    /// <summary>The known blocks of all networks.</summary>
    public ImmutableArray<Owned<VirtualNetworkElement>> NetworkBlocks { get; }

    /// <summary>The known blocks of all subnets, those of GatewaySubnets among them, network by network.</summary>
    public ImmutableArray<Owned<Element>> SubnetBlocks { get; }

    /// <summary>The same for each network that has some.</summary>
    public ImmutableArray<AddressPlan> AddressPlans { get; }

    /// <summary>The GatewaySubnets of all networks.</summary>
    public ImmutableArray<GatewaySubnetElement> GatewaySubnets { get; }

    /// <summary>Subnets with a route table, a security group or a NAT gateway.</summary>
    public ImmutableArray<SubnetElement> EquippedSubnets { get; }

    /// <summary>The topology, and what has tags of its own.</summary>
    public ImmutableArray<TagCarrier> TagCarriers { get; }

    /// <summary>The route tables that lead to appliances, with what uses them.</summary>
    public ImmutableArray<SteeredTable> SteeredTables { get; }

    /// <summary>What one reading of all names tells.</summary>
    public NameIndex Names { get; }

    /// <summary>What becomes of the promises: worked out for the first that asks, on any thread.</summary>
    public ImmutableArray<JudgedPromise> Promises => promises.Value;

    /// <summary>What the engine finds without promises: worked out for the first that asks, on any thread.</summary>
    public SilentPaths SilentPaths => silentPaths.Value;

    private void AddSubnets(VirtualNetworkElement network)
    {
        foreach (var subnet in network.Subnets)
        {
            AddBlocks(subnet, subnet.Prefixes);
            if (subnet.RouteTable is not null || subnet.NetworkSecurityGroup is not null || subnet.NatGateway is not null)
                equipped.Add(subnet);
        }

        foreach (var subnet in network.GatewaySubnets)
            AddBlocks(subnet, subnet.Prefixes);
    }

    private void AddBlocks(Element subnet, ImmutableArray<Setting<Cidr>> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (prefix.TryGetValue(out var block))
                subnetBlocks.Add(new(new(block, prefix.Origin), subnet));
        }
    }

    private ImmutableArray<AddressPlan> Plans(ImmutableArray<VirtualNetworkElement> networks, int[] ends)
    {
        var plans = ImmutableArray.CreateBuilder<AddressPlan>(networks.Length);
        var start = 0;
        for (var index = 0; index < ends.Length; index++)
        {
            if (ends[index] > start)
                plans.Add(new(networks[index], SubnetBlocks.AsMemory().Slice(start, ends[index] - start)));
            start = ends[index];
        }

        return plans.DrainToImmutable();
    }
}

/// <summary>A network and the known blocks of its subnets.</summary>
internal readonly record struct AddressPlan(VirtualNetworkElement Network, ReadOnlyMemory<Owned<Element>> Blocks);

internal static class Indexing
{
    extension(Topology topology)
    {
        /// <summary>The index that all rules share.</summary>
        public TopologyIndex Index => topology.Shared(static it => new TopologyIndex(it));
    }
}

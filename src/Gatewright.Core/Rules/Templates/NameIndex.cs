using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>
/// What one reading of all names tells. Names are the one thing of which a large topology has more than a processor keeps at hand, so they are
/// read once.
/// </summary>
internal sealed class NameIndex
{
    private readonly ImmutableArray<ExplicitName>.Builder refused = ImmutableArray.CreateBuilder<ExplicitName>(0);
    private readonly ImmutableArray<SubnetElement>.Builder reserved = ImmutableArray.CreateBuilder<SubnetElement>(0);

    public NameIndex(Topology topology)
    {
        var scopes = new NameScopes.Reading(topology);
        foreach (var network in topology.VirtualNetworks)
        {
            Read(network);
            scopes.Read(network);
        }

        foreach (var name in ResourceNaming.SaidElsewhere(topology))
            Read(name);
        scopes.ReadElsewhere();
        Refused = refused.ToImmutable();
        ReservedSubnets = reserved.ToImmutable();
        MayRepeat = scopes.MayRepeat;
    }

    /// <summary>The names that Azure takes for no name of their kind.</summary>
    public ImmutableArray<ExplicitName> Refused { get; }

    /// <summary>Subnets whose name Azure reserves, in any letter case: that of the GatewaySubnet or of a service's subnet.</summary>
    public ImmutableArray<SubnetElement> ReservedSubnets { get; }

    /// <summary>Whether two names in one place are alike; most topologies have none such.</summary>
    public bool MayRepeat { get; }

    private void Read(VirtualNetworkElement network)
    {
        if (!network.IsExisting)
            Read(new ExplicitName(ResourceNames.Network, network.Name));
        foreach (var subnet in network.Subnets)
        {
            if (!subnet.IsExisting)
                Read(new ExplicitName(ResourceNames.Subnet, subnet.Name));
            if (subnet.Name.TryGetValue(out var name) && Gatewright.Facts.ReservedSubnets.IsReserved(name.ToString()))
                reserved.Add(subnet);
        }
    }

    private void Read(ExplicitName it)
    {
        if (it.Name.TryGetValue(out var name) && !(it.Kind.TakesLength(name.ToString()) && it.Kind.TakesLetters(name.ToString())))
            refused.Add(it);
    }
}

using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>
/// Which regions have to be said. A document says the region of everything; a program says that of the topology, and what has no region of its own gets it,
/// or the one of what uses it.
/// </summary>
internal sealed class RegionPlan
{
    private readonly Topology topology;
    private readonly bool isOfTopologySaid;
    private readonly bool isOneRegion;
    private readonly Value<Region>? ofNetworks;
    private readonly HashSet<Element> used = new(ReferenceEqualityComparer.Instance);

    public RegionPlan(Topology topology)
    {
        this.topology = topology;
        var networks = topology.VirtualNetworks.Where(it => !it.IsExisting).Select(it => it.OwnRegion.Value).ToList();
        // Most templates ask for a region that by default is the group's; a program doesn't ask.
        var isOfGroup = topology.Parameters.Any(it => it.Default.Term is { } term && Regions.IsOfGroup(term) && IsParameter(topology.DefaultRegion.Value, it));
        OfTopology = topology.DefaultRegion.Value switch
        {
            Value<Region>.Known or Value<Region>.Malformed => topology.DefaultRegion.Value,
            Value<Region>.Expression computed when Regions.IsOfGroup(computed.Term) => computed,
            _ when isOfGroup => Region.OfResourceGroup,
            _ => networks.OfType<Value<Region>.Known>().FirstOrDefault() ?? Region.OfResourceGroup,
        };
        isOfTopologySaid = !topology.DefaultRegion.IsSet || ReferenceEquals(topology.DefaultRegion.Value, OfTopology) || isOfGroup;
        isOneRegion = topology.Resources.Select(Own).Concat(topology.ResourceGroups.Select(Own)).All(it => !it.IsSet || AreSame(it.Value, OfTopology));
        var regions = topology.VirtualNetworks.Where(it => !it.IsExisting).Select(it => Own(it).Value).ToList();
        ofNetworks = regions.Count > 0 && regions.All(it => AreSame(it, regions[0])) ? regions[0] : null;
        foreach (var subnet in topology.Subnets)
            Use(subnet.NetworkSecurityGroup?.Target, subnet.RouteTable?.Target, subnet.NatGateway?.Target);
        foreach (var subnet in topology.VirtualNetworks.SelectMany(it => it.GatewaySubnets))
            Use(subnet.RouteTable?.Target);
        foreach (var gateway in topology.VpnGateways)
            Use([.. gateway.PublicIps.Select(it => it.Target), gateway.PointToSite?.PublicIp?.Target]);
        foreach (var site in topology.Sites.Where(it => !it.Connections.IsEmpty))
            Use(site);
    }

    /// <summary>What the topology says: what it has, if that can be said before there is a parameter, else what most resources say.</summary>
    public Value<Region> OfTopology { get; }

    /// <summary>The region to write for a resource; unset where a document's resource gets it anyway.</summary>
    public Setting<Region> Of(ResourceElement resource)
    {
        var own = Own(resource);
        var goesWithoutSaying = own.Origin.Place is not null && !resource.IsExisting
            && ((isOneRegion && AreSame(own.Value, OfTopology)) || FollowsNetworks(resource, own));
        return goesWithoutSaying ? default : own;
    }

    /// <summary>The region to write for a group.</summary>
    public Setting<Region> Of(ResourceGroupElement group)
    {
        var own = Own(group);
        return own.Origin.Place is not null && isOneRegion ? default : own;
    }

    /// <summary>
    /// A parameter can be declared only after the topology is created, so the region that most of a document has is written for each resource.
    /// </summary>
    private Setting<Region> Own(ResourceElement resource) =>
        resource.OwnRegion.IsSet || isOfTopologySaid || IsThere(resource) || resource.OwnGroup?.Target is { IsRegionSet: true }
            ? resource.OwnRegion : topology.DefaultRegion;

    /// <summary>Whether nothing has to know where it stands; gateways stand where their network does.</summary>
    private static bool IsThere(ResourceElement resource) =>
        resource.IsExisting && !(resource is VirtualNetworkElement network && network.Gateways.Any(gateway => !gateway.IsExisting));

    private Setting<Region> Own(ResourceGroupElement group) =>
        group.OwnRegion.IsSet || isOfTopologySaid || group.IsExisting ? group.OwnRegion : topology.DefaultRegion;

    private static bool IsParameter(Value<Region>? region, ParameterElement parameter) => region switch
    {
        Value<Region>.Deferred deferred => deferred.Name.Equals(parameter.ArmName, StringComparison.OrdinalIgnoreCase),
        Value<Region>.Expression { Term: Term.Parameter term } => term.Name.Equals(parameter.ArmName, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private bool FollowsNetworks(ResourceElement resource, Setting<Region> own) =>
        used.Contains(resource) && resource.OwnGroup is null && AreSame(own.Value, ofNetworks);

    private void Use(params ReadOnlySpan<Element?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null)
                used.Add(element);
        }
    }

    private static bool AreSame(Value<Region>? one, Value<Region>? other) => (one, other) switch
    {
        (Value<Region>.Known a, Value<Region>.Known b) => a.Value == b.Value,
        (Value<Region>.Deferred a, Value<Region>.Deferred b) => a.Name == b.Name,
        (Value<Region>.Expression a, Value<Region>.Expression b) => a.Term.Equals(b.Term),
        _ => false,
    };
}

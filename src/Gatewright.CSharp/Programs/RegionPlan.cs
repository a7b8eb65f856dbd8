using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <summary>
/// Which regions have to be said. A document says the region of everything; a program says that of the topology, and what has no region of its own gets it,
/// or the one of what uses it.
/// </summary>
internal sealed class RegionPlan
{
    private readonly Topology topology;
    private readonly bool isOneRegion;
    private readonly bool areNetworksTogether;
    private readonly HashSet<Element> used = new(ReferenceEqualityComparer.Instance);

    public RegionPlan(Topology topology)
    {
        this.topology = topology;
        var networks = topology.VirtualNetworks.Where(it => !it.IsExisting).Select(it => it.OwnRegion).ToList();
        OfTopology = topology.DefaultRegion.Value switch
        {
            Value<Region>.Known or Value<Region>.Malformed => topology.DefaultRegion.Value,
            Value<Region>.Expression computed when Regions.IsOfGroup(computed.Term) => computed,
            _ => networks.Select(it => it.Value).OfType<Value<Region>.Known>().FirstOrDefault() ?? Region.OfResourceGroup,
        };
        isOneRegion = topology.Resources.All(it => !it.OwnRegion.IsSet || AreSame(it.OwnRegion.Value, OfTopology))
            && topology.ResourceGroups.All(it => !it.OwnRegion.IsSet || AreSame(it.OwnRegion.Value, OfTopology));
        areNetworksTogether = networks.Count > 0 && networks.All(it => AreSame(it.Value, networks[0].Value));
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

    /// <summary>Whether a resource of a document gets its region anyway.</summary>
    public bool GoesWithoutSaying(ResourceElement resource) => resource.OwnRegion.Origin.Place is not null && !resource.IsExisting
        && ((isOneRegion && AreSame(resource.OwnRegion.Value, OfTopology)) || FollowsNetworks(resource));

    /// <summary>Whether a group of a document gets its region anyway.</summary>
    public bool GoesWithoutSaying(ResourceGroupElement group) => group.OwnRegion.Origin.Place is not null && isOneRegion;

    private bool FollowsNetworks(ResourceElement resource) => areNetworksTogether && used.Contains(resource) && resource.OwnGroup is null
        && AreSame(resource.OwnRegion.Value, topology.VirtualNetworks.First(it => !it.IsExisting).OwnRegion.Value);

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

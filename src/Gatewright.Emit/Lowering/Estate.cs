using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>What a topology becomes: its ARM resources in the order they were said, and where each element went.</summary>
internal sealed class Estate
{
    private readonly Dictionary<object, ArmResource> resources;
    private readonly Dictionary<Model.ResourceGroupElement, ArmScope> scopes = [];
    private readonly Dictionary<ArmResource, VpnGatewayElement> vpnGateways = [];
    private readonly Dictionary<ArmScope, int> order = [];
    private readonly NetworkWrites writes;
    private readonly Lazy<HashSet<ResourceElement>> shared;
    private readonly Lazy<ArmObject?> tagsOfAll;

    public Estate(Topology topology)
    {
        Topology = topology;
        resources = new(topology.Networks.Length + (2 * topology.Peerings.Length), ReferenceEqualityComparer.Instance);
        writes = new(Find);
        shared = new(() => SharedParts.Of(this));
        tagsOfAll = new(() => topology.Tags.IsEmpty ? null : Tags(topology.Tags));
    }

    public Topology Topology { get; }

    public List<ArmResource> Resources { get; } = [];

    public void Add(object element, ArmResource resource)
    {
        resources[element] = resource;
        Resources.Add(resource);
        PatchesOf(element).Over(resource);
        if (element is VpnGatewayElement gateway)
            vpnGateways[resource] = gateway;
    }

    private static ImmutableArray<Fact<Json>> PatchesOf(object element) => element is Element it ? it.Patches : [];

    /// <summary>The resource of an element, or null for one that exists already.</summary>
    public ArmResource? Find(object element) => resources.GetValueOrDefault(element);

    /// <summary>The VPN gateway that a resource was made of, or null.</summary>
    public VpnGatewayElement? VpnGatewayOf(ArmResource resource) => vpnGateways.GetValueOrDefault(resource);

    public ArmScope ScopeOf(Model.ResourceGroupElement? group)
    {
        if (group is null)
            return ArmScope.Root;
        if (!scopes.TryGetValue(group, out var scope))
            scopes[group] = scope = new(group.Subscription is { } other ? ArmTerm.Of(other.Id.Value) : (ArmTerm?)null, ArmTerm.Of(group.Name.Value));
        return scope;
    }

    /// <summary>The layer of a part that networks use.</summary>
    public ArmLayer LayerOf(ResourceElement part) => shared.Value.Contains(part) ? ArmLayer.Shared : ArmLayer.Networks;

    /// <summary>The place of a scope in the order in which scopes first took part.</summary>
    public int OrderOf(ArmScope scope)
    {
        if (!order.TryGetValue(scope, out var place))
            order[scope] = place = order.Count;
        return place;
    }

    /// <summary>The scope of something that exists, from its id; ARM takes apart an id that only the deployment knows.</summary>
    public ArmScope ScopeOfExisting(Fact<ResourceId> id)
    {
        if (id.TryGet(out var known))
            return new(known.Subscription, known.Group);
        // "", subscriptions, ID, resourceGroups, GROUP, …
        var parts = $"split({ArmTerm.Of(id.Value).AsArgument}, '/')";
        return new(ArmTerm.Expression($"{parts}[2]"), ArmTerm.Expression($"{parts}[4]"));
    }

    /// <summary>The id of a resource as seen from a scope, whether the template creates it or it exists.</summary>
    public ArmTerm IdOf(ResourceElement element, ArmScope viewer) =>
        Find(element)?.IdFrom(viewer) ?? ArmTerm.Of(element.Id.Value);

    /// <summary>A reference by id.</summary>
    public ArmObject Reference(ResourceElement element, ArmScope viewer) => new() { { "id", IdOf(element, viewer) } };

    /// <summary>The region of a resource. One that is placed in an existing network nobody told the region of stands in the topology's.</summary>
    public Fact<Region> RegionOf(ResourceElement element) => element.Region.IsSaid ? element.Region : Topology.DefaultRegion;

    /// <summary>Where a resource stands, as its template says it: a nested one is told the region of the group that the outer one is deployed to.</summary>
    public ArmTerm LocationOf(ResourceElement element, ArmScope scope) =>
        !scope.IsRoot && RegionOf(element).Value == Region.OfResourceGroup ? ArmTerm.Parameter(ArmScope.OuterLocation) : ArmTerm.Of(RegionOf(element).Value);

    /// <summary>The tags of the topology and a resource's own, which win; one node serves all that have none of their own.</summary>
    public ArmObject? TagsOf(ImmutableArray<Tag> own) => own.IsEmpty ? tagsOfAll.Value : Tags(Topology.Tags.Concat(own));

    /// <summary>A write to networks, or to what else takes one at a time, which waits for the writes to them before it.</summary>
    public void Write(ArmResource write, params ReadOnlySpan<Element> things) => writes.Add(write, things);

    public void After(ArmResource resource, params ReadOnlySpan<object?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && Find(element) is { } first && !resource.DependsOn.Contains(first))
                resource.DependsOn.Add(first);
        }
    }

    private static ArmObject Tags(IEnumerable<Tag> all)
    {
        var tags = new SortedDictionary<string, ArmNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in all)
            tags[ArmTerm.Of(tag.Name.Value).AsJson] = ArmNode.Of(tag.Value.Value);
        var node = new ArmObject();
        foreach (var (name, value) in tags)
            node.Add(name, value);
        return node;
    }
}

using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What a topology becomes: its ARM resources in the order they were said, and where each element went.</summary>
internal sealed class LoweredTopology
{
    private readonly Dictionary<object, ArmResource> resources;
    private readonly Dictionary<ResourceGroupElement, ArmScope> scopes = [];
    private readonly ScopeOrder order = new();
    private readonly NetworkWrites writes;
    private readonly Lazy<HashSet<ResourceElement>> shared;
    private readonly Tags? tagsOfAll;
    private (Value<Region>? Region, Term? Term) location;

    public LoweredTopology(Topology topology)
    {
        Topology = topology;
        resources = new(topology.VirtualNetworks.Length + (2 * topology.Peerings.Length), ReferenceEqualityComparer.Instance);
        writes = new(Find, topology.VirtualNetworks.Length, (2 * topology.Peerings.Length) + topology.Gateways.Length);
        shared = new(() => CrossScopeResources.Of(this));
        tagsOfAll = topology.Tags.IsEmpty ? null : new(topology.Tags);
        Resources = new(resources.EnsureCapacity(0));
    }

    public Topology Topology { get; }

    public List<ArmResource> Resources { get; }

    /// <summary>What VPN gateways tell of themselves once they are deployed.</summary>
    public Dictionary<ArmResource, GatewayOutput> Gateways { get; } = [];

    public void Add(Element element, ArmResource resource)
    {
        resources[element] = resource;
        Resources.Add(resource);
        resource.Element = element;
    }

    /// <summary>The resource of an element, or null for one that exists already.</summary>
    public ArmResource? Find(object element) => resources.GetValueOrDefault(element);

    public ArmScope ScopeOf(ResourceGroupElement? group)
    {
        if (group is null)
            return ArmScope.Root;
        if (!scopes.TryGetValue(group, out var scope))
            scopes[group] = scope = new(group.Subscription is { } other ? Term.Of(other.Id.Value) : null, Term.Of(group.Name.Value));
        return scope;
    }

    /// <summary>The layer of a part that networks use.</summary>
    public ArmLayer LayerOf(ResourceElement part) => shared.Value.Contains(part) ? ArmLayer.Shared : ArmLayer.Networks;

    /// <summary>The place of a scope in the order in which scopes first took part.</summary>
    public int OrderOf(ArmScope scope) => order.Of(scope);

    /// <summary>The order so far, for a plan to go on with; plans don't see each other.</summary>
    public ScopeOrder CopyOrder() => new(order);

    /// <summary>The scope of something that exists, from its id; ARM takes apart an id that only the deployment knows.</summary>
    public ArmScope ScopeOfExisting(Setting<ResourceId> id)
    {
        if (id.TryGetValue(out var known))
            return new(known.SubscriptionId, known.ResourceGroupName);
        // "", subscriptions, ID, resourceGroups, GROUP, …
        var parts = Term.Function("split", Term.Of(id.Value), "/");
        return new(parts.Item(2), parts.Item(4));
    }

    /// <summary>The id of a resource as seen from a scope, whether the template creates it or it exists.</summary>
    public Term IdOf(ResourceElement element, ArmScope viewer) => Find(element)?.IdFrom(viewer) ?? Term.Of(element.Id.Value);

    /// <summary>The name of a network, as a term that all who name it share.</summary>
    public Term NameOf(VirtualNetworkElement network) => Find(network)?.Names[0] ?? Term.Of(network.Name.Value);

    /// <summary>The region of a resource. One that is placed in an existing network nobody told the region of stands in the topology's.</summary>
    public Setting<Region> RegionOf(ResourceElement element) => element.Region.IsSet ? element.Region : Topology.DefaultRegion;

    /// <summary>Where a resource stands, as its template says it: a nested one is told the region of the group that the outer one is deployed to.</summary>
    public Term LocationOf(ResourceElement element, ArmScope scope)
    {
        var region = RegionOf(element).Value;
        if (!scope.IsRoot && region == Region.OfResourceGroup)
            return OuterPlace.Location.Term;
        // One term for neighbours, which mostly stand in one region.
        if (location.Term is null || location.Region != region)
            location = (region, Term.Of(region));
        return location.Term;
    }

    /// <summary>The tags of the topology and a resource's own, which win; one object serves all that have none of their own.</summary>
    public Tags? TagsOf(ImmutableArray<Tag> own) => own.IsEmpty ? tagsOfAll : new(Topology.Tags.Concat(own));

    /// <summary>A write to networks, or to what else takes one at a time, which waits for the writes to them before it.</summary>
    public void Write(ArmResource write, Element one, Element? other = null) => writes.Add(write, one, other);

    public void After(ArmResource resource, params ReadOnlySpan<object?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && Find(element) is { } first && Array.IndexOf(resource.DependsOn, first) < 0)
                resource.WaitFor(first);
        }
    }
}

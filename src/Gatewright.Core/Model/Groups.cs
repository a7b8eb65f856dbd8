namespace Gatewright.Model;

/// <summary>A subscription other than the one deployed to.</summary>
public sealed class SubscriptionElement : Element
{
    internal SubscriptionElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its id, a GUID.</summary>
    public Setting<Guid> Id { get; internal set; }

    internal override string Label => Id.ToString();
}

/// <summary>A resource group (<c>resourceGroups</c>).</summary>
public sealed class ResourceGroupElement : Element
{
    internal ResourceGroupElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; internal set; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>Its subscription; null for the one deployed to.</summary>
    public SubscriptionElement? Subscription { get; internal set; }

    /// <summary>Its region (<c>location</c>): its own, or the topology's.</summary>
    public Setting<Region> Region => IsRegionSet ? OwnRegion : ((Topology)Parent!).DefaultRegion;

    /// <summary>Whether the group has a region of its own.</summary>
    public bool IsRegionSet => OwnRegion.IsSet;

    /// <summary>Its own tags (<c>tags</c>): up to 50, those of the topology among them.</summary>
    public ImmutableArray<Tag> Tags { get; internal set; } = [];

    internal Setting<Region> OwnRegion { get; set; }
}

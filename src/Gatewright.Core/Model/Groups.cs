namespace Gatewright.Model;

/// <summary>A subscription other than the one deployed to.</summary>
public sealed class SubscriptionElement : Element
{
    internal SubscriptionElement(Gatewright.Subscription handle, Topology topology)
        : base(handle, topology) => Id = handle.Id;

    /// <summary>Its id.</summary>
    public Fact<Guid> Id { get; }
}

/// <summary>A resource group.</summary>
public sealed class ResourceGroupElement : Element
{
    internal ResourceGroupElement(Gatewright.ResourceGroup handle, Topology topology)
        : base(handle, topology)
    {
        IsExisting = handle.IsExisting;
        Subscription = (SubscriptionElement?)handle.Subscription?.Frozen;
        Region = handle.Region.IsSaid ? handle.Region : topology.DefaultRegion;
        IsRegionSaid = handle.Region.IsSaid;
        Tags = handle.Tags.ToImmutableArray();
    }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting { get; }

    internal override bool IsEmitted => !IsExisting;

    /// <summary>Its subscription; null for the one deployed to.</summary>
    public SubscriptionElement? Subscription { get; }

    /// <summary>Its region.</summary>
    public Fact<Region> Region { get; }

    /// <summary>Whether the region was said of the group itself.</summary>
    public bool IsRegionSaid { get; }

    /// <summary>Its own tags.</summary>
    public ImmutableArray<Tag> Tags { get; }
}

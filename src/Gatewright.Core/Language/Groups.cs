namespace Gatewright;

/// <summary>A subscription that resource groups lie in.</summary>
public sealed class Subscription : Handle<Subscription>
{
    internal Subscription(Handle parent, SubscriptionElement element) : base(parent, element) { }
}

/// <summary>A resource group: what is put into it lies in its subscription and, unless said otherwise, in its region.</summary>
public sealed class ResourceGroup : Emitted<ResourceGroup>
{
    internal ResourceGroup(Handle parent, ResourceGroupElement element) : base(parent, element) { }

    internal ResourceGroupElement It => (ResourceGroupElement)Element;

    /// <summary>Puts the group into another subscription than the one deployed to.</summary>
    /// <param name="subscription">The subscription.</param>
    public ResourceGroup In(Subscription subscription) => Set(It.Subscription = SetOnce(It.Subscription, subscription));

    /// <summary>The region of the group and of what stands in it.</summary>
    /// <param name="region">By default the topology's.</param>
    public ResourceGroup In(Value<Region> region) => Set(It.OwnRegion = SetOnce(It.OwnRegion, region));

    /// <summary>Marks the group with a tag.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public ResourceGroup WithTag(Value<Text> name, Value<Text> value) => Set(It.Tags = More(It.Tags, RecordCall().Tag(name, value)));
}

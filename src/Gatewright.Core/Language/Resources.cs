namespace Gatewright;

/// <summary>A resource. Unplaced, it stands with what holds or uses it.</summary>
public abstract class Resource<TSelf> : Emitted<TSelf>
    where TSelf : Resource<TSelf>
{
    private protected Resource(Handle parent, Element element, Call? declared = null) : base(parent, element, declared) { }

    private protected ResourceElement Its => (ResourceElement)Part;

    /// <summary>Puts it into a resource group, and so into the group's subscription.</summary>
    /// <param name="group">The group; by default the one of what holds or uses it, at last the one deployed to.</param>
    public TSelf In(ResourceGroup group) => Set(Its.OwnGroup = SetOnce(Its.OwnGroup, group));

    /// <summary>
    /// Keeps everybody from deleting the resource, ARM's lock of level <c>CanNotDelete</c>, until the lock, called <c>NAME-lock</c>, is deleted. Who deploys
    /// it needs the right to write locks, as owners have.
    /// </summary>
    /// <example><c>hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithDeleteLock()</c></example>
    public TSelf WithDeleteLock() => Set(Its.DeleteLock = SetOnce(Its.DeleteLock, nameof(WithDeleteLock)));

    /// <summary>Marks the resource with a tag. Tags of the topology are on everything it emits.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public TSelf WithTag(Value<Text> name, Value<Text> value) => Set(Its.Tags = More(Its.Tags, RecordCall(nameof(WithTag)).Tag(name, value)));
}

/// <summary>A resource that may stand in a region of its own choice.</summary>
public abstract class RegionalResource<TSelf> : Resource<TSelf>
    where TSelf : RegionalResource<TSelf>
{
    private protected RegionalResource(Handle parent, ResourceElement element) : base(parent, element) { }

    /// <summary>Puts it into a region.</summary>
    /// <param name="region">By default the region of its resource group, at last the topology's.</param>
    public TSelf In(Value<Region> region) => Set(Its.OwnRegion = SetOnce(Its.OwnRegion, region));
}

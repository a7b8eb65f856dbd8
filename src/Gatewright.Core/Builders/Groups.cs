using Gatewright.Model;

namespace Gatewright;

/// <summary>A subscription that resource groups lie in.</summary>
public sealed class Subscription : Handle<Subscription>
{
    internal Subscription(TopologyBuilder topology, Call declared, Fact<Guid> id)
        : base(topology, declared) => Id = id;

    internal Fact<Guid> Id { get; }

    internal override string Label => Id.ToString();
}

/// <summary>A resource group: what is put into it lies in its subscription and, unless said otherwise, in its region.</summary>
public sealed class ResourceGroup : Emitted<ResourceGroup>
{
    private Fact<Region> region;

    internal ResourceGroup(TopologyBuilder topology, Call declared, Fact<Name> name, bool isExisting)
        : base(topology, declared) => (Name, IsExisting) = (name, isExisting);

    internal override Fact<Name> Name { get; }

    internal bool IsExisting { get; }

    internal Fact<Region> Region => region;

    internal Subscription? Subscription { get; private set; }

    internal List<Tag> Tags { get; } = [];

    /// <summary>Puts the group into another subscription than the one deployed to.</summary>
    /// <param name="subscription">The subscription.</param>
    public ResourceGroup In(Subscription subscription)
    {
        var call = Saying(nameof(In));
        if (call.Takes(subscription))
        {
            if (Subscription is not null)
                call.Repeated(new(call, nameof(subscription)));
            Subscription ??= subscription;
        }

        return this;
    }

    /// <summary>The region of the group and of what stands in it.</summary>
    /// <param name="region">By default the topology's.</param>
    public ResourceGroup In(Value<Region> region)
    {
        var call = Saying(nameof(In));
        call.Once(ref this.region, call.Fact(region));
        return this;
    }

    /// <summary>Marks the group with a tag.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public ResourceGroup WithTag(Value<Text> name, Value<Text> value)
    {
        var call = Saying(nameof(WithTag));
        Tags.Add(new(call.Fact(name), call.Fact(value)));
        return this;
    }
}

using Gatewright.Expressions;
using Gatewright.Model;

namespace Gatewright;

/// <summary>What every resource under construction has: a place, tags, and an id if it exists already.</summary>
internal interface IResource
{
    ImmutableArray<Tag> Tags { get; }

    ResourceGroup? Group { get; }

    /// <summary>The region said of this resource itself.</summary>
    Fact<Region> OwnRegion { get; }

    Fact<ResourceId> Id { get; }
}

/// <summary>A resource. Unplaced, it stands with what holds or uses it.</summary>
public abstract class Resource<TSelf> : Emitted<TSelf>, IResource
    where TSelf : Resource<TSelf>
{
    private List<Tag>? tags;
    private ResourceGroup? ownGroup;

    private protected Resource(Handle parent, Call declared, Fact<Name> name = default)
        : base(parent, declared) => Name = name;

    /// <summary>Something that exists is known by the last name in its id.</summary>
    private protected Resource(Handle parent, Call declared, Fact<ResourceId> id)
        : base(parent, declared)
    {
        Id = id;
        Name = id.Value switch
        {
            null => default,
            Value<ResourceId>.Known known => new(new Name(known.It.Name), id.Origin),
            Value<ResourceId>.Deferred deferred => new(new Value<Name>.Expression(Term.NameIn(Term.Of(deferred)), shown: deferred.ToString()), id.Origin),
            Value<ResourceId>.Expression expression => new(new Value<Name>.Expression(Term.NameIn(expression.Term), shown: expression.ToString()), id.Origin),
            var malformed => new(new Value<Name>.Deferred(malformed.ToString()!), id.Origin),
        };
    }

    internal override Fact<Name> Name { get; }

    internal Fact<ResourceId> Id { get; }

    internal bool IsExisting => Id.IsSaid;

    ImmutableArray<Tag> IResource.Tags => tags?.ToImmutableArray() ?? [];

    ResourceGroup? IResource.Group => ownGroup;

    Fact<Region> IResource.OwnRegion => OwnRegion;

    Fact<ResourceId> IResource.Id => Id;

    internal virtual Fact<Region> OwnRegion => default;

    /// <summary>Puts it into a resource group, and so into the group's subscription.</summary>
    /// <param name="group">The group; by default the one of what holds or uses it, at last the one deployed to.</param>
    public TSelf In(ResourceGroup group)
    {
        var call = Saying(nameof(In));
        if (call.Takes(group))
        {
            if (ownGroup is not null)
                call.Repeated(new(call, nameof(group)));
            ownGroup ??= group;
        }

        return Self;
    }

    /// <summary>Marks the resource with a tag. Tags of the topology are on everything it emits.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public TSelf WithTag(Value<Text> name, Value<Text> value)
    {
        var call = Saying(nameof(WithTag));
        (tags ??= []).Add(new(call.Fact(name), call.Fact(value)));
        return Self;
    }
}

/// <summary>A resource that may stand in a region of its own choice.</summary>
public abstract class RegionalResource<TSelf> : Resource<TSelf>
    where TSelf : RegionalResource<TSelf>
{
    private Fact<Region> region;

    private protected RegionalResource(Handle parent, Call declared, Fact<Name> name)
        : base(parent, declared, name) { }

    private protected RegionalResource(Handle parent, Call declared, Fact<ResourceId> id)
        : base(parent, declared, id) { }

    internal override Fact<Region> OwnRegion => region;

    /// <summary>Puts it into a region.</summary>
    /// <param name="region">By default the region of its resource group, at last the topology's.</param>
    public TSelf In(Value<Region> region)
    {
        var call = Saying(nameof(In));
        call.Once(ref this.region, call.Fact(region));
        return Self;
    }
}

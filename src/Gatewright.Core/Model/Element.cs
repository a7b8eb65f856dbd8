namespace Gatewright.Model;

/// <summary>A thing in a topology. Elements are immutable and compared by reference.</summary>
public abstract class Element
{
    private protected Element(Handle handle, Element? parent)
    {
        Handle = handle;
        Parent = parent;
        Name = handle.Name;
        IsOpen = handle.IsOpen;
        Patches = handle is IPatched patched ? patched.Patches : [];
        handle.Frozen = this;
    }

    /// <summary>What it is called in Azure; not said for things that are named after others.</summary>
    public Fact<Name> Name { get; private protected init; }

    /// <summary>The element it lies in.</summary>
    public Element? Parent { get; }

    /// <summary>The call that brought it into the topology.</summary>
    public Origin Declared => new(Handle.Declared);

    /// <summary>Whether a reader of the source may have missed something said about it.</summary>
    public bool IsOpen { get; }

    /// <summary>What the program lays over what is emitted for it, in ARM's words; rules don't read it.</summary>
    public ImmutableArray<Fact<Json>> Patches { get; private protected init; }

    /// <summary>The names from the topology down to it, such as <c>hub/hub-vpn</c>.</summary>
    public string Path => Handle.Path;

    internal Handle Handle { get; }

    /// <summary>Whether a template creates it, as a part of what it lies in or by itself.</summary>
    internal virtual bool IsEmitted => Parent?.IsEmitted ?? true;

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}

/// <summary>An element that is an Azure resource with a resource group, a region and tags of its own.</summary>
public abstract class ResourceElement : Element
{
    private protected ResourceElement(Handle handle, Element? parent)
        : base(handle, parent)
    {
        var resource = (IResource)handle;
        Id = resource.Id;
        Tags = resource.Tags;
    }

    /// <summary>The id of a resource that exists already and is never emitted.</summary>
    public Fact<ResourceId> Id { get; }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting => Id.IsSaid;

    /// <summary>The tags said of this resource alone.</summary>
    public ImmutableArray<Tag> Tags { get; }

    /// <summary>The resource group it stands in: its own, or that of what holds or uses it; null for the group deployed to.</summary>
    public ResourceGroupElement? Group { get; internal set; }

    /// <summary>Where it stands: its own region, or that of its group, or of what holds or uses it, at last the topology's. Not said for an existing resource whose region nobody told.</summary>
    public Fact<Region> Region { get; internal set; }

    internal override bool IsEmitted => !IsExisting;

    internal bool IsPlaced { get; set; }
}

/// <summary>A name and a value that a resource is marked with.</summary>
public readonly record struct Tag(Fact<Text> Name, Fact<Text> Value);

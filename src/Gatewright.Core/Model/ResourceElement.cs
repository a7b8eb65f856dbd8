using Gatewright.Expressions;

namespace Gatewright.Model;

/// <summary>An element that is an Azure resource with a resource group, a region and tags of its own.</summary>
public abstract class ResourceElement : Element
{
    private protected ResourceElement(Element? parent, Statement declared, bool isPart = false) : base(parent, declared, isPart) { }

    /// <summary>The id of a resource that exists already and is never emitted.</summary>
    public Setting<ResourceId> Id
    {
        get;
        internal set
        {
            field = value;
            Name = NameIn(value);
        }
    }

    /// <summary>Whether it exists already.</summary>
    public bool IsExisting => Id.IsSet;

    /// <summary>The tags of this resource alone (<c>tags</c>): up to 50, those of the topology among them.</summary>
    public ImmutableArray<Tag> Tags { get; internal set; } = [];

    /// <summary>Whether it is locked against deletion (a <c>locks</c> resource of level <c>CanNotDelete</c>).</summary>
    public Flag DeleteLock { get; internal set; }

    /// <summary>The workspace that its logs and metrics go to (a <c>diagnosticSettings</c> resource), if any: of gateways and circuits.</summary>
    public Setting<ResourceId> LogWorkspace { get; internal set; }

    /// <summary>
    /// The resource group it is deployed to: its own, or that of what contains or uses it; null for the one that the template is deployed to.
    /// </summary>
    public ResourceGroupElement? ResourceGroup { get; internal set; }

    /// <summary>
    /// Its region (<c>location</c>): its own, or that of its group, or of what contains or uses it, at last the topology's. Not set for an existing
    /// resource whose region isn't given.
    /// </summary>
    public Setting<Region> Region { get; internal set; }

    /// <summary>The resource group that it is put into itself.</summary>
    internal Link<ResourceGroupElement>? OwnGroup { get; set; }

    /// <summary>The region that it is put into itself.</summary>
    internal Setting<Region> OwnRegion { get; set; }

    /// <summary>Whether it follows nothing that contains or uses it to a group: a document says of each resource where it stands.</summary>
    internal bool IsPlacedByItself { get; set; }

    internal override bool IsEmitted => !IsExisting;

    internal bool IsPlaced { get; set; }

    /// <summary>Something that exists is known by the last name in its id.</summary>
    private static Setting<Name> NameIn(Setting<ResourceId> id) => id.Value switch
    {
        null => default,
        Value<ResourceId>.Known known => new(new Name(known.Value.Name), id.Origin),
        Value<ResourceId>.Deferred deferred => new(new Value<Name>.Expression(Term.NameIn(Term.Of(deferred)), shown: deferred.ToString()), id.Origin),
        Value<ResourceId>.Expression expression => new(new Value<Name>.Expression(Term.NameIn(expression.Term), shown: expression.ToString()), id.Origin),
        var malformed => new(new Value<Name>.Deferred(malformed.ToString()!), id.Origin),
    };
}

/// <summary>A name and a value that a resource is marked with: up to 512 and 256 characters.</summary>
public readonly record struct Tag(Setting<Text> Name, Setting<Text> Value);

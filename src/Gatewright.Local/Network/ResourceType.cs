using System.Text.Json.Nodes;
using Gatewright.Facts;

namespace Gatewright.Local.Network;

/// <summary>What a provider does with resources of one type.</summary>
internal abstract class ResourceType
{
    private readonly Lazy<ImmutableArray<(BodyPath Path, ReferenceKind Kind)>> named;
    private readonly Lazy<ImmutableArray<BodyPath>> secretPaths;

    protected ResourceType()
    {
        named = new(() => [.. Named.Select(it => (new BodyPath(it.Path), it.Kind))]);
        secretPaths = new(() => [.. Secrets.Select(path => new BodyPath(path))]);
    }

    /// <summary>The type as Azure spells it.</summary>
    public abstract string Type { get; }

    /// <summary>
    /// The list in the parent's <c>properties</c> in which resources of this type stand, such as <c>subnets</c>; null for resources of their own.
    /// </summary>
    public virtual string? ListInParent => null;

    /// <summary>The types whose resources stand inside one of this type.</summary>
    public virtual ImmutableArray<ResourceType> Children => [];

    /// <summary>Lists, by path below <c>properties</c>, of parts that have an id but no requests of their own, such as <c>ipConfigurations</c>.</summary>
    public virtual ImmutableArray<string> Parts => [];

    /// <summary>Those of the <see cref="Parts"/> that are read by themselves, but not written.</summary>
    public virtual ImmutableArray<string> ReadParts => [];

    /// <summary>
    /// Properties of the body, by path below <c>properties</c>, that are taken and never answered, those of children included. A star stands for each
    /// item of a list.
    /// </summary>
    public ImmutableArray<string> Secrets =>
        [.. OwnSecrets, .. Children.SelectMany(child => child.Secrets.Select(path => $"{child.ListInParent}/*/properties/{path}"))];

    /// <summary>What the body names, by path below <c>properties</c>, without that of children.</summary>
    protected virtual ImmutableArray<(string Path, ReferenceKind Kind)> Named => [];

    protected virtual ImmutableArray<string> OwnSecrets => [];

    /// <summary>How long Azure takes to make it.</summary>
    public TimeSpan CreationTime(JsonObject body) => TimeOf(body).Creation;

    /// <summary>How long Azure takes to change it.</summary>
    public TimeSpan UpdateTime(JsonObject body, JsonObject existing) => TimeOf(body).Update;

    /// <summary>How long Azure takes to delete it.</summary>
    public TimeSpan DeletionTime(JsonObject existing) => TimeOf(existing).Deletion;

    /// <summary>
    /// The body to keep: what was sent, with <c>id</c>, <c>name</c> and <c>type</c>, completed by what Azure fills in, also in children. It has no etag
    /// and no provisioning state, which <see cref="Show"/> adds.
    /// </summary>
    public JsonObject Complete(ResourceRequest request) => Completion.Of(request, this);

    /// <summary>The body to answer: what is kept, without secrets, with etag and state, and with what follows from other resources.</summary>
    public virtual JsonObject Show(StoredBody kept, string etag, string provisioningState, IResources resources)
    {
        var shown = Shown.Of(kept, this, etag, provisioningState);
        foreach (var path in secretPaths.Value)
            path.RemoveFrom(shown.Properties());
        Derive(shown, kept, resources);
        return shown;
    }

    /// <summary>What it names, children included.</summary>
    public IEnumerable<Reference> References(string id, JsonObject body)
    {
        if (body["properties"] is not JsonObject properties)
            yield break;
        foreach (var (path, kind) in named.Value)
        {
            foreach (var node in path.In(properties))
            {
                if ((node as JsonObject).Text("id") is { Length: > 0 } target)
                    yield return new(target, kind);
            }
        }

        foreach (var child in Children)
        {
            foreach (var item in properties.Items(child.ListInParent!))
            {
                foreach (var reference in child.References(id, item))
                    yield return reference;
            }
        }
    }

    /// <summary>The networks whose writes it takes part in, by their ids.</summary>
    public virtual IEnumerable<string> Networks(string id, JsonObject body) => [];

    /// <summary>Why Azure refuses this write, besides what the rules say; null if it doesn't. Asked for new resources, too.</summary>
    public virtual ProviderRefusal? RefuseChange(ResourceRequest request) => null;

    /// <summary>Why Azure refuses to delete it while these name it; they are never none.</summary>
    public ProviderRefusal RefuseDeletion(string id, IReadOnlyList<StoredBody> referring) => DeletionRefusals.Of(this, id, referring);

    /// <summary>What a POST of an action answers; null for an action that the type doesn't have.</summary>
    public virtual JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) => null;

    /// <summary>What a GET of a word behind the name answers, where it isn't a list of resources: what others say of it, counts. Null for all else.</summary>
    public virtual JsonObject? Tell(string what, StoredBody kept, Func<string, JsonObject?> show, IResources resources) =>
        ReadParts.FirstOrDefault(part => Bodies.Same(part, what)) is { } list && show(kept.Id) is { } shown
            ? Bodies.List(shown.Object("properties").Items(list)) : null;

    /// <summary>Fills in what Azure fills in; children are complete by then.</summary>
    public virtual void Fill(Filling it)
    {
    }

    /// <summary>Sets in an answer what follows from other resources.</summary>
    public virtual void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
    }

    protected virtual DeploymentTime TimeOf(JsonObject body) => DeploymentTimes.Of(Type);
}

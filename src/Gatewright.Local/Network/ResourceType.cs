using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>What a provider does with resources of one type.</summary>
internal abstract class ResourceType
{
    /// <summary>The type as Azure spells it.</summary>
    public abstract string Type { get; }

    /// <summary>The list in the parent's <c>properties</c> in which resources of this type stand, such as <c>subnets</c>; null for resources of their own.</summary>
    public virtual string? ListInParent => null;

    /// <summary>The types whose resources stand inside one of this type.</summary>
    public virtual ImmutableArray<ResourceType> Children => [];

    /// <summary>Properties of the body, by path below <c>properties</c>, that are taken and never answered. A star stands for each item of a list.</summary>
    public virtual ImmutableArray<string> Secrets => [];

    /// <summary>How long Azure takes to make it.</summary>
    public virtual TimeSpan CreationTime(JsonObject body) => Durations.Small;

    /// <summary>How long Azure takes to change it.</summary>
    public virtual TimeSpan UpdateTime(JsonObject body, JsonObject existing) => Durations.Small;

    /// <summary>How long Azure takes to delete it.</summary>
    public virtual TimeSpan DeletionTime(JsonObject existing) => Durations.Small;

    /// <summary>
    /// The body to keep: what was sent, with <c>id</c>, <c>name</c> and <c>type</c>, completed by what Azure fills in, also in children. It has no etag
    /// and no provisioning state, which <see cref="Show"/> adds.
    /// </summary>
    public virtual JsonObject Complete(ResourceRequest request) => Completion.Of(request, this);

    /// <summary>The body to answer: what is kept, without secrets, with etag and state, and with what follows from other resources.</summary>
    public virtual JsonObject Show(StoredBody kept, string etag, string provisioningState, IResources resources) =>
        Shown.Of(kept, this, etag, provisioningState);

    /// <summary>What it names, children included.</summary>
    public virtual IEnumerable<Reference> References(string id, JsonObject body) => [];

    /// <summary>The networks whose writes it takes part in, by their ids.</summary>
    public virtual IEnumerable<string> Networks(string id, JsonObject body) => [];

    /// <summary>Why Azure refuses this change of what exists, besides what the rules say; null if it doesn't.</summary>
    public virtual ProviderRefusal? RefuseChange(ResourceRequest request) => null;

    /// <summary>Why Azure refuses to delete it while these name it; they are never none.</summary>
    public virtual ProviderRefusal RefuseDeletion(string id, IReadOnlyList<StoredBody> referring) => DeletionRefusals.Of(this, id, referring);

    /// <summary>What a POST of an action answers; null for an action that the type doesn't have.</summary>
    public virtual JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) => null;
}

using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>A resource as it is kept: what was sent, completed by what Azure fills in.</summary>
internal sealed record StoredBody(string Id, string Type, string ApiVersion, JsonObject Body);

/// <summary>The resources that are there.</summary>
internal interface IResources
{
    /// <summary>The resource with this id, in any case; also one that stands inside another, such as a subnet. Null if there is none.</summary>
    StoredBody? Find(string id);

    /// <summary>The resources of their own (no children inside another) with a <see cref="Reference"/> to this id or to something inside it.</summary>
    IEnumerable<StoredBody> ReferringTo(string id);
}

/// <summary>Numbers for what Azure gives out; each is given once, and the count is kept with the state.</summary>
internal interface INumbers
{
    /// <summary>The next number of a series, from zero.</summary>
    int Next(string series);
}

/// <summary>A write as a provider sees it.</summary>
/// <param name="Id">The id, as it was sent.</param>
/// <param name="ApiVersion">The version that the client speaks.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Existing">What is kept; null for a new resource.</param>
/// <param name="Resources">What is there.</param>
/// <param name="Numbers">What to give out.</param>
internal sealed record ResourceRequest(string Id, string ApiVersion, JsonObject Body, JsonObject? Existing, IResources Resources, INumbers Numbers)
{
    /// <summary>Whether providers leave new circuits unprovisioned, as they do for days.</summary>
    public bool ProvidersWait { get; init; }

    /// <summary>When it is written.</summary>
    public DateTimeOffset Now { get; init; }
}

/// <summary>A resource that another names.</summary>
internal readonly record struct Reference(string Id, ReferenceKind Kind);

/// <summary>What a reference does to the resource that is named.</summary>
internal enum ReferenceKind
{
    /// <summary>It must exist, and isn't deleted while it is named.</summary>
    Holds,

    /// <summary>It must exist, but may be deleted later.</summary>
    Needs,
}

/// <summary>Why a provider doesn't do what is asked.</summary>
internal sealed record ProviderRefusal(int Status, string Code, string Message);

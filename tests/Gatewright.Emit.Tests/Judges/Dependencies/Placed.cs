namespace Gatewright.Tests.Judging;

/// <summary>A resource of a flattened template: where it stands in it, the id it will have, and the ids it refers to.</summary>
internal sealed record Placed(int Index, ArmResource Resource, Scope Scope, string Id, Placed? Deployment)
{
    private ImmutableArray<Reference>? _references;

    public string Label => Resource.Label;

    public JsonObject? Properties => Resource.Json["properties"] as JsonObject;

    /// <summary>The ids within the resource, but for those in its own nested template: its resources have them.</summary>
    public ImmutableArray<Reference> References => _references ??=
    [
        .. from entry in Texts
           from id in Scope.References(entry.Text).Ids
           select new Reference($"{Resource.Path}.{entry.Path}", id, entry.Text),
    ];

    /// <summary>The names within the resource that <c>reference()</c> asks about.</summary>
    public IEnumerable<string> Names => Texts.SelectMany(entry => Scope.Names(entry.Text));

    private IEnumerable<(string Path, string Text)> Texts =>
        from member in Resource.Json
        where member.Key is not ("type" or "name" or "dependsOn" or "resources")
        from entry in Json.Texts(member.Value, member.Key)
        where Resource.Inner is null || !entry.Path.StartsWith("properties.template.", StringComparison.Ordinal)
        select entry;

    /// <summary>The id that a property holds, such as <c>remoteVirtualNetwork</c>.</summary>
    public string? IdOf(JsonNode? reference) => reference?["id"].Text() is { } written ? Scope.Text(written) : null;

    /// <summary>Whether a property is switched on, or may be at deployment.</summary>
    public bool MayBe(string property) => Properties?[property] is { } value && value.ToJsonString() is not "false";

    /// <summary>The id of the resource that a child's id starts with; null for a resource of its own.</summary>
    public string? ParentId { get; } = Resource.Type.Count(letter => letter is '/') > 1
        ? string.Join('/', ResourceId.Segments(Id)[..^2])
        : null;

    public bool Is(string type) => Resource.Is(type);
}

/// <summary>An id that some text of a template mentions.</summary>
internal sealed record Reference(string Path, string Id, string Written);

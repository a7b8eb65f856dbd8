namespace Gatewright.Tests.Judging;

/// <summary>All resources of a template and of its nested deployments, by the ids they will have.</summary>
internal sealed class Flattened
{
    private readonly List<Placed> _resources = [];
    private readonly Dictionary<ArmResource, Placed> _placed = [];
    private readonly Dictionary<string, Placed> _byId = new(StringComparer.OrdinalIgnoreCase);

    public Flattened(ArmDocument template) => Add(Scope.Outermost(template), deployment: null);

    public IReadOnlyList<Placed> Resources => _resources;

    public List<Fault> Duplicates { get; } = [];

    public IEnumerable<Placed> Of(string type) => _resources.Where(resource => resource.Is(type));

    public Placed? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The resource that an id names or that holds what it names, and the segments of the id that are left over.</summary>
    public (Placed Resource, List<string> Below)? Holder(string id)
    {
        var segments = ResourceId.Segments(id);
        for (var length = segments.Count; length > 4; length -= 2)
            if (Find(string.Join('/', segments[..length])) is { } found)
                return (found, segments[length..]);
        return null;
    }

    /// <summary>
    /// What a dependsOn or a <c>reference()</c> names of its template: a full id the resource that has it; a type with a name, or a bare
    /// name, whatever is called so.
    /// </summary>
    public List<Placed> Named(string text, ArmDocument template) => text switch
    {
        ['/', ..] => Find(text) is { } found && found.Resource.Template == template ? [found] : [],
        _ when ResourceId.Segments(text).Count > 1 =>
            [.. Of(template).Where(each => each.Id.EndsWith($"/providers/{text}", StringComparison.OrdinalIgnoreCase))],
        _ => [.. Of(template).Where(each => each.Scope.Text(each.Resource.Name).Equals(text, StringComparison.OrdinalIgnoreCase))],
    };

    private IEnumerable<Placed> Of(ArmDocument template) => template.Resources.Select(resource => _placed[resource]);

    private void Add(Scope scope, Placed? deployment)
    {
        foreach (var resource in scope.Template.Resources)
        {
            var placed = new Placed(_resources.Count, resource, scope, scope.Id(resource), deployment);
            _resources.Add(placed);
            _placed.Add(resource, placed);
            if (!_byId.TryAdd(placed.Id, placed))
                Duplicates.Add(new("written-twice", placed.Label, $"so is {_byId[placed.Id].Label}: both are {placed.Id}"));
            if (resource.Inner is not null)
                Add(scope.Within(resource), placed);
        }
    }
}

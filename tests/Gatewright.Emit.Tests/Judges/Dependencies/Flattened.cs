namespace Gatewright.Tests.Judging;

/// <summary>All resources of a template and of its nested deployments, by the ids they will have.</summary>
internal sealed class Flattened
{
    private readonly List<Placed> _resources = [];
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

    private void Add(Scope scope, Placed? deployment)
    {
        foreach (var resource in scope.Template.Resources)
        {
            var placed = new Placed(_resources.Count, resource, scope, scope.Id(resource), deployment);
            _resources.Add(placed);
            if (!_byId.TryAdd(placed.Id, placed))
                Duplicates.Add(new("written-twice", placed.Label, $"so is {_byId[placed.Id].Label}: both are {placed.Id}"));
            if (resource.Inner is not null)
                Add(scope.Within(resource), placed);
        }
    }
}

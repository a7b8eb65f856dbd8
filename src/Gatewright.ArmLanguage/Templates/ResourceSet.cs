namespace Gatewright.ArmLanguage;

/// <summary>The resources of one template, and how others refer to them: by symbolic name, id, name or loop.</summary>
internal sealed class ResourceSet(Deployment deployment)
{
    private readonly List<ResourceInstance> all = [];
    private readonly Dictionary<string, List<ResourceInstance>> loops = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ResourceInstance>> symbolic = new(StringComparer.Ordinal);
    private Dictionary<string, List<ResourceInstance>>? byName;

    /// <summary>In the order in which they are written, children behind their parents.</summary>
    public IReadOnlyList<ResourceInstance> All => all;

    public bool IsSymbolic => deployment.Template["resources"] is ArmObject;

    public void Add(ResourceInstance resource, string? loop)
    {
        all.Add(resource);
        if (loop is not null)
            AddTo(loops, loop, resource);
        if (resource.SymbolicName is { } name)
            AddTo(symbolic, name, resource);
    }

    /// <summary>What <c>reference</c> means by a text; null for a resource of another template.</summary>
    public ResourceInstance? Find(string text)
    {
        if (IsSymbolic)
            return FindSymbolic(text);
        return Named().TryGetValue(text, out var found) && found.All(resource => resource.Id.Equals(found[0].Id)) ? found[0] : null;
    }

    /// <summary>A resource by its symbolic name, which for a loop has the index behind: <c>hub[1]</c>.</summary>
    public ResourceInstance? FindSymbolic(string text)
    {
        if (symbolic.TryGetValue(text, out var found))
            return found[0];
        var bracket = text.LastIndexOf('[');
        return bracket > 0 && text[^1] is ']' && int.TryParse(text.AsSpan(bracket + 1, text.Length - bracket - 2), out var index)
            && symbolic.TryGetValue(text[..bracket], out var loop) && index >= 0 && index < loop.Count ? loop[index] : null;
    }

    public IReadOnlyList<ResourceInstance>? FindLoop(string name) => symbolic.GetValueOrDefault(name) ?? loops.GetValueOrDefault(name);

    /// <summary>What <c>dependsOn</c> means: an id or a name that isn't known is that of the resources of which it is the same unknown.</summary>
    public IEnumerable<ResourceInstance> FindDependencies(ArmValue value) => value switch
    {
        ArmString text => FindDependencies(text.Value),
        ArmUnknown => all.Where(resource => !resource.IsLeftOut && (resource.Id.Equals(value) || resource.Name.Equals(value))),
        _ => [],
    };

    /// <summary>A text stands for everything that it may mean.</summary>
    private IEnumerable<ResourceInstance> FindDependencies(string text)
    {
        var named = Named().GetValueOrDefault(text) ?? [];
        var others = loops.GetValueOrDefault(text) ?? [];
        return IsSymbolic && FindLoop(text) is { } found ? found : FindSymbolic(text) is { } single ? [single] : named.Concat(others);
    }

    private Dictionary<string, List<ResourceInstance>> Named()
    {
        if (byName is not null)
            return byName;
        var names = new Dictionary<string, List<ResourceInstance>>(StringComparer.OrdinalIgnoreCase);
        // Names can't refer to resources, so the index isn't needed while it is made.
        foreach (var resource in all.Where(resource => !resource.IsLeftOut))
        {
            if (resource.Name is not ArmString name)
                continue;
            AddTo(names, name.Value, resource);
            AddTo(names, $"{resource.Type}/{name.Value}", resource);
            if (resource.Id is ArmString id)
                AddTo(names, id.Value, resource);
        }

        return byName = names;
    }

    private static void AddTo(Dictionary<string, List<ResourceInstance>> index, string key, ResourceInstance resource)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(resource);
    }
}

using System.Text.Json.Nodes;
using Gatewright.Local.Network;

namespace Gatewright.Local.Refusals;

/// <summary>What would be there, with each resource once.</summary>
internal static class JudgedState
{
    /// <summary>Network resources only: no rule that Azure refuses by asks for others.</summary>
    public static IReadOnlyList<StoredBody> Of(IEnumerable<StoredBody> all)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var state = new List<StoredBody>();
        foreach (var resource in all.Where(it => it.Type.StartsWith("Microsoft.Network/", StringComparison.OrdinalIgnoreCase)))
        {
            if (places.TryAdd(resource.Id, state.Count))
                state.Add(resource);
            else
                state[places[resource.Id]] = Over(state[places[resource.Id]], resource);
        }

        var inside = state.Where(it => ResourceTypes.Find(it.Type).ListInParent is not null)
            .ToLookup(it => ResourceIds.ParentOf(it.Id), StringComparer.OrdinalIgnoreCase);
        return inside.Count == 0 ? state : [.. state.Select(it => inside.Contains(it.Id) ? Without(it, inside[it.Id]) : it)];
    }

    /// <summary>What is sent, with the lists of children that it doesn't say.</summary>
    private static StoredBody Over(StoredBody kept, StoredBody sent)
    {
        var was = kept.Body.Object("properties");
        var unsaid = ResourceTypes.Find(sent.Type).Children.Select(child => child.ListInParent!)
            .Where(list => was?[list] is JsonArray { Count: > 0 } && sent.Body.Object("properties")?[list] is null).ToList();
        if (unsaid.Count == 0)
            return sent;
        var body = sent.Body.DeepClone().AsObject();
        foreach (var list in unsaid)
            body.Properties()[list] = was![list]!.DeepClone();
        return sent with { Body = body };
    }

    /// <summary>The resource without the children that stand on their own.</summary>
    private static StoredBody Without(StoredBody resource, IEnumerable<StoredBody> children)
    {
        var body = resource.Body.DeepClone().AsObject();
        foreach (var child in children)
        {
            if (body.Properties()[ResourceTypes.Find(child.Type).ListInParent!] is not JsonArray list)
                continue;
            var name = ResourceIds.NameOf(child.Id);
            foreach (var item in list.OfType<JsonObject>().Where(item => Bodies.Same(item.Text("name"), name)).ToList())
                list.Remove(item);
        }

        return resource with { Body = body };
    }
}

using Gatewright.Local.Network;

namespace Gatewright.Local.Refusals;

/// <summary>What has to be seen to judge a write: in a large estate most of what is there has nothing to do with it.</summary>
internal static class Neighbourhood
{
    /// <summary>
    /// What is kept within two steps of what is written, by references in either direction, and what that names: of a new spoke the hub, the hub's other
    /// spokes, its gateways and their connections, and where those lead. What is written itself comes as it is kept, for the lists that it doesn't say.
    /// </summary>
    public static IReadOnlyList<StoredBody> Of(IReadOnlyCollection<StoredBody> written, IResources resources)
    {
        var near = new Dictionary<string, StoredBody>(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<StoredBody> edge = [.. written.Concat(written.Select(it => Whole(it.Id, resources)).OfType<StoredBody>())];
        for (var step = 0; step < 3; step++)
        {
            var next = new List<StoredBody>();
            foreach (var resource in edge)
            {
                var named = ResourceTypes.Find(resource.Type).References(resource.Id, resource.Body).Select(it => Whole(it.Id, resources)).OfType<StoredBody>();
                foreach (var other in step == 2 ? named : named.Concat(resources.ReferringTo(resource.Id)))
                {
                    if (near.TryAdd(other.Id, other))
                        next.Add(other);
                }
            }

            edge = next;
        }

        foreach (var own in written.Select(it => Whole(it.Id, resources)).OfType<StoredBody>())
            near.TryAdd(own.Id, own);
        return [.. near.Values];
    }

    /// <summary>The resource of its own that this is, or is in.</summary>
    private static StoredBody? Whole(string id, IResources resources)
    {
        // What isn't known yet is an expression.
        if (!id.StartsWith('/'))
            return null;
        for (var around = resources.Find(id); ; around = resources.Find(id))
        {
            if (around is not null && ResourceTypes.Find(around.Type).ListInParent is null)
                return around;
            var parent = ResourceIds.ParentOf(id);
            if (parent.Length >= id.Length || !parent.Contains("/providers/", StringComparison.OrdinalIgnoreCase))
                return null;
            id = parent;
        }
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Azure.Core;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Actual;

/// <summary>
/// Reads what is in Azure: one list for each group and type, never a resource at a time. It stands where typed reads of Azure.ResourceManager.Network would,
/// so that package can take its place.
/// </summary>
internal sealed class ResourceReader(ResourceManager azure, int atOnce)
{
    /// <summary>Parts that a resource doesn't list in its body, and have a list of their own.</summary>
    private static readonly string[] ListedApart =
    [
        "Microsoft.Network/virtualHubs/bgpConnections", "Microsoft.Network/virtualHubs/ipConfigurations", "Microsoft.KeyVault/vaults/secrets",
        "Microsoft.Network/ExpressRoutePorts/authorizations",
    ];

    public async Task<ActualResources> ReadAsync(
        IReadOnlyCollection<WantedResource> wanted, IEnumerable<string> scopes, string topology, CancellationToken cancellation)
    {
        var groups = await GroupsAsync(scopes.Concat(wanted.Select(GroupOf).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase), cancellation);
        var there = new ConcurrentDictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        var marked = new ConcurrentBag<ResourceIdentifier>();
        var requests = Lists(wanted).Where(it => groups.ContainsKey(it.Group)).Select(it => (Func<Task>)(async () => Take(await azure.ListAsync(
            it.Path, it.Version, cancellation), there)));
        requests = requests.Concat(wanted.Where(it => it.IsExtension && GroupOf(it) is { } group && groups.ContainsKey(group)).Select(it =>
            (Func<Task>)(async () => Take((await azure.FindAsync($"{it.Id}", it.ApiVersion, cancellation))?.Body is JsonObject one ? [one] : [], there))));
        requests = requests.Concat(groups.Keys.Select(group => (Func<Task>)(async () =>
        {
            foreach (var one in await MarkedAsync(group, topology, cancellation))
                marked.Add(one);
        })));
        await Parallel.ForEachAsync(requests.ToArray(), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation },
            async (request, _) => await request());
        Parts.Unfold(there, wanted);
        return new(there, groups, [.. marked.OrderBy(it => $"{it}", StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>What bears the program's mark in a group.</summary>
    public async Task<IReadOnlyList<ResourceIdentifier>> MarkedAsync(string group, string topology, CancellationToken cancellation)
    {
        var filter = Uri.EscapeDataString($"tagName eq '{Mark.Tag}' and tagValue eq '{topology.Replace("'", "''", StringComparison.Ordinal)}'");
        return [.. (await azure.ListAsync($"{group}/resources?$filter={filter}", ApiVersions.Resources, cancellation))
            .Select(it => it["id"]?.GetValue<string>()).OfType<string>().Select(it => new ResourceIdentifier(it))];
    }

    private async Task<IReadOnlyDictionary<string, JsonObject>> GroupsAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var groups = new ConcurrentDictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        await Parallel.ForEachAsync(ids.Where(it => it.Contains("/resourceGroups/", StringComparison.OrdinalIgnoreCase)),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation }, async (id, token) =>
            {
                if ((await azure.FindAsync(id, ApiVersions.Resources, token))?.Body is JsonObject group)
                    groups[id] = group;
            });
        return groups;
    }

    /// <summary>The lists to ask for: of the resources that nothing is around, and of parts that aren't in the body of theirs.</summary>
    private static IEnumerable<(string Group, string Path, string Version)> Lists(IEnumerable<WantedResource> wanted)
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in wanted)
        {
            if (resource.IsExtension || GroupOf(resource) is not { } group)
                continue;
            var root = resource.Root.ResourceType;
            var path = $"{group}/providers/{root.Namespace}/{root.Type}";
            if (asked.Add(path))
                yield return (group, path, resource.ApiVersion);
            if (ListedApart.Contains(resource.Type, StringComparer.OrdinalIgnoreCase)
                && $"{resource.Id.Parent}/{resource.Type[(resource.Type.LastIndexOf('/') + 1)..]}" is var list && asked.Add(list))
                yield return (group, list, resource.ApiVersion);
        }
    }

    private static string? GroupOf(WantedResource resource) => resource.Id is { SubscriptionId: { } subscription, ResourceGroupName: { } group }
        ? $"/subscriptions/{subscription}/resourceGroups/{group}"
        : null;

    private static void Take(IEnumerable<JsonObject> bodies, ConcurrentDictionary<string, JsonObject> there)
    {
        foreach (var body in bodies)
        {
            if (body["id"]?.GetValue<string>() is { } id)
                there[id] = body;
        }
    }
}

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
        var there = new ConcurrentDictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase);
        var marked = new ConcurrentBag<ResourceIdentifier>();
        var groups = scopes.Concat(wanted.Select(it => ResourceIds.GroupOf(it.Id)).OfType<string>())
            .Where(it => it.Contains("/resourceGroups/", StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        await AllAsync(groups.Select(group => (Func<Task>)(() => TakeAsync(group, ApiVersions.Resources, there, cancellation))), cancellation);
        var found = there.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        await AllAsync(
        [
            .. Lists(wanted).Where(it => found.Contains(it.Group)).Select(it => (Func<Task>)(async () =>
            {
                foreach (var body in await azure.ListAsync(it.Path, it.Version, cancellation))
                    Take(body, there);
            })),
            .. wanted.Where(it => it.IsExtension && ResourceIds.GroupOf(it.Id) is { } group && found.Contains(group))
                .Select(it => (Func<Task>)(() => TakeAsync($"{it.Id}", it.ApiVersion, there, cancellation))),
            .. found.Select(group => (Func<Task>)(async () =>
            {
                foreach (var one in await MarkedAsync(group, topology, cancellation))
                    marked.Add(one);
            })),
        ], cancellation);
        Parts.Unfold(there, wanted);
        return new(there, [.. marked.OrderBy(it => $"{it}", StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>What bears the program's mark in a group.</summary>
    public async Task<IReadOnlyList<ResourceIdentifier>> MarkedAsync(string group, string topology, CancellationToken cancellation)
    {
        var filter = Uri.EscapeDataString($"tagName eq '{Mark.Tag}' and tagValue eq '{topology.Replace("'", "''", StringComparison.Ordinal)}'");
        return [.. (await azure.ListAsync($"{group}/resources?$filter={filter}", ApiVersions.Resources, cancellation))
            .Select(it => it["id"]?.GetValue<string>()).OfType<string>().Select(it => new ResourceIdentifier(it))];
    }

    private Task AllAsync(IEnumerable<Func<Task>> requests, CancellationToken cancellation) => Parallel.ForEachAsync(
        requests, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation }, async (request, _) => await request());

    private async Task TakeAsync(string id, string version, ConcurrentDictionary<string, JsonObject> there, CancellationToken cancellation)
    {
        if ((await azure.FindAsync(id, version, cancellation))?.Body is JsonObject body)
            Take(body, there);
    }

    /// <summary>The lists to ask for: of the resources that nothing is around, and of parts that aren't in the body of theirs.</summary>
    private static IEnumerable<(string Group, string Path, string Version)> Lists(IEnumerable<WantedResource> wanted)
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in wanted)
        {
            if (resource.IsExtension || ResourceIds.GroupOf(resource.Id) is not { } group)
                continue;
            var root = resource.Root.ResourceType;
            var path = $"{group}/providers/{root.Namespace}/{root.Type}";
            if (asked.Add(path))
                yield return (group, path, resource.ApiVersion);
            if (ListedApart.Contains(resource.Type, StringComparer.OrdinalIgnoreCase)
                && $"{resource.Id.Parent}/{ResourceIds.LastName(resource.Type)}" is var list && asked.Add(list))
                yield return (group, list, resource.ApiVersion);
        }
    }

    private static void Take(JsonObject body, ConcurrentDictionary<string, JsonObject> there)
    {
        if (body["id"]?.GetValue<string>() is { } id)
            there[id] = body;
    }
}

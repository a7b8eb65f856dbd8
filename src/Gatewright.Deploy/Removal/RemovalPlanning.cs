using System.Text.Json.Nodes;
using Azure.Core;
using Gatewright.Deploy.Actual;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Removal;

/// <summary>Finds what a program made: what bears its mark, and parts that its deployments put into what was there before.</summary>
internal sealed class RemovalPlanning(
    ResourceManager azure, ImmutableArray<DeploymentUnit> units, ImmutableArray<WantedResource> wanted, string topology, int atOnce)
{
    public async Task<RemovalPlan> PlanAsync(CancellationToken cancellation)
    {
        var made = await MadeAsync(cancellation);
        var groups = units.Select(it => it.ResourceGroup is null ? null : it.Scope).OfType<string>()
            .Concat(made.Concat(wanted.Select(it => it.Id)).Select(ResourceIds.GroupOf).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var reader = new ResourceReader(azure, atOnce);
        List<string> resources = [], removed = [], kept = [];
        foreach (var group in groups)
        {
            if ((await azure.FindAsync(group, ApiVersions.Resources, cancellation))?.Body is not JsonObject there)
                continue;
            var marked = await reader.MarkedAsync(group, topology, cancellation);
            resources.AddRange(marked.Select(it => $"{it}"));
            if (!Mark.IsOn(there, topology))
                continue;
            var all = (await azure.ListAsync($"{group}/resources", ApiVersions.Resources, cancellation)).Select(it => $"{it["id"]}");
            (all.Except(marked.Select(it => $"{it}"), StringComparer.OrdinalIgnoreCase).Any() ? kept : removed).Add(group);
        }

        resources.AddRange(await PartsAsync(made, resources, cancellation));
        return new(
            [.. resources.OrderBy(it => RemovalOrder.Of(ResourceIds.TypeOf(it))).ThenBy(it => it, StringComparer.OrdinalIgnoreCase)],
            [.. removed], [.. kept]);
    }

    /// <summary>What the program's deployments say that they made.</summary>
    private async Task<IReadOnlyList<ResourceIdentifier>> MadeAsync(CancellationToken cancellation)
    {
        var made = new List<ResourceIdentifier>();
        foreach (var unit in units)
        {
            var body = (await azure.FindAsync(unit.Id, ApiVersions.Deployments, cancellation))?.Body;
            if ($"{body?["tags"]?[Mark.Tag]}" != topology)
                continue;
            foreach (var resource in body?["properties"]?["outputResources"] as JsonArray ?? [])
            {
                if (ResourceIdentifier.TryParse($"{resource?["id"]}", out var id))
                    made.Add(id!);
            }
        }

        return made;
    }

    /// <summary>Parts and extensions of what isn't deleted itself. Others go with what they belong to, but for locks, which would keep it.</summary>
    private async Task<IEnumerable<string>> PartsAsync(
        IEnumerable<ResourceIdentifier> made, IReadOnlyCollection<string> deleted, CancellationToken cancellation)
    {
        var whole = deleted.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = new List<string>();
        var versions = new TypeVersions(wanted);
        foreach (var id in made.Where(it => ResourceIds.Around(it).Any() && !whole.Contains($"{it}")))
        {
            var isLock = id.ResourceType == "Microsoft.Authorization/locks";
            if (!isLock && ResourceIds.Around(id).Any(it => whole.Contains($"{it}")))
                continue;
            if (await azure.FindAsync($"{id}", versions.Of($"{id}"), cancellation) is not null)
                parts.Add($"{id}");
        }

        return parts;
    }
}

using System.Text.Json.Nodes;
using Azure.Core;
using Gatewright.Deploy.Actual;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Removal;

/// <summary>Finds what a program made: what bears its mark, and parts that its deployments put into what was there before.</summary>
internal sealed class RemovalPlanning(ResourceManager azure, ImmutableArray<DeploymentUnit> units, string topology, DeploymentOptions options)
{
    public async Task<RemovalPlan> PlanAsync(CancellationToken cancellation)
    {
        var made = await MadeAsync(cancellation);
        var wanted = units.SelectMany(it => it.Expansion.Resources).Select(WantedResource.Of).OfType<WantedResource>().Select(it => it.Id);
        var groups = units.Select(it => it.ResourceGroup is null ? null : it.Scope).OfType<string>()
            .Concat(made.Concat(wanted).Select(GroupOf).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var reader = new ResourceReader(azure, options.AtOnce);
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
            [.. resources.OrderBy(it => RemovalOrder.Of($"{new ResourceIdentifier(it).ResourceType}")).ThenBy(it => it, StringComparer.OrdinalIgnoreCase)],
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
        foreach (var id in made.Where(it => IsPart(it) && !whole.Contains($"{it}")))
        {
            var isLock = id.ResourceType == "Microsoft.Authorization/locks";
            if (!isLock && Around(id).Any(it => whole.Contains($"{it}")))
                continue;
            if (await azure.FindAsync($"{id}", VersionOf(id), cancellation) is not null)
                parts.Add($"{id}");
        }

        return parts;
    }

    private string VersionOf(ResourceIdentifier id) => units.SelectMany(it => it.Expansion.Resources).Select(WantedResource.Of).OfType<WantedResource>()
        .FirstOrDefault(it => it.Type.Equals($"{id.ResourceType}", StringComparison.OrdinalIgnoreCase))?.ApiVersion ?? ApiVersions.Network;

    private static bool IsPart(ResourceIdentifier id) => Around(id).Any(it => it.ResourceType != "Microsoft.Resources/resourceGroups"
        && it.ResourceType != "Microsoft.Resources/subscriptions" && it.ResourceType != "Microsoft.Resources/tenants");

    private static IEnumerable<ResourceIdentifier> Around(ResourceIdentifier id)
    {
        for (var it = id.Parent; it is not null; it = it.Parent)
            yield return it;
    }

    private static string? GroupOf(ResourceIdentifier id) => id is { SubscriptionId: { } subscription, ResourceGroupName: { } group }
        ? $"/subscriptions/{subscription}/resourceGroups/{group}"
        : null;
}

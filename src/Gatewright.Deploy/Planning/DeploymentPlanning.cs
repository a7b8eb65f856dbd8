using System.Text.Json.Nodes;
using Azure.Core;
using Gatewright.Changes;
using Gatewright.Deploy.Actual;
using Gatewright.Deploy.Wanted;
using Gatewright.Model;

namespace Gatewright.Deploy.Planning;

/// <summary>Compares what a program says with what is in Azure.</summary>
internal sealed class DeploymentPlanning(Topology topology, DeploymentOptions options)
{
    private readonly string name = $"{topology.Name}";

    /// <summary>Whether the stack deletes what the program has no longer.</summary>
    private bool Deletes => options.Stack is { Resources: Unmanaged.Delete };

    public DeploymentPlan Plan(ImmutableArray<DeploymentUnit> units, ImmutableArray<WantedResource> wanted, ActualResources actual)
    {
        var changes = ImmutableArray.CreateBuilder<ResourceChange>();
        if (options.ResourceGroup is { } own && units.Any(it => it.ResourceGroup == own) && GroupId(own) is var id && actual.FindGroup(id) is null)
            changes.Add(new(ResourceChangeKind.Create, id, "Microsoft.Resources/resourceGroups", []));
        changes.AddRange(wanted.Select(it => Compare(it, actual)));
        var left = Left(wanted, actual);
        changes.AddRange(left);
        var differs = changes.Any(it => it.Kind is ResourceChangeKind.Create or ResourceChangeKind.Change or ResourceChangeKind.Delete);
        return new(
            name, units.Select(it => it.Scope).Distinct(StringComparer.OrdinalIgnoreCase), changes.ToImmutable(),
            differs ? Topologies(units, wanted, actual, changes) : TopologyChanges.Between(topology, topology));
    }

    private ResourceChange Compare(WantedResource wanted, ActualResources actual)
    {
        var there = wanted.Id.ResourceType == "Microsoft.Resources/resourceGroups" ? actual.FindGroup($"{wanted.Id}") : actual.Find(wanted.Id);
        if (there is null)
            return new(ResourceChangeKind.Create, $"{wanted.Id}", wanted.Type, []);
        var differences = BodyComparison.Of(wanted.Type, wanted.Body, there);
        var kind = differences.IsEmpty ? ResourceChangeKind.None
            : differences.All(it => it.Property is $"tags.{Mark.Tag}" or "tags" && !Mark.IsOn(there, name)) ? ResourceChangeKind.Mark
            : ResourceChangeKind.Change;
        return new(kind, $"{wanted.Id}", wanted.Type, differences);
    }

    /// <summary>What bears the mark and isn't wanted any more, and parts of wanted resources that aren't.</summary>
    private IEnumerable<ResourceChange> Left(ImmutableArray<WantedResource> wanted, ActualResources actual)
    {
        var kind = Deletes ? ResourceChangeKind.Delete : ResourceChangeKind.Leave;
        var known = wanted.Select(it => $"{it.Id}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in actual.Marked.Where(it => !known.Contains($"{it}")))
            yield return new(kind, $"{id}", $"{id.ResourceType}", []);
        foreach (var owner in wanted.Where(it => it.Root == it.Id))
        {
            foreach (var list in PartLists.Of(owner.Type))
            {
                foreach (var part in Parts.Named(actual.Find(owner.Id)?["properties"]?[list]).Keys.Where(it => !known.Contains($"{owner.Id}/{list}/{it}")))
                    yield return new(ResourceChangeKind.Leave, $"{owner.Id}/{list}/{part}", $"{owner.Type}/{list}", []);
            }
        }
    }

    private TopologyChanges Topologies(
        ImmutableArray<DeploymentUnit> units, ImmutableArray<WantedResource> wanted, ActualResources actual, IEnumerable<ResourceChange> changes)
    {
        var kinds = changes.ToDictionary(it => it.Id, it => it, StringComparer.OrdinalIgnoreCase);
        var secrets = units.SelectMany(it => it.Template["parameters"] as JsonObject ?? []).Select(it => it.Key).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var group = units is [{ ResourceGroup: { } only }] ? only : null;
        TopologyDocument before = new(options.SubscriptionId, group, secrets), after = new(options.SubscriptionId, group, secrets);
        foreach (var resource in wanted)
        {
            var said = resource.Body.ToJson();
            after.Add(resource.Id, resource.Type, resource.ApiVersion, said);
            var there = resource.Id.ResourceType == "Microsoft.Resources/resourceGroups" ? actual.FindGroup($"{resource.Id}") : actual.Find(resource.Id);
            if (there is not null)
                before.Add(resource.Id, resource.Type, resource.ApiVersion,
                    kinds[$"{resource.Id}"].Kind == ResourceChangeKind.Change ? ActualBody.Of(resource.Type, resource.Body, there) : said);
        }

        foreach (var gone in kinds.Values.Where(it => it.Kind == ResourceChangeKind.Delete))
        {
            var id = new ResourceIdentifier(gone.Id);
            if (actual.Find(id) is { } body)
                before.Add(id, gone.Type, wanted.FirstOrDefault(it => it.Type == gone.Type)?.ApiVersion ?? Wire.ApiVersions.Network, body.ToJsonString());
        }

        return TopologyChanges.Between(before.Read(), after.Read()).Where(IsOfAzure);
    }

    /// <summary>What a deployment asks for isn't in Azure.</summary>
    private static bool IsOfAzure(Change change) => change.ElementKind is not ("parameter" or "secret parameter" or "key vault secret");

    private string GroupId(string group) => $"/subscriptions/{options.SubscriptionId}/resourceGroups/{group}";
}

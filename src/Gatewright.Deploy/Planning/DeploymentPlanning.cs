using System.Text.Json.Nodes;
using Gatewright.Changes;
using Gatewright.Deploy.Actual;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Deploy.Planning;

/// <summary>Compares what a program says with what is in Azure.</summary>
internal sealed class DeploymentPlanning(Topology topology, DeploymentOptions options)
{
    private const string Peerings = "virtualNetworkPeerings";

    private readonly string name = $"{topology.Name}";

    /// <summary>Whether the stack deletes what the program has no longer.</summary>
    private bool Deletes => options.Stack is { Resources: Unmanaged.Delete };

    public DeploymentPlan Plan(ImmutableArray<DeploymentUnit> units, ImmutableArray<WantedResource> wanted, ActualResources actual)
    {
        var changes = ImmutableArray.CreateBuilder<ResourceChange>();
        if (options.ResourceGroup is { } own && units.Any(it => it.ResourceGroup == own)
            && ResourceIds.GroupId(options.SubscriptionId, own) is var id && actual.Find(id) is null)
            changes.Add(new(ResourceChangeKind.Create, id, ResourceIds.ResourceGroup, []));
        changes.AddRange(wanted.Select(it => Compare(it, actual)));
        changes.AddRange(Left(wanted, actual));
        var differs = changes.Any(it => it.Kind is ResourceChangeKind.Create or ResourceChangeKind.Change or ResourceChangeKind.Delete);
        var scopes = units.Select(it => it.Scope).Distinct(StringComparer.OrdinalIgnoreCase);
        if (!differs)
            return new(name, scopes, changes.ToImmutable(), TopologyChanges.None, costChange: 0);
        var (before, after) = Topologies(units, wanted, actual, changes);
        return new(
            name, scopes, changes.ToImmutable(), TopologyChanges.Between(before, after).Where(IsOfAzure),
            CostEstimate.Of(after).FixedPerMonth - CostEstimate.Of(before).FixedPerMonth);
    }

    private ResourceChange Compare(WantedResource wanted, ActualResources actual)
    {
        if (actual.Find($"{wanted.Id}") is not { } there)
            return new(ResourceChangeKind.Create, $"{wanted.Id}", wanted.Type, []);
        var differences = BodyComparison.Of(wanted.Type, wanted.Body, there);
        var kind = differences.IsEmpty ? ResourceChangeKind.None
            : differences.All(it => it.Property is $"tags.{Mark.Tag}" or "tags" && !Mark.IsOn(there, name)) ? ResourceChangeKind.Mark
            : ResourceChangeKind.Change;
        if (kind != ResourceChangeKind.Change && HasFailed(there))
            kind = ResourceChangeKind.Repair;
        return new(kind, $"{wanted.Id}", wanted.Type, differences);
    }

    /// <summary>Azure keeps what it was sent, also of what it failed to make, such as a gateway without an address.</summary>
    private static bool HasFailed(JsonObject there) =>
        ProvisioningState.In(there["properties"]) is DeploymentState.Failed or DeploymentState.Canceled;

    /// <summary>What bears the mark and isn't wanted any more, and peerings between networks of the program that it has no longer.</summary>
    private IEnumerable<ResourceChange> Left(ImmutableArray<WantedResource> wanted, ActualResources actual)
    {
        var known = wanted.Select(it => $"{it.Id}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var marked = actual.Marked.Select(it => $"{it}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in actual.Marked.Where(it => !known.Contains($"{it}")))
            yield return new(Deletes ? ResourceChangeKind.Delete : ResourceChangeKind.Leave, $"{id}", $"{id.ResourceType}", []);
        foreach (var network in wanted.Where(it => it.Type.Equals("Microsoft.Network/virtualNetworks", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var (name, peering) in Parts.Named(actual.Find($"{network.Id}")?["properties"]?[Peerings]))
            {
                // Others may peer their networks with the program's.
                var (id, remote) = ($"{network.Id}/{Peerings}/{name}", $"{peering["properties"]?["remoteVirtualNetwork"]?["id"]}");
                if (!known.Contains(id) && (known.Contains(remote) || marked.Contains(remote)))
                    yield return new(ResourceChangeKind.Leave, id, $"{network.Type}/{Peerings}", []);
            }
        }
    }

    private (Topology Before, Topology After) Topologies(
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
            if (actual.Find($"{resource.Id}") is { } there)
                before.Add(resource.Id, resource.Type, resource.ApiVersion,
                    kinds[$"{resource.Id}"].Kind == ResourceChangeKind.Change ? ActualBody.Of(resource.Type, resource.Body, there) : said);
        }

        var versions = new TypeVersions(wanted);
        foreach (var gone in kinds.Values.Where(it => it.Kind == ResourceChangeKind.Delete))
        {
            if (actual.Find(gone.Id) is { } body)
                before.Add(new(gone.Id), gone.Type, versions.Of(gone.Id), body.ToJsonString());
        }

        return (before.Read(), after.Read());
    }

    /// <summary>What a deployment asks for isn't in Azure.</summary>
    private static bool IsOfAzure(Change change) => change.ElementKind is not ("parameter" or "secret parameter" or "key vault secret");
}

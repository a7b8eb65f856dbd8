using Gatewright.Changes;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Planning;

/// <summary>A plan as a tree: the topology's changes, the worst first, then what no word of the topology says, then what stays behind.</summary>
internal static class PlanTree
{
    public static ImmutableArray<ChangeNode> Of(DeploymentPlan plan)
    {
        var nodes = plan.Changes.ToTree().ToBuilder();
        var apart = Apart(plan).ToArray();
        if (apart.Length > 0)
            nodes.Add(Node("Changes in resources", apart));
        var groups = plan.Of(ResourceChangeKind.Create).Where(it => it.Type == ResourceIds.ResourceGroup && !IsSaid(plan, it))
            .Select(it => $"{it}").ToArray();
        if (groups.Length > 0)
            nodes.Insert(0, Node("Made first", groups));
        if (plan.Of(ResourceChangeKind.Repair).ToArray() is { Length: > 0 } failed)
            nodes.Add(Node("Not finished by Azure, and deployed again", failed.Select(it => $"{it}")));
        if (plan.Of(ResourceChangeKind.Mark).ToArray() is { Length: > 0 } marked)
            nodes.Add(Node($"There already, and marked as this program's: {marked.Length}", marked.Select(it => $"{it}")));
        if (plan.Of(ResourceChangeKind.Delete).ToArray() is { Length: > 0 } deleted)
            nodes.Add(Node("Deleted by the stack, since the program has it no longer", deleted.Select(it => $"{it}")));
        if (plan.Of(ResourceChangeKind.Leave).ToArray() is { Length: > 0 } left)
            nodes.Add(Node("Left in Azure, since the program has it no longer", left.Select(it => $"{it}")));
        return nodes.ToImmutable();
    }

    /// <summary>Differences of properties that no change of the topology is about, such as those of a patch.</summary>
    private static IEnumerable<string> Apart(DeploymentPlan plan) =>
        from resource in plan.Of(ResourceChangeKind.Change)
        let said = plan.Changes.All.Where(it => ResourceIds.LastName(it.Path).Equals(ResourceIds.LastName(resource.Name), StringComparison.OrdinalIgnoreCase)
            || it.Path.Contains(resource.Name, StringComparison.OrdinalIgnoreCase)).ToArray()
        where said.Length == 0
        from difference in resource.Differences
        select $"{resource}: {difference}";

    private static bool IsSaid(DeploymentPlan plan, ResourceChange group) =>
        plan.Changes.All.Any(it => it.ElementKind == "resource group" && it.Path.Equals(ResourceIds.LastName(group.Id), StringComparison.OrdinalIgnoreCase));

    private static ChangeNode Node(string text, IEnumerable<string> lines) => new(text, null, [.. lines.Select(it => new ChangeNode(it, null, []))]);
}

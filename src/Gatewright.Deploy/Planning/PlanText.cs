using System.Text;
using Gatewright.Changes;

namespace Gatewright.Deploy.Planning;

/// <summary>A plan as lines.</summary>
internal static class PlanText
{
    public static string Render(DeploymentPlan plan)
    {
        var text = new StringBuilder();
        foreach (var node in PlanTree.Of(plan))
        {
            Append(text, node, 0);
            text.Append('\n');
        }

        return text.Append(Summary(plan)).Append('\n').ToString();
    }

    /// <summary>The plan in one line.</summary>
    public static string Summary(DeploymentPlan plan) => plan.HasChanges
        ? $"{Count(plan, ResourceChangeKind.Create)} to create, {Count(plan, ResourceChangeKind.Change)} to change, {Deleted(plan)}"
            + $"{Count(plan, ResourceChangeKind.None)} as they are."
        : $"Nothing to do: {Count(plan, ResourceChangeKind.None)} resources are as the program says.";

    private static string Deleted(DeploymentPlan plan) =>
        plan.Of(ResourceChangeKind.Delete).Any() ? $"{Count(plan, ResourceChangeKind.Delete)} to delete, " : "";

    private static int Count(DeploymentPlan plan, ResourceChangeKind kind) => plan.Of(kind).Count();

    private static void Append(StringBuilder text, ChangeNode node, int depth)
    {
        text.Append(' ', 2 * depth).Append(node.Text.ReplaceLineEndings(" ")).Append('\n');
        foreach (var child in node.Children)
            Append(text, child, depth + 1);
    }
}

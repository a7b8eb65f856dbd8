namespace Gatewright.Deploy.Planning;

/// <summary>A plan as lines.</summary>
internal static class PlanText
{
    public static string Render(DeploymentPlan plan) =>
        string.Concat(PlanTree.Of(plan).Select(node => string.Concat(node.Lines().Select(it => it.Line + "\n")) + "\n")) + Summary(plan) + "\n";

    /// <summary>The plan in one line.</summary>
    public static string Summary(DeploymentPlan plan) => plan.HasChanges
        ? $"{Count(plan, ResourceChangeKind.Create)} to create, {Count(plan, ResourceChangeKind.Change)} to change, {Deleted(plan)}"
            + $"{Count(plan, ResourceChangeKind.None)} as they are."
        : $"Nothing to do: {Count(plan, ResourceChangeKind.None)} resources are as the program says.";

    private static string Deleted(DeploymentPlan plan) =>
        plan.Of(ResourceChangeKind.Delete).Any() ? $"{Count(plan, ResourceChangeKind.Delete)} to delete, " : "";

    private static int Count(DeploymentPlan plan, ResourceChangeKind kind) => plan.Of(kind).Count();
}

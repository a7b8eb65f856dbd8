using System.Globalization;

namespace Gatewright.Deploy.Planning;

/// <summary>A plan as lines.</summary>
internal static class PlanText
{
    public static string Render(DeploymentPlan plan) =>
        string.Concat(PlanTree.Of(plan).Select(node => string.Concat(node.Lines().Select(it => it.Line + "\n")) + "\n")) + Summary(plan) + "\n"
        + (Cost(plan) is { } cost ? cost + "\n" : "");

    /// <summary>What changes on the bill, or null for nothing.</summary>
    public static string? Cost(DeploymentPlan plan) => decimal.Round(plan.CostChange, 2) switch
    {
        0 => null,
        > 0 and var more => string.Create(CultureInfo.InvariantCulture, $"It costs {more:N2} USD a month more, by list prices and without traffic."),
        var less => string.Create(CultureInfo.InvariantCulture, $"It costs {-less:N2} USD a month less, by list prices and without traffic."),
    };

    /// <summary>The plan in one line.</summary>
    public static string Summary(DeploymentPlan plan) => plan.HasChanges
        ? $"{Count(plan, ResourceChangeKind.Create)} to create, {Count(plan, ResourceChangeKind.Change)} to change, "
            + $"{Some(plan, ResourceChangeKind.Repair, "repair")}{Some(plan, ResourceChangeKind.Delete, "delete")}"
            + $"{Count(plan, ResourceChangeKind.None)} as they are."
        : $"Nothing to do: {Count(plan, ResourceChangeKind.None)} resources are as the program says.";

    /// <summary>What most plans have none of.</summary>
    private static string Some(DeploymentPlan plan, ResourceChangeKind kind, string verb) =>
        Count(plan, kind) is > 0 and var count ? $"{count} to {verb}, " : "";

    private static int Count(DeploymentPlan plan, ResourceChangeKind kind) => plan.Of(kind).Count();
}

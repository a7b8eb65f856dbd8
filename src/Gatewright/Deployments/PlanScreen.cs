using Gatewright.Changes;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>A plan for people: what interrupts traffic first and in red.</summary>
internal static class PlanScreen
{
    public static void Write(DeploymentPlan plan, Screen screen)
    {
        foreach (var node in plan.ToTree())
        {
            foreach (var (line, effect) in node.Lines())
                screen.WriteMarkup(Coloured(line.Escaped(), effect));
            screen.WriteLine();
        }

        screen.WriteLine(plan.Summary);
        if (plan.CostSummary is { } cost)
            screen.WriteLine(cost);
    }

    private static string Coloured(string line, ChangeEffect? effect) => effect switch
    {
        >= ChangeEffect.Interruption => $"[red]{line}[/]",
        ChangeEffect.Unknown => $"[yellow]{line}[/]",
        _ => line,
    };
}

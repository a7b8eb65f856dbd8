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
            Write(node, screen, 0);
            screen.WriteLine();
        }

        screen.WriteLine(plan.Summary);
    }

    private static void Write(ChangeNode node, Screen screen, int depth)
    {
        var text = $"{new string(' ', 2 * depth)}{node.Text.Escaped()}";
        screen.WriteMarkup(node.Effect switch
        {
            >= ChangeEffect.Interruption => $"[red]{text}[/]",
            ChangeEffect.Unknown => $"[yellow]{text}[/]",
            _ => text,
        });
        foreach (var child in node.Children)
            Write(child, screen, depth + 1);
    }
}

using Gatewright.Arm;
using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary>What has to hold before anything is written that goes to Azure or to devices.</summary>
internal static class Deployable
{
    /// <summary>Reports what is wrong, and notes what others must do.</summary>
    /// <returns>Whether the topology may be written.</returns>
    public static bool Check(Topology topology, CheckSettings judging, Terminal terminal)
    {
        var review = CheckReport.Of(topology, judging, Detail.Usual, terminal.Clock);
        if (review.HasErrors)
        {
            TextReport.Write(review, terminal.Error);
            return false;
        }

        terminal.Cancellation.ThrowIfCancellationRequested();
        ProviderNote.Write(topology, terminal.Error);
        OwnerTasksNote.Write(topology, terminal.Error);
        return true;
    }

    /// <summary>Reports what prevents a deployment although no rule is broken, such as a limit of Resource Manager.</summary>
    /// <returns>Whether what has these problems may be written.</returns>
    public static bool Check(ImmutableArray<EmissionProblem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
            terminal.Error.WriteMarkup($"[bold red]error[/] at {problem.Path.Escaped()}: {problem.Message.Escaped()}");
        return problems.IsEmpty;
    }
}

using System.CommandLine;
using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary><c>destroy</c>: lists what the program made, asks, and deletes it.</summary>
internal static class DestroyCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new WatchingCommand("destroy", "Lists what the program made and marked, asks, and deletes it. Groups that hold other things stay.");
        var yes = new Option<bool>("--yes", "-y") { Description = "Deletes without a question." };
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(yes);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null,
            session => RunAsync(session, parsed.GetValue(yes), terminal, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DeploymentSession session, bool isAgreed, Terminal terminal, CancellationToken cancellation)
    {
        var deployment = session.Deployment;
        var status = await deployment.StatusAsync(cancellation);
        if (status.State == DeploymentState.Running)
        {
            terminal.Error.WriteLine("The deployment runs still; wait for it with status --wait, or stop it with cancel.");
            return ExitCode.Errors;
        }

        var plan = await deployment.PlanRemovalAsync(cancellation);
        terminal.Output.Write(plan.ToText());
        if (plan.IsEmpty)
        {
            terminal.Output.WriteLine("There is nothing that this program made.");
            return ExitCode.Success;
        }

        if (!isAgreed && !terminal.CanAsk)
            return terminal.WriteUsageError("There is no terminal to ask on; --yes deletes without a question.");
        if (!isAgreed && !AnsiConsole.Prompt(new ConfirmationPrompt("Delete all of this?") { DefaultValue = false }))
            return ExitCode.Success;
        using var interruption = new Interruption(cancellation, null, session.Options.Clock);
        var removed = await interruption.RunAsync(token => ProgressView.For(terminal, isJson: false, null).ShowAsync(async progress =>
        {
            await deployment.RemoveAsync(plan, progress, token);
            return plan;
        }));
        if (removed is null)
        {
            terminal.Error.WriteLine("What was being deleted goes on; destroy again deletes the rest.");
            return ExitCode.Cancelled;
        }

        terminal.Output.WriteLine($"Deleted: {Counted.Of(plan.Resources.Length, "resource")}, {Counted.Of(plan.Groups.Length, "group")}.");
        return ExitCode.Success;
    }
}

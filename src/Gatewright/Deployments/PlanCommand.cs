using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary><c>plan</c>: what a deployment would change.</summary>
internal static class PlanCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(
            "plan", "Tells what a deployment would add, change or leave, and what Azure does about it. Exit code 0: nothing, 3: something.");
        var format = ShowCommand.Format("How the plan is written.");
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(format);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null, async session =>
        {
            var plan = await session.Deployment.PlanAsync(cancellation);
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(plan.ToJson());
            else
                PlanScreen.Write(plan, terminal.Output);
            return plan.HasChanges ? ExitCode.Changes : ExitCode.Success;
        }, cancellation));
        return command;
    }
}

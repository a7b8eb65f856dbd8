using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary><c>drift</c>: what differs in Azure from the program.</summary>
internal static class DriftCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("drift", "Lists what differs in Azure from the program. Exit code 0: nothing, 3: something.");
        var format = ShowCommand.Format("How it is written.");
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(format);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null, async session =>
        {
            var plan = await session.Deployment.PlanAsync(cancellation);
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(plan.ToJson());
            else
                Write(plan, terminal.Output);
            return plan.Resources.Any(IsDrift) ? ExitCode.Changes : ExitCode.Success;
        }, cancellation));
        return command;
    }

    private static bool IsDrift(ResourceChange it) => it.Kind is not (ResourceChangeKind.None or ResourceChangeKind.Mark);

    private static void Write(DeploymentPlan plan, Screen screen)
    {
        if (!plan.Resources.Any(IsDrift))
        {
            screen.WriteLine($"Azure has all {plan.Resources.Length} resources as the program says.");
            return;
        }

        foreach (var resource in plan.Resources.Where(IsDrift))
        {
            screen.WriteLine(resource.Kind switch
            {
                ResourceChangeKind.Create => $"{resource} isn't in Azure",
                ResourceChangeKind.Change => $"{resource} differs",
                ResourceChangeKind.Repair => $"{resource} wasn't finished by Azure",
                _ => $"{resource} is in Azure, and the program has it no longer",
            });
            foreach (var difference in resource.Differences)
                screen.WriteLine($"  {difference.Property}: Azure has {difference.Before ?? "nothing"}, the program says {difference.After ?? "nothing"}");
        }
    }
}

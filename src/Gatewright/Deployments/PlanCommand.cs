using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary><c>plan</c>: what a deployment would change.</summary>
internal static class PlanCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(
            "plan", "Tells what a deployment would add, change or leave, and what Azure does about it. "
                + "Exit code 0: nothing, 1: Azure would refuse it, 3: something.");
        var format = ShowCommand.Format("How the plan is written.");
        var validate = new Option<bool>("--validate")
        {
            Description = "Also asks Azure's own validation and what-if, and tells what they add. Needs every parameter.",
        };
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(format);
        command.Options.Add(validate);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, parsed.GetValue(validate) ? Demand.All : Demand.None, () => null, async session =>
        {
            var plan = await session.Deployment.PlanAsync(cancellation);
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(plan.ToJson());
            else
                PlanScreen.Write(plan, terminal.Output);
            if (parsed.GetValue(validate) && !Write(await session.Deployment.ValidateAsync(plan, cancellation), terminal))
                return ExitCode.Errors;
            return plan.IsRefused ? ExitCode.Errors : plan.HasChanges ? ExitCode.Changes : ExitCode.Success;
        }, cancellation));
        return command;
    }

    /// <summary>To standard error, since JSON has the plan alone.</summary>
    private static bool Write(AzureValidation validation, Terminal terminal)
    {
        foreach (var error in validation.Errors)
            RefusalText.Write(error, terminal.Error);
        foreach (var addition in validation.Additions)
            terminal.Error.WriteLine($"Azure's what-if adds: {addition}");
        foreach (var name in validation.Skipped)
            terminal.Error.WriteLine($"{name} wasn't validated: its resource group isn't there yet.");
        if (validation is { Errors: [], Additions: [], Skipped: [] })
            terminal.Error.WriteLine("Azure's validation and what-if add nothing.");
        return validation.Errors.IsEmpty;
    }
}

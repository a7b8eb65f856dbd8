using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary><c>deploy</c>: plans, asks, deploys and watches.</summary>
internal static class DeployCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new WatchingCommand("deploy", "Shows the plan, asks, deploys, and watches to the end. Exit code 0: it is there, 1: it failed.");
        var yes = new Option<bool>("--yes", "-y") { Description = "Deploys without a question." };
        var force = new Option<bool>("--force") { Description = "Deploys although nothing differs: secrets can't be compared." };
        var noWait = new Option<bool>("--no-wait") { Description = "Begins the deployment and doesn't watch it; status does." };
        var timeout = new Option<int?>("--timeout") { Description = "Stops watching after so many minutes. Azure goes on.", HelpName = "MINUTES" };
        var format = ShowCommand.Format("How progress is written; json: an object a line.");
        var stack = new StackSwitches();
        var common = new DeploymentCommand(builder, terminal);
        foreach (var option in new Option[] { yes, force, noWait, timeout, format })
            command.Options.Add(option);
        stack.AddTo(command);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.All, () => stack.Of(parsed), session => new DeployRun(session, terminal)
        {
            IsAgreed = parsed.GetValue(yes),
            IsForced = parsed.GetValue(force),
            Waits = !parsed.GetValue(noWait),
            Timeout = parsed.GetValue(timeout) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            IsJson = ShowCommand.IsJson(parsed, format),
        }.RunAsync(cancellation), cancellation));
        return command;
    }
}

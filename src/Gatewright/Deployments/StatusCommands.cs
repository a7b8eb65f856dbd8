using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Deploy;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary><c>status</c>, <c>outputs</c> and <c>cancel</c>: what has become of deployments, also of those that other processes started.</summary>
internal static class StatusCommands
{
    public static Command Status(TopologyBuilder builder, Terminal terminal)
    {
        var command = new WatchingCommand("status", "Tells how far the deployment is. Exit code 0: done, 1: failed or cancelled, 3: running or not started.");
        var wait = new Option<bool>("--wait") { Description = "Watches what runs until it ends." };
        var format = ShowCommand.Format("How it is written.");
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(wait);
        command.Options.Add(format);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null, async session =>
        {
            var isJson = ShowCommand.IsJson(parsed, format);
            var result = await session.Deployment.StatusAsync(cancellation);
            if (parsed.GetValue(wait) && result.State == DeploymentState.Running)
            {
                using var interruption = new Interruption(cancellation, null, session.Options.Clock);
                var view = ProgressView.For(terminal, isJson, null);
                if (await interruption.RunAsync(token => view.ShowAsync(it => session.Deployment.WaitAsync(it, token))) is not { } ended)
                {
                    terminal.Error.WriteLine("Azure goes on; watch it with status --wait.");
                    return ExitCode.Cancelled;
                }

                result = ended;
            }

            if (isJson)
                terminal.Output.Write(StatusText.Json(result));
            else
                StatusText.Write(result, terminal.Output);
            return result.State switch
            {
                DeploymentState.Succeeded => ExitCode.Success,
                DeploymentState.Failed or DeploymentState.Canceled => ExitCode.Errors,
                _ => ExitCode.Changes,
            };
        }, cancellation));
        return command;
    }

    public static Command Outputs(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("outputs", "Prints what the deployment made that others need: addresses and AS numbers.");
        var format = ShowCommand.Format("How it is written.");
        var common = new DeploymentCommand(builder, terminal);
        command.Options.Add(format);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null, async session =>
        {
            var result = await session.Deployment.StatusAsync(cancellation);
            var outputs = Deployments.Outputs.Of(result);
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(Deployments.Outputs.Json(outputs));
            else
                OutputsText.Write(outputs, terminal.Output);
            if (outputs.Count == 0 && result.State != DeploymentState.Succeeded)
                terminal.Error.WriteLine("There are no outputs: the deployment isn't done.");
            return outputs.Count == 0 && result.State != DeploymentState.Succeeded ? ExitCode.Changes : ExitCode.Success;
        }, cancellation));
        return command;
    }

    public static Command Cancel(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("cancel", "Asks Azure to stop the deployment. What is made already stays.");
        var common = new DeploymentCommand(builder, terminal);
        common.AddTo(command);
        command.SetAction((parsed, cancellation) => common.RunAsync(parsed, Demand.None, () => null, async session =>
        {
            var cancelled = await session.Deployment.CancelAsync(cancellation);
            terminal.Output.WriteLine(cancelled.IsEmpty ? "Nothing runs." : $"Cancelled: {string.Join(", ", cancelled)}. What is made already stays.");
            return ExitCode.Success;
        }, cancellation));
        return command;
    }
}

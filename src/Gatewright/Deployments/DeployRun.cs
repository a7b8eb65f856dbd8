using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary>One run of <c>deploy</c>: the plan, the question, the deployment, and what has become of it.</summary>
internal sealed class DeployRun(DeploymentSession session, Terminal terminal)
{
    public bool IsAgreed { get; init; }

    public bool IsForced { get; init; }

    public bool Waits { get; init; }

    public TimeSpan? Timeout { get; init; }

    public bool IsJson { get; init; }

    private TopologyDeployment Deployment => session.Deployment;

    /// <summary>With JSON, standard output has events alone.</summary>
    private Screen Talk => IsJson ? terminal.Error : terminal.Output;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var plan = await Deployment.PlanAsync(cancellation);
        PlanScreen.Write(plan, Talk);
        if (!plan.HasChanges && !IsForced)
            return await JoinAsync(cancellation);

        if (!IsAgreed && !Agrees(plan))
            return terminal.CanAsk ? ExitCode.Success : ExitCode.Usage;
        Talk.WriteLine();
        if (!Waits)
        {
            var begun = await Deployment.BeginAsync(cancellation);
            Talk.WriteLine($"{begun.Name} has begun; see how far it is with status.");
            return ExitCode.Success;
        }

        return await WatchAsync(plan, Deployment.DeployAsync, cancellation);
    }

    /// <summary>Nothing is left to begin; what somebody began may run still.</summary>
    private async Task<int> JoinAsync(CancellationToken cancellation)
    {
        var running = (await Deployment.StatusAsync(cancellation)).Deployments.Where(it => it.State == DeploymentState.Running).ToArray();
        if (running.Length == 0)
        {
            if (Deployment.Parameters.Any(it => it.IsSecret))
                Talk.WriteLine("Secrets can't be compared; --force deploys them anew.");
            return ExitCode.Success;
        }

        Talk.WriteLine($"Still running: {string.Join(", ", running.Select(it => it.Name))}{(Waits ? "" : "; see how far with status")}.");
        return Waits ? await WatchAsync(null, Deployment.WaitAsync, cancellation) : ExitCode.Success;
    }

    private bool Agrees(DeploymentPlan plan)
    {
        if (terminal.CanAsk)
        {
            var question = plan.Interrupts ? "Deploy, although traffic is interrupted?" : "Deploy?";
            return AnsiConsole.Prompt(new ConfirmationPrompt(question) { DefaultValue = false });
        }

        terminal.WriteUsageError("There is no terminal to ask on; --yes deploys without a question.");
        return false;
    }

    private async Task<int> WatchAsync(
        DeploymentPlan? plan, Func<IProgress<DeploymentEvent>, CancellationToken, Task<DeploymentResult>> act, CancellationToken cancellation)
    {
        using var interruption = new Interruption(cancellation, Timeout, session.Options.Clock);
        var view = ProgressView.For(terminal, IsJson, plan);
        return await interruption.RunAsync(token => view.ShowAsync(progress => act(progress, token))) is { } result
            ? ResultText.Write(result, Talk, terminal.Error)
            : await LeaveAsync(interruption);
    }

    /// <summary>Azure goes on whatever happens here; who presses Ctrl-C may want that, or not.</summary>
    private async Task<int> LeaveAsync(Interruption interruption)
    {
        if (interruption.IsTimeout)
        {
            terminal.Error.WriteLine("The time is over. Azure goes on; watch it with status --wait.");
            return ExitCode.Errors;
        }

        const string Detach = "Leave it running; status picks it up", Cancel = "Cancel the deployment";
        var answer = terminal.CanAsk
            ? AnsiConsole.Prompt(new SelectionPrompt<string>().Title("Azure goes on by itself.").AddChoices(Detach, Cancel))
            : Detach;
        if (answer == Cancel)
            terminal.Error.WriteLine($"Cancelled: {string.Join(", ", await Deployment.CancelAsync(CancellationToken.None))}. What is made already stays.");
        else
            terminal.Error.WriteLine("Azure goes on; watch it with status --wait.");
        return ExitCode.Cancelled;
    }
}

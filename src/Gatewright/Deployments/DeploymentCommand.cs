using System.CommandLine;
using Gatewright.Commands;
using Gatewright.Deploy;
using Gatewright.Model;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>What all verbs that ask Azure have in common: the rule book first, then the target, and messages for what Azure refuses.</summary>
internal sealed class DeploymentCommand(TopologyBuilder builder, Terminal terminal)
{
    private readonly CheckOptions judging = new(builder);
    private readonly TargetOptions target = new();

    public void AddTo(Command command)
    {
        target.AddTo(command);
        judging.AddTo(command);
    }

    /// <summary>Opens a session and does what a verb does.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="demand">Whether every parameter needs a value.</param>
    /// <param name="stack">How the deployment is kept together; null for no stack.</param>
    /// <param name="act">What the verb does; it gives the exit code.</param>
    /// <param name="cancellation">Ends the verb.</param>
    public async Task<int> RunAsync(
        ParseResult parsed, Demand demand, Func<StackOptions?> stack, Func<DeploymentSession, Task<int>> act, CancellationToken cancellation)
    {
        var topology = builder.Build();
        var review = CheckReport.Of(topology, judging.Of(parsed), Detail.Usual, terminal.Clock);
        if (review.HasErrors)
        {
            TextReport.Write(review, terminal.Error);
            return ExitCode.Errors;
        }

        try
        {
            return await InSessionAsync(topology, target.Of(parsed), demand, stack, act, cancellation);
        }
        catch (UsageException mistake)
        {
            return terminal.WriteUsageError(mistake.Message);
        }
        catch (DeploymentException mistake)
        {
            return terminal.WriteUsageError(mistake.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (AzureRefusalException refusal)
        {
            RefusalText.Write(refusal.Error, terminal.Error);
            return ExitCode.Errors;
        }
    }

    private async Task<int> InSessionAsync(
        Topology topology, Target where, Demand demand, Func<StackOptions?> stack, Func<DeploymentSession, Task<int>> act, CancellationToken cancellation)
    {
        using var session = await DeploymentSession.OpenAsync(topology, where, terminal, demand, stack(), cancellation);
        foreach (var note in session.Notes)
            terminal.Error.WriteLine(note);
        return await act(session);
    }
}

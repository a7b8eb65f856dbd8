using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Gatewright.Commands;
using Gatewright.Invocation;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright;

/// <summary>Makes a command-line program of a topology.</summary>
public static class TopologyHost
{
    /// <summary>
    /// Checks the topology, emits templates and diagrams of it, or shows it, as the arguments ask: <c>check</c>
    /// without any, <c>emit</c>, <c>show</c>; <c>--help</c> lists the rest. What is wrong is printed, never thrown.
    /// </summary>
    /// <param name="topology">The topology; it is complete now, as after <see cref="TopologyBuilder.Build"/>.</param>
    /// <param name="args">The program's arguments.</param>
    /// <param name="options">Other writers, another name and further commands; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the run with exit code 130 before the next step; files are written as a whole or not at all.</param>
    /// <param name="callerFile">The file of the program, which the compiler fills in: the place of findings in SARIF. Empty for none.</param>
    /// <param name="callerLine">The line in it, from 1, which the compiler fills in.</param>
    /// <returns>The exit code: 0 when nothing at error level was found, 1 when something was, 2 for wrong usage or output that can't be written,
    /// 70 for a bug of Gatewright, 130 when canceled.</returns>
    /// <example><c>return await topology.RunAsync(args);</c></example>
    public static async Task<int> RunAsync(
        [CompletesTopology] this TopologyBuilder topology,
        string[] args,
        TopologyHostOptions? options = null,
        CancellationToken cancellationToken = default,
        [CallerFilePath] string callerFile = "",
        [CallerLineNumber] int callerLine = 0)
    {
        using var terminal = Terminal.OfThisProcess(options, cancellationToken) with { Place = SourcePlace.Of(callerFile ?? "", callerLine) };
        return await RunAsync(topology, args, terminal, options);
    }

    internal static async Task<int> RunAsync(TopologyBuilder topology, string[] args, Terminal terminal, TopologyHostOptions? options)
    {
        // The same text on every machine: an async method's culture ends with it, so the caller keeps theirs.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (topology is null)
            return terminal.WriteUsageError("There is no topology to run: RunAsync got null. Call it on a TopologyBuilder.");

        try
        {
            // What a program is run for most: there is nothing to parse in it, and the parser takes a fifth of its time to start.
            return args is ["emit"]
                ? EmitArm.Emit(topology, CheckSettings.ByDefault, folder: null, terminal)
                : await CommandLine.InvokeAsync(topology, args ?? [], terminal, options?.Commands ?? []);
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (OwnCommandFailure failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
            throw;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // A closed standard output is no file that may be written: .NET answers that access is denied.
            return terminal.WriteUsageError($"The output can't be written: {refusal.Message.TrimEnd('.')}. Send it somewhere else.");
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            terminal.Error.WriteLine($"Gatewright failed ({bug.GetType().Name}: {bug.Message}); this is a bug of Gatewright, please "
                + $"report it with the program that was run.");
            return ExitCode.InternalError;
        }
    }
}

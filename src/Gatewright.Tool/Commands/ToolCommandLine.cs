using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Gatewright.Commands;
using Gatewright.Invocation;
using Gatewright.Terminals;

namespace Gatewright.Tool.Commands;

/// <summary>The commands of the tool.</summary>
internal static class ToolCommandLine
{
    private const string About = "Reads ARM templates, Bicep files and programs of hybrid networks, and says what Azure would refuse; "
        + "serves a local Resource Manager. Exit codes: 0 no errors, 1 errors found, 2 wrong usage or a file that can't be read or written, "
        + "70 a bug of Gatewright, 130 canceled.";

    public static async Task<int> InvokeAsync(string[] args, Terminal terminal)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var root = new RootCommand(About) { HelpName = terminal.Program };
        root.Subcommands.Add(CheckFilesCommand.Create(terminal));
        root.Subcommands.Add(ShowFileCommand.Create(terminal));
        root.Subcommands.Add(DiagramCommand.Create(terminal));
        root.Subcommands.Add(ImportCommand.Create(terminal));
        root.Subcommands.Add(DiffCommand.Create(terminal));
        root.Subcommands.Add(ServeCommand.Create(terminal));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        ((HelpAction)root.Options.OfType<HelpOption>().Single().Action!).MaxWidth = terminal.Width;
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return terminal.WriteUsageError(string.Join('\n',
            [
                .. parsed.Errors.Select(error => error.Message).Distinct(),
                .. CommandLine.Suggestions(parsed),
                $"See {CommandLine.Invoked(parsed, terminal)} --help.",
            ]));
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output.Writer, Error = terminal.Error.Writer, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, terminal.Cancellation);
        }
        catch (OperationCanceledException) when (terminal.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return terminal.WriteUsageError($"The output can't be written: {refusal.Message.TrimEnd('.')}. Send it somewhere else.");
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            terminal.Error.WriteLine($"Gatewright failed ({bug.GetType().Name}: {bug.Message}); this is a bug of Gatewright, please "
                + "report it with the file that was read.");
            return ExitCode.InternalError;
        }
    }
}

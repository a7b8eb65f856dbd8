using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Gatewright.Commands;
using Gatewright.Deployments;
using Gatewright.Terminals;

namespace Gatewright.Invocation;

/// <summary>The verbs of a topology's program.</summary>
internal static class CommandLine
{
    private const string ExitCodes = "Exit codes: 0 no errors, 1 errors found or no template possible, 2 wrong usage or output that can't be written, "
        + "3 something is to be done, 70 a bug of Gatewright, 130 canceled.";

    /// <summary>Does what the arguments ask for.</summary>
    public static async Task<int> InvokeAsync(TopologyBuilder builder, string[] args, Terminal terminal, IReadOnlyList<Command> own)
    {
        var root = Root(builder, terminal);
        if (own.FirstOrDefault(it => IsTaken(it, root)) is { } twin)
            return terminal.WriteUsageError($"The program adds a command '{twin.Name}', and there is one; call it otherwise.");
        foreach (var command in own)
            root.Subcommands.Add(command);
        // Arguments that begin with @ are arguments, not files with more of them.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. Misplaced(parsed)];
        if (errors.Length > 0)
            return terminal.WriteUsageError(string.Join("\n", [.. errors.Distinct(), .. Suggestions(parsed), $"See {Invoked(parsed, terminal)} --help."]));

        terminal.Cancellation.ThrowIfCancellationRequested();
        var configuration = new InvocationConfiguration { Output = terminal.Output.Writer, Error = terminal.Error.Writer,
            EnableDefaultExceptionHandler = false };
        if (parsed.CommandResult.Command is WatchingCommand)
            configuration.ProcessTerminationTimeout = null;
        try
        {
            return await parsed.InvokeAsync(configuration, terminal.Cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Above(parsed.CommandResult).Any(it => own.Contains(it.Command)))
        {
            throw new OwnCommandFailure(failure);
        }
    }

    private static bool IsTaken(Command own, Command root) => own.Aliases.Append(own.Name).Any(it => root.Subcommands.Any(verb => verb.Name == it));

    private static RootCommand Root(TopologyBuilder builder, Terminal terminal)
    {
        var root = new RootCommand($"The topology {builder.It.Name}. {ExitCodes}") { HelpName = terminal.Program };
        CheckCommand.Configure(root, builder, terminal);
        root.Subcommands.Add(CheckCommand.Create(builder, terminal));
        root.Subcommands.Add(EmitCommand.Create(builder, terminal));
        root.Subcommands.Add(ShowCommand.Create(builder, terminal));
        root.Subcommands.Add(CostCommand.Create(builder, terminal));
        root.Subcommands.Add(AdviseCommand.Create(builder, terminal));
        root.Subcommands.Add(WhyCommand.Create(builder, terminal));
        root.Subcommands.Add(RoutesCommand.Create(builder, terminal));
        root.Subcommands.Add(PlanCommand.Create(builder, terminal));
        root.Subcommands.Add(DeployCommand.Create(builder, terminal));
        root.Subcommands.Add(StatusCommands.Status(builder, terminal));
        root.Subcommands.Add(StatusCommands.Outputs(builder, terminal));
        root.Subcommands.Add(DriftCommand.Create(builder, terminal));
        root.Subcommands.Add(StatusCommands.Cancel(builder, terminal));
        root.Subcommands.Add(DestroyCommand.Create(builder, terminal));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        ((HelpAction)root.Options.OfType<HelpOption>().Single().Action!).MaxWidth = terminal.Width;
        return root;
    }

    /// <summary>The command whose help lists what was meant, such as <c>site emit mermaid</c>.</summary>
    internal static string Invoked(ParseResult parsed, Terminal terminal) =>
        string.Join(' ', Above(parsed.CommandResult).SkipLast(1).Select(it => it.Command.Name).Append(terminal.Program).Reverse());

    internal static IEnumerable<string> Suggestions(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        string[] known = [.. command.Subcommands.Select(it => it.Name), .. command.Options.Select(it => it.Name)];
        return from word in parsed.UnmatchedTokens
               let meant = Spelling.Closest(word, known)
               where meant is not null
               select $"Did you mean '{meant}'?";
    }

    /// <summary>Without a command the program takes check's options. Before another command they would be read and never used.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed) =>
        from command in parsed.Action is HelpAction or VersionAction ? [] : Above(parsed.CommandResult).Skip(1)
        from option in command.Children.OfType<OptionResult>()
        where !option.Implicit
        let own = parsed.CommandResult.Command
        select own.Options.Any(it => it.Name == option.Option.Name)
            ? $"Option '{option.Option.Name}' must follow command '{own.Name}'."
            : $"Command '{own.Name}' has no option '{option.Option.Name}'.";

    private static IEnumerable<CommandResult> Above(CommandResult command)
    {
        for (var it = command; it is not null; it = it.Parent as CommandResult)
            yield return it;
    }
}

/// <summary>What a command of the program's own has thrown.</summary>
internal sealed class OwnCommandFailure(Exception failure) : Exception(failure.Message, failure);

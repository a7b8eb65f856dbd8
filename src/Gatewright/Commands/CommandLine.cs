using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary>The verbs of a topology's program.</summary>
internal static class CommandLine
{
    private const int HelpWidth = 100;

    /// <summary>Does what the arguments ask for.</summary>
    public static async Task<int> InvokeAsync(TopologyBuilder builder, string[] args, Terminal terminal, IReadOnlyList<Command> own)
    {
        if (own.FirstOrDefault(IsTaken) is { } twin)
            return terminal.WriteUsageError($"The program adds a command '{twin.Name}', and there is one; call it otherwise.");
        var root = Root(builder, terminal);
        foreach (var command in own)
            root.Subcommands.Add(command);
        // Arguments that begin with @ are arguments, not files with more of them.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. Misplaced(parsed)];
        if (errors.Length > 0)
            return terminal.WriteUsageError($"{string.Join("\n", errors.Distinct())}\nSee {terminal.Program} --help.");

        terminal.Cancellation.ThrowIfCancellationRequested();
        var configuration = new InvocationConfiguration { Output = terminal.Output.Writer, Error = terminal.Error.Writer,
            EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, terminal.Cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && Above(parsed.CommandResult).Any(it => own.Contains(it.Command)))
        {
            throw new OwnCommandFailure(failure);
        }
    }

    private static bool IsTaken(Command own) => own.Aliases.Append(own.Name).Any(it => it is "check" or "emit" or "show");

    private static RootCommand Root(TopologyBuilder builder, Terminal terminal)
    {
        var root = new RootCommand($"The topology {builder.It.Name}. Exit codes: 0 fine, 1 errors found, 2 wrong usage.") { HelpName = terminal.Program };
        CheckCommand.Configure(root, builder, terminal);
        root.Subcommands.Add(CheckCommand.Create(builder, terminal));
        root.Subcommands.Add(EmitCommand.Create(builder, terminal));
        root.Subcommands.Add(ShowCommand.Create(builder, terminal));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        ((HelpAction)root.Options.OfType<HelpOption>().Single().Action!).MaxWidth = HelpWidth;
        return root;
    }

    /// <summary>Without a command the program takes check's options. Before another command they would be read and never used.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed) =>
        from command in parsed.Action is HelpAction or VersionAction ? [] : Above(parsed.CommandResult).Skip(1)
        from option in command.Children.OfType<OptionResult>()
        where !option.Implicit
        select $"'{option.Option.Name}' stands before '{parsed.CommandResult.Command.Name}'; write options behind the verb.";

    private static IEnumerable<CommandResult> Above(CommandResult command)
    {
        for (var it = command; it is not null; it = it.Parent as CommandResult)
            yield return it;
    }
}

/// <summary>What a command of the program's own has thrown.</summary>
internal sealed class OwnCommandFailure(Exception failure) : Exception(failure.Message, failure);

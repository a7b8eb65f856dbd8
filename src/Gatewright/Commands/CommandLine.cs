using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary>The verbs of a topology's program.</summary>
internal static class CommandLine
{
    private const int HelpWidth = 100;

    public static async Task<int> InvokeAsync(TopologyBuilder builder, string[] args, Terminal terminal)
    {
        // What a program is run for most: there is nothing to parse in it, and the parser takes a fifth of its time to start.
        if (args is ["emit"])
            return EmitCommand.Emit(builder, Judging.ByDefault, folder: null, terminal);

        var root = Root(builder, terminal);
        // Arguments that begin with @ are arguments, not files with more of them.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. Misplaced(parsed)];
        if (errors.Length > 0)
            return terminal.Refuse($"{string.Join("\n", errors.Distinct())}\nSee {terminal.Program} --help.");

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output.Writer,
            Error = terminal.Error.Writer,
            EnableDefaultExceptionHandler = false,
        });
    }

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

    /// <summary>Without a verb the program takes check's options. Before another verb they would be read and never used.</summary>
    private static IEnumerable<string> Misplaced(ParseResult parsed)
    {
        if (parsed.Action is HelpAction or VersionAction)
            yield break;
        for (var command = parsed.CommandResult.Parent as CommandResult; command is not null; command = command.Parent as CommandResult)
        {
            foreach (var option in command.Children.OfType<OptionResult>().Where(option => !option.Implicit))
                yield return $"'{option.Option.Name}' stands before '{parsed.CommandResult.Command.Name}'; write options behind the verb.";
        }
    }
}

using System.CommandLine;
using System.Globalization;
using Gatewright.Arm;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Reachability;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit</c>: what deploys or draws the topology.</summary>
internal static class EmitCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("emit", "Writes the ARM template, or what a command behind it names.");
        ConfigureArm(command, builder, terminal);
        command.Subcommands.Add(Arm(builder, terminal));
        command.Subcommands.Add(Mermaid(builder, terminal));
        command.Subcommands.Add(Addresses(builder, terminal));
        return command;
    }

    private static Command Arm(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("arm", "Writes the ARM template, unless check finds errors.");
        ConfigureArm(command, builder, terminal);
        return command;
    }

    private static void ConfigureArm(Command command, TopologyBuilder builder, Terminal terminal)
    {
        var output = Folder("Writes main.json and main.parameters.json to a folder; where one template doesn't suffice, a list: deployments.json, "
            + "deployments.md and a template each.");
        var judging = new CheckOptions(builder);
        command.Options.Add(output);
        judging.AddTo(command);
        command.SetAction(parsed => Emit(builder, judging.Of(parsed), parsed.GetValue(output), terminal));
    }

    /// <summary>Writes the template to a folder, or to standard output without one.</summary>
    public static int Emit(TopologyBuilder builder, CheckSettings judging, string? folder, Terminal terminal)
    {
        var topology = builder.Build();
        var review = CheckReport.Of(topology, judging, Detail.Usual, terminal.Clock);
        if (review.HasErrors)
        {
            TextReport.Write(review, terminal.Error);
            return ExitCode.Errors;
        }

        terminal.Cancellation.ThrowIfCancellationRequested();
        ProviderNote.Write(topology, terminal.Error);
        OwnerTasksNote.Write(topology, terminal.Error);
        var template = ArmTemplate.Create(topology, terminal.Limits);
        if (IsRefused(template.Problems, terminal))
            return ExitCode.Errors;
        if (template.IsList && folder is null)
            return NeedsFolder(terminal);
        var end = Deliver([.. template.Files.Select(it => new OutputFile(it.Name, it.Render()))], folder, terminal);
        if (end == ExitCode.Success)
            terminal.Error.WriteLine(NextStep.After(template, folder));
        return end;
    }

    private static int NeedsFolder(Terminal terminal)
    {
        terminal.Error.WriteMarkup("[bold red]error[/]: the topology is too large for one template; write a list of deployments to a folder with --output DIR");
        return ExitCode.Errors;
    }

    private static bool IsRefused(ImmutableArray<EmissionProblem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
            terminal.Error.WriteMarkup($"[bold red]error[/] at {problem.Path.Escaped()}: {problem.Message.Escaped()}");
        return !problems.IsEmpty;
    }

    /// <summary>A picture helps most while something is still wrong, so this one asks no rules.</summary>
    private static Command Mermaid(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("mermaid", "Writes a diagram for Markdown.");
        var output = Folder("Writes main.mmd to a folder.");
        var path = new Option<string[]>("--path")
        {
            Description = "Draws the way from one end to another or to internet, and the way back, or where they end. Names or paths as for why.",
            HelpName = "FROM TO",
            Arity = new(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        command.Options.Add(path);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var (outcome, mistake) = parsed.GetValue(path) is [var from, var to] ? Answer(topology, from, to) : default;
            if (mistake is not null)
                return terminal.WriteUsageError(mistake);
            var (text, lines) = MermaidDiagram.Draw(topology, outcome);
            if (lines > MermaidDiagram.MostLines || text.Length > MermaidDiagram.LongestText)
                terminal.Error.WriteLine(TooLarge(text.Length, lines));
            return Deliver([new("main.mmd", text)], parsed.GetValue(output), terminal);
        });
        return command;
    }

    private static (Outcome? Outcome, string? Mistake) Answer(Topology topology, string from, string to)
    {
        var (sender, target, mistake) = new EndNames(topology).FindEnds(from, to);
        return (mistake is null ? Question.Ask(new(topology, Certainty.Promised), sender!, target!) : null, mistake);
    }

    private static string TooLarge(int length, int lines) => string.Create(CultureInfo.InvariantCulture,
        $"The diagram has {lines:N0} lines and {length:N0} letters, and Mermaid draws at most {MermaidDiagram.MostLines:N0} and "
            + $"{MermaidDiagram.LongestText:N0}; set maxEdges and maxTextSize where it is drawn.");

    /// <summary>A plan is read while it is made, so this one asks no rules either.</summary>
    private static Command Addresses(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("addresses", "Writes the address plan as CSV.");
        var output = Folder("Writes addresses.csv to a folder.");
        command.Options.Add(output);
        command.SetAction(parsed => Deliver([new("addresses.csv", AddressPlan.Render(builder.Build()))], parsed.GetValue(output), terminal));
        return command;
    }

    private static Option<string?> Folder(string description) => new("--output") { Description = description, HelpName = "DIR" };

    private static int Deliver(OutputFile[] files, string? folder, Terminal terminal)
    {
        terminal.Cancellation.ThrowIfCancellationRequested();
        if (folder is null)
        {
            terminal.Output.Write(files[0].Text);
            return ExitCode.Success;
        }

        OutputFile[] placed = [.. files.Select(file => file with { Path = Path.Combine(folder, file.Path) })];
        if (OutputFiles.TryWrite(placed, terminal.Cancellation) is { } obstacle)
            return terminal.WriteUsageError($"Nothing was written to '{folder}': {obstacle} Name another folder with --output, or make way for this one.");
        foreach (var file in placed)
            terminal.Error.WriteLine($"Wrote {file.Path}");
        return ExitCode.Success;
    }
}

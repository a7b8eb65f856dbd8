using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit</c>: what deploys or draws the topology.</summary>
internal static class EmitCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("emit", "Writes the ARM template, or what a verb behind it names.");
        ConfigureArm(command, builder, terminal);
        command.Subcommands.Add(Arm(builder, terminal));
        command.Subcommands.Add(Mermaid(builder, terminal));
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
        var output = Folder("Writes main.json and main.parameters.json to a folder.");
        var judging = new JudgingOptions();
        command.Options.Add(output);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var review = Review.Of(topology, judging.Of(parsed), Detail.Usual, terminal.Clock);
            if (review.HasErrors)
            {
                TextReport.Write(review, terminal.Error);
                return ExitCode.Errors;
            }

            OtherSidesNote.Write(topology, terminal.Error);
            var template = ArmTemplate.Of(topology);
            foreach (var problem in template.Problems)
                terminal.Error.WriteMarkup($"[bold red]error[/] at {problem.Path.Escaped()}: {problem.Message.Escaped()}");
            return template.Problems.Any()
                ? ExitCode.Errors
                : Deliver([new("main.json", template.Json), new("main.parameters.json", template.ParametersJson)], parsed.GetValue(output), terminal);
        });
    }

    /// <summary>A picture helps most while something is still wrong, so this one asks no rules.</summary>
    private static Command Mermaid(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("mermaid", "Writes a diagram for Markdown.");
        var output = Folder("Writes main.mmd to a folder.");
        command.Options.Add(output);
        command.SetAction(parsed => Deliver([new("main.mmd", MermaidDiagram.Of(builder.Build()))], parsed.GetValue(output), terminal));
        return command;
    }

    private static Option<string?> Folder(string description) => new("--output") { Description = description, HelpName = "DIR" };

    private static int Deliver(OutputFile[] files, string? folder, Terminal terminal)
    {
        if (folder is null)
        {
            terminal.Output.Write(files[0].Text);
            return ExitCode.Fine;
        }

        OutputFile[] placed = [.. files.Select(file => file with { Path = Path.Combine(folder, file.Path) })];
        if (OutputFiles.TryWrite(placed) is { } obstacle)
            return terminal.Refuse($"Nothing was written to '{folder}': {obstacle} Name another folder with --output, or make way for this one.");
        foreach (var file in placed)
            terminal.Error.WriteLine($"Wrote {file.Path}");
        return ExitCode.Fine;
    }
}

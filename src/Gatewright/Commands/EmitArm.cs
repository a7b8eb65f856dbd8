using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit arm</c>, and <c>emit</c> without a command: the ARM template.</summary>
internal static class EmitArm
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(emitter.Name, emitter.Description);
        command.SetAction(Configure(command, builder, terminal));
        return command;
    }

    /// <summary>Gives a command the options of this one, and its action.</summary>
    public static Func<ParseResult, int> Configure(Command command, TopologyBuilder builder, Terminal terminal)
    {
        var output = Delivery.Folder("Writes main.json and main.parameters.json to a folder; where one template doesn't suffice, a list: deployments.json, "
            + "deployments.md and a template each.");
        var judging = new CheckOptions(builder);
        command.Options.Add(output);
        judging.AddTo(command);
        return parsed => Emit(builder, judging.Of(parsed), parsed.GetValue(output), terminal);
    }

    /// <summary>Writes the template to a folder, or to standard output without one.</summary>
    public static int Emit(TopologyBuilder builder, CheckSettings judging, string? folder, Terminal terminal)
    {
        var topology = builder.Build();
        if (!Deployable.Check(topology, judging, terminal))
            return ExitCode.Errors;
        var template = ArmTemplate.Create(topology, terminal.Limits);
        if (!Deployable.Check(template.Problems, terminal))
            return ExitCode.Errors;
        if (template.IsList && folder is null)
            return NeedsFolder(terminal);
        var end = Delivery.Deliver([.. template.Files.Select(it => new EmittedFile(it.Name, it.Render()))], folder, terminal);
        if (end == ExitCode.Success)
            terminal.Error.WriteLine(NextStep.After(template, folder));
        return end;
    }

    private static int NeedsFolder(Terminal terminal)
    {
        terminal.Error.WriteMarkup("[bold red]error[/]: the topology is too large for one template; write a list of deployments to a folder with --output DIR");
        return ExitCode.Errors;
    }
}

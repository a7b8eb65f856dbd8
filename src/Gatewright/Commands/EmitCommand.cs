using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit</c>: what deploys, draws or describes the topology, a command for each emitter.</summary>
internal static class EmitCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("emit", "Writes the ARM template, or what a command behind it names.");
        var list = new Option<bool>("--list") { Description = "Lists what can be written." };
        var arm = EmitArm.Configure(command, builder, terminal);
        command.Options.Add(list);
        command.SetAction(parsed => parsed.GetValue(list) ? List(terminal) : arm(parsed));
        foreach (var emitter in Emitters.All)
            command.Subcommands.Add(Of(emitter, builder, terminal));
        command.Subcommands.Add(EmitDevice.Create(builder, terminal));
        command.Subcommands.Add(EmitAll.Create(builder, terminal));
        return command;
    }

    /// <summary>An emitter with options of its own has a command of its own.</summary>
    private static Command Of(Emitter emitter, TopologyBuilder builder, Terminal terminal) => emitter.Name switch
    {
        "arm" => EmitArm.Create(emitter, builder, terminal),
        "mermaid" => EmitMermaid.Create(emitter, builder, terminal),
        "classic" => EmitClassic.Create(emitter, builder, terminal),
        "devices" => EmitDevices.Create(emitter, builder, terminal),
        _ => EmitOne.Create(emitter, builder, terminal),
    };

    private static int List(Terminal terminal)
    {
        var widest = Emitters.All.Max(it => it.Name.Length);
        foreach (var emitter in Emitters.All)
            terminal.Output.WriteLine($"{emitter.Name.PadRight(widest)}  {emitter.Description}");
        return ExitCode.Success;
    }
}

using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit classic</c>: the network configuration of the classic networks at the other end.</summary>
internal static class EmitClassic
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal) => new DeviceOptions().Complete(
        new(emitter.Name, emitter.Description),
        "Writes the files to a folder. Without it, the configuration goes to standard output.",
        builder,
        terminal,
        (_, topology, outputs, folder) => ClassicConfiguration.Create(topology, outputs) is { IsEmpty: false } files
            ? Delivery.Deliver(files, folder, terminal)
            : terminal.WriteUsageError("No classic network has a connection."));
}

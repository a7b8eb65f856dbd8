using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit classic</c>: the network configuration of the classic networks at the other end.</summary>
internal static class EmitClassic
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(emitter.Name, emitter.Description);
        var output = Delivery.Folder("Writes the files to a folder. Without it, the configuration goes to standard output.");
        var options = new DeviceOptions();
        var judging = new CheckOptions(builder);
        options.AddTo(command);
        command.Options.Add(output);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var (outputs, mistake) = options.Of(parsed);
            if (mistake is not null)
                return terminal.WriteUsageError(mistake);
            if (!Deployable.Check(topology, judging.Of(parsed), terminal))
                return ExitCode.Errors;
            var files = ClassicConfiguration.Create(topology, outputs);
            return files.IsEmpty
                ? terminal.WriteUsageError("No classic network has a connection.")
                : Delivery.Deliver(files, parsed.GetValue(output), terminal);
        });
        return command;
    }
}

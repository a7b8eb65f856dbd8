using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit NAME</c> for an emitter without options of its own.</summary>
internal static class EmitOne
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(emitter.Name, emitter.Description);
        var output = Delivery.Folder("Writes the files to a folder. Without it, the first goes to standard output.");
        var judging = emitter.IsDeployed ? new CheckOptions(builder) : null;
        command.Options.Add(output);
        judging?.AddTo(command);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            if (judging is not null
                && !(Deployable.Check(topology, judging.Of(parsed), terminal) && Deployable.Check(ArmTemplate.Create(topology, terminal.Limits), terminal)))
            {
                return ExitCode.Errors;
            }

            var (files, folder) = (emitter.Write(topology), parsed.GetValue(output));
            if (folder is null && files.Length > 1)
                terminal.Error.WriteLine($"This is {files[0].Name}; --output DIR also writes {string.Join(", ", files.Skip(1).Select(it => it.Name))}.");
            return Delivery.Deliver(files, folder, terminal);
        });
        return command;
    }
}

using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit NAME</c> for an emitter without options of its own.</summary>
internal static class EmitOne
{
    /// <summary>How many files a note names.</summary>
    private const int Named = 5;

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
                && !(Deployable.Check(topology, judging.Of(parsed), terminal)
                    && Deployable.Check(ArmTemplate.Create(topology, terminal.Limits).Problems, terminal)))
            {
                return ExitCode.Errors;
            }

            var emission = emitter.Write(topology);
            if (!Deployable.Check(emission.Problems, terminal))
                return ExitCode.Errors;
            var (files, folder) = (emission.Files, parsed.GetValue(output));
            if (folder is null && files.Length > 1)
                terminal.Error.WriteLine($"This is {files[0].Name}; --output DIR also writes {Others(files)}.");
            return Delivery.Deliver(files, folder, terminal);
        });
        return command;
    }

    /// <summary>A topology of many groups has hundreds of modules.</summary>
    private static string Others(ImmutableArray<EmittedFile> files)
    {
        var named = files.Skip(1).Take(Named).Select(it => it.Name);
        var left = files.Length - 1 - Named;
        return string.Join(", ", left > 0 ? named.Append(FormattableString.Invariant($"and {left} more")) : named);
    }
}

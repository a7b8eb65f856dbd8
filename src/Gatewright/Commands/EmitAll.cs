using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Commands;

/// <summary><c>emit all</c>: the files of all emitters in one folder.</summary>
internal static class EmitAll
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("all", "Writes all that emit can write to one folder, unless check finds errors.");
        var output = Delivery.Folder("The folder. Required.");
        output.Required = true;
        var judging = new CheckOptions(builder);
        command.Options.Add(output);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            if (!Deployable.Check(topology, judging.Of(parsed), terminal))
                return ExitCode.Errors;
            // What prevents the template is among the problems of the first emission.
            var emissions = terminal.CanAsk ? WriteWithBar(topology, terminal.Cancellation) : Write(topology, () => { }, terminal.Cancellation);
            return Deployable.Check([.. emissions.SelectMany(it => it.Problems)], terminal)
                ? Delivery.Deliver([.. emissions.SelectMany(it => it.Files)], parsed.GetValue(output), terminal)
                : ExitCode.Errors;
        });
        return command;
    }

    private static List<Emission> WriteWithBar(Topology topology, CancellationToken cancellation) => AnsiConsole.Progress().Start(progress =>
    {
        var bar = progress.AddTask("Writing", maxValue: Emitters.All.Length);
        return Write(topology, () => bar.Increment(1), cancellation);
    });

    private static List<Emission> Write(Topology topology, Action advance, CancellationToken cancellation)
    {
        var emissions = new List<Emission>();
        foreach (var emitter in Emitters.All)
        {
            cancellation.ThrowIfCancellationRequested();
            emissions.Add(emitter.Write(topology));
            advance();
        }

        return emissions;
    }
}

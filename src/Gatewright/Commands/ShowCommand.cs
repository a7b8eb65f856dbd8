using System.CommandLine;
using Gatewright.Overview;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>show</c>: the topology as a person would sketch it.</summary>
internal static class ShowCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("show", "Shows the topology as a tree, with capacity, free addresses and what is billed.");
        command.SetAction(_ =>
        {
            var tree = TopologyTree.Of(builder.Build());
            terminal.Cancellation.ThrowIfCancellationRequested();
            terminal.Output.Write(tree);
            return ExitCode.Success;
        });
        return command;
    }
}

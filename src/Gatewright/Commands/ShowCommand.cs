using System.CommandLine;
using Gatewright.Overview;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>show</c>: the topology as a person would sketch it.</summary>
internal static class ShowCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("show", "Shows the topology as a tree, with capacity, free addresses and what is billed.");
        var format = new Option<string>("--format")
        {
            Description = "How the topology is written.",
            DefaultValueFactory = _ => "text",
        }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            terminal.Cancellation.ThrowIfCancellationRequested();
            if (string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase))
                terminal.Output.Write(TopologyJson.Of(topology));
            else
                terminal.Output.Write(TopologyTree.Of(topology));
            return ExitCode.Success;
        });
        return command;
    }
}

using System.CommandLine;
using Gatewright.Model;
using Gatewright.Overview;
using Gatewright.Paths;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>show</c>: the topology as a person would sketch it.</summary>
internal static class ShowCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("show", "Shows the topology as a tree, with capacity, free addresses and what is billed.");
        var format = Format("How the topology is written.");
        var reachability = new Option<bool>("--reachability") { Description = "Shows who reaches whom instead." };
        command.Options.Add(format);
        command.Options.Add(reachability);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            terminal.Cancellation.ThrowIfCancellationRequested();
            if (parsed.GetValue(reachability))
                ShowMatrix(topology, IsJson(parsed, format), terminal);
            else if (IsJson(parsed, format))
                terminal.Output.Write(TopologyJson.Of(topology));
            else
                terminal.Output.Write(TopologyTree.Of(topology));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Text or JSON.</summary>
    public static Option<string> Format(string description) => new Option<string>("--format")
    {
        Description = description,
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "json");

    public static bool IsJson(ParseResult parsed, Option<string> format) =>
        string.Equals(parsed.GetValue(format), "json", StringComparison.OrdinalIgnoreCase);

    private static void ShowMatrix(Topology topology, bool isJson, Terminal terminal)
    {
        var matrix = new ReachabilityMatrix(topology);
        if (isJson)
            terminal.Output.Write(matrix.Json());
        else
            matrix.Write(terminal.Output);
    }
}

using System.CommandLine;
using Gatewright.Paths;
using Gatewright.Reachability;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>routes</c>: the effective routes of a subnet, or what a gateway knows.</summary>
internal static class RoutesCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("routes", "Lists the effective routes of a subnet or of all subnets of a network, or what a gateway knows.");
        var name = new Argument<string>("name") { Description = "A name or a path such as hub/workload." };
        var format = ShowCommand.Format("How the routes are written.");
        command.Arguments.Add(name);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var (element, mistake) = new EndNames(topology).FindRouter(parsed.GetValue(name)!);
            if (element is null)
                return terminal.WriteUsageError(mistake!);
            var rows = RouteEntry.Of(element, new Routing(topology, Certainty.Promised));
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(RoutesText.Json(rows));
            else
                RoutesText.Write(rows, terminal.Output);
            return ExitCode.Success;
        });
        return command;
    }
}

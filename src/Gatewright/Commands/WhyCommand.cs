using System.CommandLine;
using Gatewright.Paths;
using Gatewright.Reachability;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>why</c>: whether and how one thing reaches another.</summary>
internal static class WhyCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("why", "Shows whether one end reaches another, and on which way or where that ends: networks, subnets, sites, circuits, "
            + "clients of gateways. Exit code 0 if all of it is reached and answered, else 1.");
        var from = new Argument<string>("from") { Description = "Where traffic comes from: a name or a path such as hub/workload." };
        var to = new Argument<string>("to") { Description = "Where it goes: a name, a path, or internet." };
        var port = new Option<int?>("--port") { Description = "One TCP port. Default: any protocol and port.", HelpName = "PORT" };
        var without = new Option<string[]>("--without")
        {
            Description = "Treats these as failed: connections, gateways, sites, circuits, peering locations, peerings, networks.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = ShowCommand.Format("How the answer is written.");
        command.Arguments.Add(from);
        command.Arguments.Add(to);
        command.Options.Add(port);
        command.Options.Add(without);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var names = new EndNames(topology);
            var (sender, target, mistake) = names.FindEnds(parsed.GetValue(from)!, parsed.GetValue(to)!);
            var lost = (parsed.GetValue(without) ?? []).Select(names.FindPart).ToArray();
            var number = parsed.GetValue(port);
            string?[] mistakes = [mistake, .. lost.Select(it => it.Mistake)];
            if (mistakes.Any(it => it is not null))
                return terminal.WriteUsageError(string.Join("\n", mistakes.OfType<string>()));
            if (number is < 0 or > 65535)
                return terminal.WriteUsageError($"Ports are 0 to 65535, not {number}.");
            var routing = new Routing(topology, Certainty.Promised, new(lost.SelectMany(it => it.Elements)));
            var outcome = Question.Ask(routing, sender!, target!, number is { } one ? Services.TcpPort(one) : null);
            var service = number is null ? "any port" : $"TCP port {number}";
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(WhyJson.Of(outcome, routing, service));
            else
                WhyText.Write(outcome, routing, service, terminal.Output);
            return outcome.Verdict == Verdict.Reached ? ExitCode.Success : ExitCode.Errors;
        });
        return command;
    }
}

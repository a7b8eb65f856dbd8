using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Overview;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>cost</c>: what Azure bills for the topology. Plans are priced while they are made, so it asks no rules.</summary>
internal static class CostCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("cost", "Estimates what Azure bills for the topology, by list prices of the public cloud.");
        var traffic = new Option<decimal>("--traffic-gb")
        {
            Description = "Gigabytes a month that each connection, peering, circuit and NAT gateway carries in each direction. Default: traffic by rates.",
            HelpName = "GB",
        };
        var clients = new Option<int>("--clients")
        {
            Description = "Clients that are dialled in to each point-to-site gateway all month. Default: none; 128 are included.",
            HelpName = "NUMBER",
        };
        var currency = new Option<string>("--currency")
        {
            Description = "The currency: USD or GBP.",
            DefaultValueFactory = _ => "USD",
        };
        currency.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. CostEstimate.Currencies]);
        traffic.Demand(it => it >= 0, "--traffic-gb is a number of gigabytes from 0 on, such as 500.");
        clients.Demand(it => it >= 0, "--clients is a number from 0 on, such as 200.");
        var format = ShowCommand.Format("How the estimate is written.");
        foreach (var option in new Option[] { traffic, clients, currency, format })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var assumptions = new CostAssumptions
            {
                TrafficGigabytes = parsed.GetValue(traffic),
                Clients = parsed.GetValue(clients),
                Currency = parsed.GetValue(currency)!,
            };
            var estimate = CostEstimate.Of(topology, assumptions);
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(CostJson.Of(estimate, assumptions, topology.Path));
            else
                terminal.Output.Write(CostTree.Of(estimate, assumptions, topology.Path));
            return ExitCode.Success;
        });
        return command;
    }
}

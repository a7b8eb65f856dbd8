using System.CommandLine;
using Gatewright.Sizing;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>advise</c>: which SKUs are sufficient for each gateway. It helps most while a SKU is wrong, so no rule stops it.</summary>
internal static class AdviseCommand
{
    public static Command Create(TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command("advise",
            "Lists which SKUs are sufficient for each gateway, the cheapest first. Exit code 1: one in the program isn't.");
        var speed = Demand("--mbps", "What each gateway carries at once, in megabits a second. Default: what the program states.", "1000");
        var clients = Demand("--clients", "Clients that are connected to each point-to-site gateway at once. Default: what the program states.", "200");
        var tunnels = Demand("--tunnels", "Connections that each VPN gateway has room for. Default: what the program states.", "40");
        var routes = Demand("--routes", "Routes that each ExpressRoute gateway learns. Default: what the program states.", "5000");
        var format = ShowCommand.Format("How the advice is written.");
        foreach (var option in new Option[] { speed, clients, tunnels, routes, format })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var options = new DemandOptions(parsed.GetValue(speed), parsed.GetValue(clients), parsed.GetValue(tunnels), parsed.GetValue(routes));
            GatewaySizing[] gateways = [.. SkuAdvice.Of(topology, options)];
            if (ShowCommand.IsJson(parsed, format))
                terminal.Output.Write(SizingJson.Of(gateways));
            else if (gateways.Length == 0)
                terminal.Output.WriteLine("The program creates no gateway with a SKU that is known before deployment.");
            else
                Array.ForEach(gateways, it => terminal.Output.Write(SizingTree.Of(it)));
            return gateways.All(it => it.Fits) ? ExitCode.Success : ExitCode.Errors;
        });
        return command;
    }

    private static Option<int?> Demand(string name, string description, string example)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "NUMBER" };
        option.Demand(it => it is null or >= 0, $"{name} is a number from 0 on, such as {example}.");
        return option;
    }
}

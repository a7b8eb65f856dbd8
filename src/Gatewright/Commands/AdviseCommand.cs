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
        var speed = new Option<int>("--mbps")
        {
            Description = "What each gateway carries at once, in megabits a second. Default: no demand.",
            HelpName = "NUMBER",
        };
        var clients = new Option<int>("--clients")
        {
            Description = "Clients that are dialled in to each point-to-site gateway at once. Default: no demand.",
            HelpName = "NUMBER",
        };
        speed.Demand(it => it >= 0, "--mbps is a number from 0 on, such as 1000.");
        clients.Demand(it => it >= 0, "--clients is a number from 0 on, such as 200.");
        var format = ShowCommand.Format("How the advice is written.");
        foreach (var option in new Option[] { speed, clients, format })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            GatewaySizing[] gateways = [.. SkuAdvice.Of(topology, new(parsed.GetValue(speed), parsed.GetValue(clients)))];
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
}

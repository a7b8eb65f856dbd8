using System.CommandLine;
using System.Globalization;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Terminals;

namespace Gatewright.Commands;

/// <summary><c>emit mermaid</c>: a diagram, with the ways between two ends if they are named. A picture helps most while something is wrong.</summary>
internal static class EmitMermaid
{
    public static Command Create(Emitter emitter, TopologyBuilder builder, Terminal terminal)
    {
        var command = new Command(emitter.Name, emitter.Description);
        var output = Delivery.Folder("Writes main.mmd to a folder.");
        var path = new Option<string[]>("--path")
        {
            Description = "Draws the way from one end to another or to internet, and the way back, or where they end. Names or paths as for why.",
            HelpName = "FROM TO",
            Arity = new(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        command.Options.Add(path);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            var topology = builder.Build();
            var (outcome, mistake) = parsed.GetValue(path) is [var from, var to] ? Answer(topology, from, to) : default;
            if (mistake is not null)
                return terminal.WriteUsageError(mistake);
            var (text, lines) = MermaidDiagram.Draw(topology, outcome);
            if (lines > MermaidDiagram.MostLines || text.Length > MermaidDiagram.LongestText)
                terminal.Error.WriteLine(TooLarge(text.Length, lines));
            return Delivery.Deliver([new("main.mmd", text)], parsed.GetValue(output), terminal);
        });
        return command;
    }

    private static (Outcome? Outcome, string? Mistake) Answer(Topology topology, string from, string to)
    {
        var (sender, target, mistake) = new EndNames(topology).FindEnds(from, to);
        return (mistake is null ? Question.Ask(new(topology, Certainty.Promised), sender!, target!) : null, mistake);
    }

    private static string TooLarge(int length, int lines) => string.Create(CultureInfo.InvariantCulture,
        $"The diagram has {lines:N0} lines and {length:N0} letters, and Mermaid draws at most {MermaidDiagram.MostLines:N0} and "
            + $"{MermaidDiagram.LongestText:N0}; set maxEdges and maxTextSize where it is drawn.");
}

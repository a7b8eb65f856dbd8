using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright diagram</c>: a template as a Mermaid diagram or as a picture.</summary>
internal static class DiagramCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "Text for Markdown, or a picture.", DefaultValueFactory = _ => "mermaid" }
            .AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "mermaid", "svg");
        const string About = "Draws a template as a Mermaid diagram, for Markdown, or as a picture.";
        var command = ShowFileCommand.OfOneFile("diagram", About, terminal, (parsed, imported) =>
        {
            terminal.Output.Write(string.Equals(parsed.GetValue(format), "svg", StringComparison.OrdinalIgnoreCase)
                ? SvgDiagram.Render(imported.Topology)
                : MermaidDiagram.Render(imported.Topology));
            return ExitCode.Success;
        });
        command.Options.Add(format);
        return command;
    }
}

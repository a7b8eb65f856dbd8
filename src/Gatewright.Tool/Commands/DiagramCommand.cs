using System.CommandLine;
using Gatewright.Emit;
using Gatewright.Terminals;

namespace Gatewright.Tool.Commands;

/// <summary><c>gatewright diagram</c>: a template as a Mermaid diagram.</summary>
internal static class DiagramCommand
{
    public static Command Create(Terminal terminal) => ShowFileCommand.OfOneFile(
        "diagram", "Draws a template as a Mermaid diagram, for Markdown.", terminal, (_, imported) =>
        {
            terminal.Output.Write(MermaidDiagram.Render(imported.Topology));
            return ExitCode.Success;
        });
}

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>A diagram of a topology for Markdown.</summary>
public static class MermaidDiagram
{
    /// <summary>A Mermaid flowchart.</summary>
    /// <param name="topology">Any topology.</param>
    public static string Of(Topology topology) => "flowchart LR\n";
}

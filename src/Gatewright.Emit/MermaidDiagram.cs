namespace Gatewright.Emit;

using Gatewright.Emit.Mermaid;
using Gatewright.Model;

/// <summary>A diagram of a topology for Markdown: put it between <c>```mermaid</c> fences.</summary>
public static class MermaidDiagram
{
    /// <summary>A Mermaid flowchart: networks with their gateways, sites, circuits and clients, and what joins them.</summary>
    /// <param name="topology">Any topology, also one the rule book refuses.</param>
    public static string Render(Topology topology) => TextTemplate.Render("topology.mermaid.scriban", new Diagram(topology).Variables);
}

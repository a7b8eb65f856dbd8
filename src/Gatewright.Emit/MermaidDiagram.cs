namespace Gatewright.Emit;

using Gatewright.Emit.Drawing;
using Gatewright.Emit.Mermaid;
using Gatewright.Emit.Templates;
using Gatewright.Model;
using Gatewright.Reachability;

/// <summary>A diagram of a topology for Markdown: put it between <c>```mermaid</c> fences.</summary>
public static class MermaidDiagram
{
    /// <summary>Mermaid's <c>maxEdges</c>, which a text can't raise.</summary>
    internal const int MostLines = 500;

    /// <summary>Mermaid's <c>maxTextSize</c>.</summary>
    internal const int LongestText = 50_000;

    /// <summary>
    /// A Mermaid flowchart: networks with their gateways, by region, sites, circuits and clients, and what connects them. Four or more spokes or
    /// sites that are connected alike are one box.
    /// </summary>
    /// <param name="topology">Any topology, also one with errors.</param>
    /// <returns>Text that Mermaid 11.4 to 12.3 draw. Mermaid refuses more than 500 lines and more than 50,000 letters unless its settings are raised.</returns>
    public static string Render(Topology topology) => Draw(topology).Text;

    /// <summary>
    /// The same with the ways of an answer: the subnets that they pass, numbered thick arrows for what is sent, dotted ones for the answers, each with the
    /// route that is chosen, and a cross with the reason where a way ends.
    /// </summary>
    /// <param name="topology">The topology.</param>
    /// <param name="answer">An answer about the same topology.</param>
    /// <example><c>MermaidDiagram.Render(topology, topology.AnalyzeReachability().Between("web", "paris"))</c></example>
    public static string Render(Topology topology, ReachabilityAnswer answer) => Draw(topology, answer.Outcome).Text;

    /// <summary>The text, and how many lines it has between boxes.</summary>
    internal static (string Text, int Lines) Draw(Topology topology, Outcome? outcome = null)
    {
        var diagram = new Diagram(topology, outcome is null ? null : PathStops.In(outcome));
        var ways = outcome is null ? null : new PathLines(outcome, diagram.BoxOf);
        ImmutableArray<Line> lines = [.. diagram.Lines, .. ways?.Lines ?? []];
        return (TextTemplate.Render("topology.mermaid.scriban", DiagramVariables.Of([.. diagram.Boxes, .. ways?.Boxes ?? []], lines)), lines.Length);
    }
}

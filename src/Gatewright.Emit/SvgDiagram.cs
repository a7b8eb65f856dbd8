namespace Gatewright.Emit;

using Gatewright.Emit.Svg;
using Gatewright.Model;

/// <summary>A picture of a topology for people: one SVG file without external parts, in light and dark.</summary>
public static class SvgDiagram
{
    /// <summary>
    /// Networks as rooms with their blocks and subnets, gateways on their edge, and outside sites, circuits and clients, with what joins them. Errors and
    /// warnings are marked in place and listed below. Four or more spokes or sites that are joined alike are one shape. The same topology gives the same text.
    /// </summary>
    /// <param name="topology">Any topology, also one that breaks rules.</param>
    /// <example><c>File.WriteAllText("main.svg", SvgDiagram.Render(topology.Build()))</c></example>
    public static string Render(Topology topology) => new Picture(topology).Text;
}

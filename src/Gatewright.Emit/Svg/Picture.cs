using Scriban.Runtime;
using Gatewright.Emit.Templates;

namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>A picture of a topology: heading, shapes, lines, legend and findings, and which id each element has in it.</summary>
internal sealed class Picture
{
    private const int Margin = 24;
    private const int Heading = 70;

    /// <summary>Findings need lines that can be read.</summary>
    private const int Narrowest = 560;

    private readonly SvgBody body = new();

    /// <param name="topology">What is drawn.</param>
    /// <param name="link">Where a click on an element leads; null for nowhere.</param>
    public Picture(Topology topology, Func<Element, string?>? link = null)
    {
        var scene = new Scene(topology);
        var layout = new PictureLayout(scene, Heading);
        var title = Title(topology);
        var summary = Summary(topology);
        var width = Math.Max(Math.Max(layout.Right + Margin, Narrowest), Margin + TextWidths.Of(title, 18, Weight.Bold) + Margin);
        DrawHeading(title, summary, width);
        foreach (var place in layout.Places.Where(it => it.Name is not null))
            Draw(place);
        var wires = new WireDrawing(body);
        foreach (var gap in layout.Gaps)
            wires.Draw(gap);
        var shapes = new ShapeDrawing(body, shape => link?.Invoke(shape.Elements[0]));
        foreach (var shape in scene.Shapes)
            shapes.Draw(shape);
        var legend = new Legend(body, Margin, layout.Bottom + 34, width - (2 * Margin));
        legend.DrawLines(scene);
        legend.DrawFindings(scene.Findings);
        foreach (var shape in scene.Shapes.SelectMany(it => it.All))
        {
            foreach (var element in shape.Elements)
                Ids.TryAdd(element, shape.Id);
        }

        foreach (var wire in scene.Wires)
        {
            foreach (var element in wire.Elements)
                Ids.TryAdd(element, wire.Id);
        }

        Text = TextTemplate.Render("picture.svg.scriban", new ScriptObject
        {
            ["width"] = width,
            ["height"] = legend.Bottom + 8,
            ["title"] = Markup.Escaped(title),
            ["description"] = Markup.Escaped($"{summary}. {Findings(scene.Findings)}"),
            ["body"] = body.ToString(),
        });
    }

    public string Text { get; }

    /// <summary>Where each element is in the picture.</summary>
    public Dictionary<Element, string> Ids { get; } = [];

    private void DrawHeading(string title, string summary, int width)
    {
        body.Text("heading", Margin, 34, title);
        body.Text("quiet", Margin, 54, TextWidths.Fit(summary, 11.5, Weight.Regular, width - (2 * Margin)));
    }

    private void Draw(Place place)
    {
        body.Rectangle("region", place.X, place.Y, place.Width, place.Height, 10);
        body.Text("quiet", place.X + 14, place.Y + 19, TextWidths.Fit(place.Name!, 11.5, Weight.Regular, place.Width - 28));
    }

    private static string Title(Topology topology) => $"{topology.Name}";

    private static string Summary(Topology topology) => string.Join(", ", new[]
    {
        Count(topology.VirtualNetworks.Length, "network"),
        Count(topology.Gateways.Length, "gateway"),
        Count(topology.Sites.Length, "site"),
        Count(topology.ExpressRouteCircuits.Length, "circuit"),
        Count(topology.Connections.Length, "connection"),
        Count(topology.Peerings.Length, "peering"),
        Count(topology.Promises.Length, "promise"),
    }.Where(it => it.Length > 0));

    private static string Count(int count, string noun) => count == 0 ? "" : Counted.Of(count, noun);

    private static string Findings(MarkedFindings findings) => findings.Listed.Length + findings.Others == 0
        ? "No errors or warnings"
        : FormattableString.Invariant($"{findings.Listed.Length + findings.Others} errors and warnings, listed under the picture");
}

using Gatewright.Emit.Drawing;

namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>All that a picture shows, before it has places.</summary>
internal sealed class Scene
{
    private readonly Dictionary<Box, Shape> shapes = [];

    public Scene(Topology topology)
    {
        Topology = topology;
        var diagram = new Diagram(topology);
        foreach (var box in diagram.Boxes)
        {
            if (Svg.Shapes.Of(box) is not { } shape)
                continue;
            shapes[box] = shape;
            foreach (var (inner, plate) in box.Inner.Zip(shape.Plates))
                shapes[inner] = plate;
        }

        Shapes = [.. diagram.Boxes.Select(box => shapes.GetValueOrDefault(box)).OfType<Shape>()];
        Wires = [.. diagram.Lines.Select(Of).OfType<Wire>()];
        Findings = new(topology, this);
        Identities.Give(this);
    }

    public Topology Topology { get; }

    /// <summary>Rooms and what is outside; plates and rows lie in rooms.</summary>
    public ImmutableArray<Shape> Shapes { get; }

    public ImmutableArray<Wire> Wires { get; }

    /// <summary>What is wrong with it; each has its mark on a shape or a wire.</summary>
    public MarkedFindings Findings { get; }

    private Wire? Of(Line line) => shapes.TryGetValue(line.From, out var from) && shapes.TryGetValue(line.To, out var to) ? line.Elements[0] switch
    {
        SiteToSiteConnectionElement => New(WireKind.Tunnel, to, from, line, "Site-to-site connection"),
        VNetToVNetConnectionElement => New(WireKind.NetworkTunnel, from, to, line, "VNet-to-VNet connection"),
        ExpressRouteConnectionElement => New(WireKind.ExpressRoute, to, from, line, "ExpressRoute connection"),
        PointToSiteElement => New(WireKind.Clients, from, to, line, "Point-to-site"),
        GlobalReachElement => New(WireKind.GlobalReach, from, to, line, "Global Reach"),
        PeeringElement peering => New(WireKind.Peering, from, to, line, "Peering", peering.Links.Any(link => link.OffersGateways)),
        _ => null,
    } : null;

    private static Wire New(WireKind kind, Shape from, Shape to, Line line, string noun, bool usesGateways = false) => new(
        kind, from, to, line.Label, line.Elements)
    {
        Description = $"{noun} between {from.Captions[0].Text} and {to.Captions[0].Text}: {line.Label}"
            + (usesGateways ? $"; {from.Captions[0].Text} uses the gateways of {to.Captions[0].Text}" : ""),
        UsesGateways = usesGateways,
        IsOverInternet = line.Elements.Any(it => it is PointToSiteElement or SiteToSiteConnectionElement { PrivateAddresses.IsSet: false }),
    };
}

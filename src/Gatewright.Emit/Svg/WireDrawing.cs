using System.Globalization;
using System.Text;

namespace Gatewright.Emit.Svg;

/// <summary>Draws what crosses a gap: the lines of each net as one path, and on each line its text.</summary>
/// <param name="to">Where they are written.</param>
internal sealed class WireDrawing(SvgBody to)
{
    private const int Radius = 6;

    public void Draw(Gap gap)
    {
        foreach (var net in gap.Nets)
        {
            var path = PathOf(gap, net);
            to.Path($"line {Style(net.Kind)}", path);
            if (net.Kind is WireKind.ExpressRoute or WireKind.GlobalReach)
                to.Path("line core", path);
        }

        foreach (var net in gap.Nets)
        {
            foreach (var port in net.Ports.Where(it => it.Wire is not null))
                DrawLabel(gap, net, port);
        }
    }

    public static string Style(WireKind kind) => kind switch
    {
        WireKind.Tunnel => "tunnel",
        WireKind.NetworkTunnel => "network-tunnel",
        WireKind.Clients => "clients",
        WireKind.ExpressRoute => "express-route",
        WireKind.GlobalReach => "global-reach",
        _ => "peering",
    };

    private void DrawLabel(Gap gap, Net net, Port port)
    {
        var wire = port.Wire!;
        var isLeft = net.Left.Contains(port);
        var (lane, end) = isLeft ? (port.Shape.Right, gap.X + gap.LeftLane) : (gap.RightLaneX(port.Shape), port.Shape.X);
        to.Open(wire.Id, "graphics-symbol img", wire.Description);
        to.Path("touch", PathOf(gap, net, port));
        var x = lane + Gap.LabelPad;
        if (wire.UsesGateways)
        {
            to.Path("arrow", Arrow(gap, net, port));
            x += isLeft ? 0 : Gap.LabelPad;
        }

        to.Text("label", x, port.Y - 5, wire.Label);
        if (wire.IsOverInternet)
        {
            end -= Wire.GlobeWidth;
            to.Globe(end + (Wire.GlobeWidth / 2), port.Y);
        }

        if (wire.Mark is { } mark)
            to.Mark(mark, isLeft ? end - mark.Width : end - mark.Width - 6, port.Y - (Mark.Height / 2));
        to.Close();
    }

    /// <summary>Points to whose gateways are used: along a line of its own, or into the hub where both ends are in one column.</summary>
    private static string Arrow(Gap gap, Net net, Port port)
    {
        var target = net.Ports.First(it => it != port && it.Wire is null);
        return net.Left.Contains(port)
            ? Text($"M{target.Shape.Right + 1} {target.Y} l10 -5 v10 z")
            : Text($"M{gap.RightLaneX(port.Shape)} {port.Y} l10 -5 v10 z");
    }

    /// <summary>The whole net: an upright line with a level one to each port. The outermost bend into it.</summary>
    private static string PathOf(Gap gap, Net net)
    {
        var x = gap.XOf(net);
        if (net.IsStraight)
            return Text($"M{net.Ports.Min(it => EdgeOf(net, it))} {net.Top} H{net.Ports.Max(it => EdgeOf(net, it))}");
        var path = new StringBuilder();
        Port? first = null, last = null;
        foreach (var port in net.Ports)
        {
            first = first is null || port.Y < first.Y ? port : first;
            last = last is null || port.Y > last.Y ? port : last;
        }

        path.Append(Bend(net, first!, last!, x));
        foreach (var port in net.Ports.Where(it => it != first && it != last))
            path.Append(Text($" M{EdgeOf(net, port)} {port.Y} H{x}"));
        return path.ToString();
    }

    /// <summary>One line of a net, which a pointer finds.</summary>
    private static string PathOf(Gap gap, Net net, Port port)
    {
        var x = gap.XOf(net);
        var other = net.Ports.First(it => it != port && it.Wire is null);
        return Text($"M{EdgeOf(net, port)} {port.Y} H{x} V{other.Y} H{EdgeOf(net, other)}");
    }

    private static string Bend(Net net, Port first, Port last, int x)
    {
        var (from, to) = (EdgeOf(net, first), EdgeOf(net, last));
        var radius = Math.Min(Radius, (last.Y - first.Y) / 2);
        var (before, behind) = (from < x ? x - radius : x + radius, to < x ? x - radius : x + radius);
        return Text($"M{from} {first.Y} H{before} Q{x} {first.Y} {x} {first.Y + radius} V{last.Y - radius} Q{x} {last.Y} {behind} {last.Y} H{to}");
    }

    private static int EdgeOf(Net net, Port port) => net.Left.Contains(port) ? port.Shape.Right : port.Shape.X;

    private static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

namespace Gatewright.Emit.Svg;

/// <summary>What the lines of a picture mean, and what is wrong with it: under the picture.</summary>
internal sealed class Legend
{
    private const int Sample = 40;
    private const int Between = 24;
    private const int LineHeight = 16;

    private readonly SvgBody to;
    private readonly int left;
    private readonly int width;

    /// <param name="to">Where it is written.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="top">Where it begins.</param>
    /// <param name="width">How wide it may be.</param>
    public Legend(SvgBody to, int left, int top, int width) => (this.to, this.left, this.width, Bottom) = (to, left, width, top);

    public int Bottom { get; private set; }

    public void DrawLines(Scene scene)
    {
        var x = left;
        foreach (var kind in scene.Wires.Select(it => it.Kind).Distinct().Order())
        {
            var words = Words(kind, scene.Wires.Any(it => it.UsesGateways));
            var needed = Sample + TextWidths.Of(words, 11, Weight.Regular) + Between;
            if (x > left && x + needed > left + width)
                (x, Bottom) = (left, Bottom + LineHeight + 4);
            var line = FormattableString.Invariant($"M{x} {Bottom} h{Sample - 8}");
            to.Path($"line {WireDrawing.Style(kind)}", line);
            if (kind is WireKind.ExpressRoute or WireKind.GlobalReach)
                to.Path("line core", line);
            to.Text("label quiet", x + Sample, Bottom + 4, words);
            x += needed;
        }

        if (scene.Wires.Any(it => it.IsOverInternet))
        {
            const string Words = "over the internet";
            if (x > left && x + Sample + TextWidths.Of(Words, 11, Weight.Regular) > left + width)
                (x, Bottom) = (left, Bottom + LineHeight + 4);
            to.Globe(x + 8, Bottom);
            to.Text("label quiet", x + 24, Bottom + 4, Words);
        }

        Bottom += scene.Wires.IsEmpty ? 0 : LineHeight + 8;
    }

    public void DrawFindings(MarkedFindings findings)
    {
        for (var index = 0; index < findings.Listed.Length; index++)
        {
            var finding = findings.Listed[index];
            var mark = new Mark(finding.Severity, [index + 1]);
            to.Mark(mark, left, Bottom - 3);
            var word = finding.Severity == Rules.Severity.Error ? "error" : "warning";
            foreach (var line in TextWidths.Wrap($"{word} {finding.Rule.Id} at {finding.Path}: {finding.Message}", 11.5, Weight.Regular, width - Sample))
            {
                to.Text("detail", left + Sample, Bottom + 9, line);
                Bottom += LineHeight;
            }

            Bottom += 6;
        }

        if (findings.Others > 0)
        {
            to.Text("quiet", left + Sample, Bottom + 9, FormattableString.Invariant($"and {findings.Others} more, which check lists"));
            Bottom += LineHeight;
        }
    }

    private static string Words(WireKind kind, bool usesGateways) => kind switch
    {
        WireKind.Tunnel => "IPsec tunnel to a site",
        WireKind.NetworkTunnel => "IPsec tunnel between networks",
        WireKind.Clients => "clients dial in",
        WireKind.ExpressRoute => "ExpressRoute",
        WireKind.GlobalReach => "Global Reach",
        _ => usesGateways ? "peering; an arrow points to the gateways that the other end uses" : "peering",
    };
}

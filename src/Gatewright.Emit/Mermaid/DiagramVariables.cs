using System.Globalization;
using Gatewright.Emit.Drawing;
using Scriban.Runtime;

namespace Gatewright.Emit.Mermaid;

/// <summary>A diagram as variables of its template. Ids are numbers, so that no name is a word of Mermaid's.</summary>
internal sealed class DiagramVariables
{
    private readonly Dictionary<Box, string> ids = [];

    private DiagramVariables() { }

    public static ScriptObject Of(ImmutableArray<Box> boxes, ImmutableArray<Line> lines) => new DiagramVariables().Variables(boxes, lines);

    private ScriptObject Variables(ImmutableArray<Box> boxes, ImmutableArray<Line> lines)
    {
        Box[] networks = [.. boxes.Where(it => it.Kind == BoxKind.Network)];
        var isGrouped = networks.Select(it => it.Region).OfType<string>().Distinct().Count() > 1;
        var regions = networks.GroupBy(it => isGrouped ? it.Region : null)
            .Select((group, index) => new ScriptObject
            {
                ["id"] = group.Key is null ? "" : string.Create(CultureInfo.InvariantCulture, $"r{index + 1}"),
                ["name"] = Escaped(group.Key ?? ""),
                ["networks"] = new ScriptArray(group.Select(Network)),
            });
        return new()
        {
            ["regions"] = new ScriptArray(regions),
            ["places"] = new ScriptArray(boxes.Where(it => it.Kind is not (BoxKind.Network or BoxKind.End)).Select(Box)),
            ["ends"] = new ScriptArray(boxes.Where(it => it.Kind == BoxKind.End).Select(Box)),
            ["lines"] = new ScriptArray(lines.Select(Line)),
            ["styles"] = new ScriptArray(Styles(lines)),
        };
    }

    /// <summary>Ways in colours that differ in both of Mermaid's themes: lines are counted from the first.</summary>
    private static IEnumerable<ScriptObject> Styles(ImmutableArray<Line> lines) =>
        from line in lines.Select((it, number) => (it.Kind, Number: number))
        where line.Kind != LineKind.Connection
        group line.Number by line.Kind into same
        orderby same.Key
        select new ScriptObject { ["numbers"] = string.Join(',', same), ["style"] = Style(same.Key) };

    private static string Style(LineKind kind) => kind switch
    {
        LineKind.Sent => "stroke:#2e8540,stroke-width:4px",
        LineKind.Answer => "stroke:#1f6feb,stroke-width:2px",
        LineKind.SentEnds => "stroke:#d1242f,stroke-width:4px",
        _ => "stroke:#d1242f,stroke-width:2px",
    };

    private ScriptObject Network(Box network)
    {
        var box = Box(network);
        box["gateways"] = new ScriptArray(network.Inner.Select(Box));
        return box;
    }

    private ScriptObject Box(Box box)
    {
        ids[box] = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count + 1}");
        return new() { ["id"] = ids[box], ["label"] = Label(box) };
    }

    /// <summary>A title of two lines would lie under what is in the box, so a box with others in it has one.</summary>
    private static string Label(Box box) =>
        string.Join(box.Inner.IsEmpty ? "<br/>" : ", ", box.Details.Prepend(box.Title).Where(it => it.Length > 0).Select(Escaped));

    /// <summary>
    /// Mermaid writes entities with a hash. Percent signs begin directives even in a label, a backtick begins Markdown, and <c>\n</c> is a new line.
    /// </summary>
    private static string Escaped(string text) => string.Concat(text.Select(letter => letter switch
    {
        '"' => "#quot;",
        '<' => "#lt;",
        '>' => "#gt;",
        '#' or '&' or '%' or '`' or '\\' => string.Create(CultureInfo.InvariantCulture, $"#{(int)letter};"),
        _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => " ",
        _ => $"{letter}",
    }));

    private ScriptObject Line(Line line) =>
        new() { ["from"] = ids[line.From], ["arrow"] = line.Arrow, ["label"] = line.Label, ["to"] = ids[line.To] };
}

using Gatewright.Emit.Svg;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>A report as one HTML file.</summary>
internal sealed class ReportHtml
{
    private readonly Report report;
    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    private ReportHtml(Report report) => this.report = report;

    public static string Render(Report report) => new ReportHtml(report).Render();

    private string Render() => TextTemplate.Render("report.html.scriban", new ScriptObject
    {
        ["title"] = Markup.Escaped($"{report.Topology.Name}"),
        ["picture"] = report.Picture.Text,
        ["sections"] = new ScriptArray(report.Sections.Select(Section)),
    });

    private ScriptObject Section(Section section) => new()
    {
        ["id"] = section.Id,
        ["title"] = Markup.Escaped(section.Title),
        ["blocks"] = new ScriptArray(section.Blocks.Select(Block)),
    };

    private ScriptObject Block(Block block) => new()
    {
        ["heading"] = Markup.Escaped(block.Heading ?? ""),
        ["anchor"] = Anchor(block.About),
        ["place"] = Place(block.About),
        ["text"] = Markup.Escaped(block.Text),
        ["columns"] = new ScriptArray(block.Columns.Select(Markup.Escaped)),
        ["rows"] = new ScriptArray(block.Rows.Select(row => Row(row, block.Columns))),
    };

    private ScriptObject Row(Row row, ImmutableArray<string> columns) => new()
    {
        ["anchor"] = Anchor(row.About),
        ["place"] = Place(row.About),
        ["cells"] = new ScriptArray(row.Cells.Select((cell, index) => Cell(cell, columns[index]))),
    };

    private static ScriptObject Cell(Cell cell, string column) => new()
    {
        ["column"] = Markup.Escaped(column),
        ["url"] = Markup.Escaped(cell.Url ?? ""),
        ["lines"] = new ScriptArray(cell.Lines.Select(Markup.Escaped)),
    };

    /// <summary>The first row about an element has the id.</summary>
    private string Anchor(Element? element) => report.AnchorOf(element) is { } anchor && given.Add(anchor) ? anchor : "";

    /// <summary>Where the picture shows it.</summary>
    private string Place(Element? element) => element is not null && report.Picture.Ids.TryGetValue(element, out var id) ? id : "";
}

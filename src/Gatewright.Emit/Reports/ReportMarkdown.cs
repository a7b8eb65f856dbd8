using System.Text;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Reports;

/// <summary>A report as Markdown, with a diagram that GitHub draws.</summary>
internal static class ReportMarkdown
{
    private const string Special = "\\`*_{}[]>#|~$&";

    public static string Render(Report report) => TextTemplate.Render("report.md.scriban", new ScriptObject
    {
        ["title"] = Escaped($"{report.Topology.Name}"),
        ["diagram"] = MermaidDiagram.Render(report.Topology),
        ["sections"] = new ScriptArray(report.Sections.Select(section => new ScriptObject
        {
            ["title"] = Escaped(section.Title),
            ["blocks"] = new ScriptArray(section.Blocks.Select(Block)),
        })),
    });

    private static ScriptObject Block(Block block) => new()
    {
        ["heading"] = Escaped(block.Heading ?? ""),
        ["text"] = Escaped(block.Text),
        ["columns"] = string.Join(" | ", block.Columns.Select(Escaped)),
        ["rule"] = string.Join("|", block.Columns.Select(_ => "---")),
        ["rows"] = new ScriptArray(block.Rows.Select(row => string.Join(" | ", row.Cells.Select(Cell)))),
    };

    private static string Cell(Cell cell)
    {
        var text = string.Join("<br>", cell.Lines.Select(Escaped));
        return cell.Url is null ? text : $"[{text}]({cell.Url})";
    }

    /// <summary>Text that means nothing to Markdown.</summary>
    private static string Escaped(string text)
    {
        var to = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsControl(letter))
                to.Append(' ');
            else if (letter == '<')
                to.Append("&lt;");
            else if (Special.Contains(letter, StringComparison.Ordinal))
                to.Append('\\').Append(letter);
            else
                to.Append(letter);
        }

        return to.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace Gatewright.Emit.Svg;

/// <summary>Writes elements of SVG, a line each. Numbers are whole.</summary>
internal sealed class SvgBody
{
    private readonly StringBuilder text = new();

    /// <summary>A group that a screen reader reads out and links can name.</summary>
    public void Open(string id, string role, string description, string? link = null)
    {
        if (link is not null)
            Add($"<a href=\"{Markup.Escaped(link)}\">\n");
        Add($"<g id=\"{id}\" role=\"{role}\" aria-label=\"{Markup.Escaped(description)}\">\n<title>{Markup.Escaped(description)}</title>\n");
    }

    public void Close(string? link = null) => text.Append(link is null ? "</g>\n" : "</g>\n</a>\n");

    public void Rectangle(string style, int x, int y, int width, int height, int radius) =>
        Add($"<rect class=\"{style}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>\n");

    /// <summary>A line of text; nothing where there is none.</summary>
    public void Text(string style, int x, int y, string words) => Text(style, x, y, words, "");

    /// <summary>A line of text that ends at a place.</summary>
    public void TextBefore(string style, int x, int y, string words) => Text(style, x, y, words, " text-anchor=\"end\"");

    public void Path(string style, string data) => Add($"<path class=\"{style}\" d=\"{data}\"/>\n");

    public void Icon(string name, int x, int y) => Add($"<use class=\"icon\" href=\"#icon-{name}\" x=\"{x}\" y=\"{y}\" width=\"16\" height=\"16\"/>\n");

    /// <summary>The internet on a line.</summary>
    public void Globe(int x, int y)
    {
        Add($"<circle class=\"paper\" cx=\"{x}\" cy=\"{y}\" r=\"9\"/>\n");
        Icon("internet", x - 8, y - 8);
    }

    public void Mark(Mark mark, int x, int y)
    {
        var isError = mark.Severity == Gatewright.Rules.Severity.Error;
        Add($"<g class=\"mark\">\n<rect class=\"{(isError ? "error" : "warning")}\" x=\"{x}\" y=\"{y}\" width=\"{mark.Width}\" height=\"{Svg.Mark.Height}\" ");
        Add($"rx=\"{(isError ? 3 : 8)}\"/>\n<text x=\"{x + (mark.Width / 2)}\" y=\"{y + 12}\">{mark.Text}</text>\n</g>\n");
    }

    public override string ToString() => text.ToString();

    private void Text(string style, int x, int y, string words, string anchor)
    {
        if (!string.IsNullOrWhiteSpace(words))
            Add($"<text class=\"{style}\" x=\"{x}\" y=\"{y}\"{anchor}>{Markup.Escaped(words)}</text>\n");
    }

    private void Add(FormattableString words) => text.Append(words.ToString(CultureInfo.InvariantCulture));
}

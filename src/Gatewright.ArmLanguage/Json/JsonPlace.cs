using System.Globalization;
using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Represents where a value is written in a JSON document.</summary>
/// <remarks>Two values that were written at one place have the same place, for instance the copies that one loop makes.</remarks>
public sealed class JsonPlace
{
    private readonly JsonSource source;
    private readonly JsonPlace? parent;
    private readonly string? name;
    private readonly int index;

    private JsonPlace(JsonSource source, JsonPlace? parent, string? name, int index, int offset) =>
        (this.source, this.parent, this.name, this.index, Offset) = (source, parent, name, index, offset);

    /// <summary>Gets the number of UTF-16 units before the value.</summary>
    public int Offset { get; }

    /// <summary>Gets the line, counted from 1.</summary>
    public int Line => source.Position(Offset).Line;

    /// <summary>Gets the column, counted from 1 in UTF-16 units.</summary>
    public int Column => source.Position(Offset).Column;

    /// <summary>Gets the path from the root, for instance <c>resources[0].properties.addressSpace</c>; empty for the root.</summary>
    public string Path
    {
        get
        {
            var steps = new Stack<JsonPlace>();
            for (var step = this; step.parent is not null; step = step.parent)
                steps.Push(step);
            var path = new StringBuilder();
            foreach (var step in steps)
                step.AppendTo(path);
            return path.ToString();
        }
    }

    /// <summary>Gets a value indicating whether an expression is written there.</summary>
    public bool IsOfExpression =>
        string.CompareOrdinal(source.Text, Offset, "\"[", 0, 2) is 0 && string.CompareOrdinal(source.Text, Offset, "\"[[", 0, 3) is not 0;

    /// <summary>Returns whether another place is in the same document: a value may come from a parameters file.</summary>
    /// <param name="other">The other place.</param>
    public bool SharesDocumentWith(JsonPlace other) => ReferenceEquals(source, other?.source);

    /// <summary>Returns the path, line and column.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");

    internal static JsonPlace Root(JsonSource source, int offset) => new(source, null, null, 0, offset);

    internal JsonPlace Member(string member, int offset) => new(source, this, member, 0, offset);

    internal JsonPlace Item(int item, int offset) => new(source, this, null, item, offset);

    private void AppendTo(StringBuilder path)
    {
        if (name is null)
            path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        else if (!name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$' or '-') || name.Length is 0)
            path.Append("['").Append(name.Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        else
            path.Append(path.Length > 0 ? "." : "").Append(name);
    }
}

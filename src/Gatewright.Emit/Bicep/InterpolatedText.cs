using System.Text;

namespace Gatewright.Emit.Bicep;

/// <summary>Text with expressions in it: <c>'https://${name}.example'</c>. Text within text is one text.</summary>
internal sealed record InterpolatedText : BicepExpression
{
    private readonly ImmutableArray<(string Text, BicepExpression? Value)> parts;

    private InterpolatedText(ImmutableArray<(string Text, BicepExpression? Value)> parts) => this.parts = parts;

    /// <summary>Whether nothing is computed.</summary>
    public bool IsLiteral => parts.All(it => it.Value is null);

    public string Literal => string.Concat(parts.Select(it => it.Text));

    public static InterpolatedText Of(string text) => new([(text, null)]);

    public static InterpolatedText Joined(IEnumerable<BicepExpression> values)
    {
        var parts = ImmutableArray.CreateBuilder<(string, BicepExpression?)>();
        foreach (var value in values)
        {
            if (value is InterpolatedText inner)
                parts.AddRange(inner.parts);
            else
                parts.Add(("", value));
        }

        return new(parts.ToImmutable());
    }

    /// <summary>The formatter never ends a line in it.</summary>
    public override Layout ToLayout()
    {
        var text = new StringBuilder("'");
        foreach (var (letters, value) in parts)
        {
            BicepText.Escape(text, letters);
            if (value is not null)
                text.Append("${").Append(value.ToLayout().Flat()).Append('}');
        }

        return text.Append('\'').ToString();
    }
}

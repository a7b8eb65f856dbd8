using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>Values in bash.</summary>
internal sealed class Bash(ScriptVariables variables) : Shell(variables)
{
    /// <summary>A word for a command line.</summary>
    public string Word(Term term, ArmScope scope) => term switch
    {
        Term.Literal literal => Quoted(literal.Text),
        Term.Number number => $"{number}",
        _ => $"\"{Inside(term, scope)}\"",
    };

    /// <summary>A text in single quotes, unless it is a plain word.</summary>
    public static string Quoted(string text) => text.Length > 0 && text.All(it => char.IsAsciiLetterOrDigit(it) || it is '-' or '_' or '.' or '/' or ':' or ',')
        ? text
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Text of a here-document, in which nothing is computed. Quotes are letters there.</summary>
    public static string InDocument(string text) => Escaped(text, "\\$`");

    protected override string Escaped(string text) => Escaped(text, "\"\\$`");

    protected override string? LastSegment(Term text, ArmScope scope) =>
        text is Term.Parameter parameter ? $"${{{Variables.Parameter(parameter.Name)}##*/}}" : null;

    protected override string Segment(string text, int index) => FormattableString.Invariant($"$(cut -d / -f {index + 1} <<< \"{text}\")");

    protected override string Property(string id, string name) => $"$(az resource show --ids \"{id}\" --query properties.{name} --output tsv)";

    private static string Escaped(string text, string special)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (special.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}

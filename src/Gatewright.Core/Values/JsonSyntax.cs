using System.Globalization;

namespace Gatewright;

/// <summary>
/// Tells whether text is a JSON object (RFC 8259). The library has no JSON parser everywhere it runs: inside a compiler there is none it may rely on.
/// </summary>
internal sealed class JsonSyntax(string text)
{
    private const int Deepest = 60;

    private readonly List<JsonMember> members = [];
    private int at;
    private string last = "";

    public static IEnumerable<JsonMember> Members(string text)
    {
        var syntax = new JsonSyntax(text);
        syntax.Value(0);
        return syntax.members;
    }

    /// <summary>What is wrong and where, or null if nothing is.</summary>
    public static string? Fault(string text)
    {
        var syntax = new JsonSyntax(text);
        var fault = syntax.Skip() != '{' ? "it begins with no '{'" : syntax.Value(0) ?? (syntax.Skip() is null ? null : "something follows its end");
        return fault is null ? null : FormattableString.Invariant($"{fault}, at character {syntax.at + 1}");
    }

    private string? Value(int depth) => depth > Deepest ? "it nests too deep" : Skip() switch
    {
        '{' => List('}', () => Member(depth)),
        '[' => List(']', () => Value(depth + 1)),
        '"' => Text(),
        't' => Word("true"),
        'f' => Word("false"),
        'n' => Word("null"),
        '-' or (>= '0' and <= '9') => Number(),
        null => "it ends too early",
        _ => "a value is missing",
    };

    private string? List(char end, Func<string?> item)
    {
        at++;
        if (Skip() == end)
            return Past();
        while (true)
        {
            if (item() is { } fault)
                return fault;
            var next = Skip();
            if (next == end)
                return Past();
            if (next != ',')
                return next is null ? "it ends too early" : $"',' or '{end}' is missing";
            at++;
        }
    }

    private string? Member(int depth)
    {
        if ((Name() ?? Colon()) is { } fault)
            return fault;
        var (place, name) = (members.Count, last);
        var first = Skip();
        members.Add(new(depth, name, Text: null, first));
        var isText = first == '"';
        fault = Value(depth + 1);
        if (isText)
            members[place] = new(depth, name, last, first);
        return fault;
    }

    private string? Name() => Skip() == '"' ? Text() : "a name in quotes is missing";

    private string? Colon() => Skip() == ':' ? Past() : "':' is missing";

    private string? Text()
    {
        var start = ++at;
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"':
                    last = text.Substring(start, at - start);
                    at++;
                    return IsWellFormed(last) ? null : "a text has half of a surrogate pair";
                case < ' ':
                    return "a text has a line break or another control character";
                case '\\' when !Escape():
                    return "a text has an unknown escape";
            }
        }

        return "a text has no end";
    }

    /// <summary>Whether each surrogate has its other half, written as a letter or as an escape: half a letter can't be printed.</summary>
    private static bool IsWellFormed(string text)
    {
        var isHigh = false;
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter == '\\' && text[++place] == 'u')
            {
                letter = (char)int.Parse(text.Substring(place + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                place += 4;
            }

            if (char.IsLowSurrogate(letter) != isHigh)
                return false;
            isHigh = char.IsHighSurrogate(letter);
        }

        return !isHigh;
    }

    /// <summary>Leaves the place at the escape's last letter.</summary>
    private bool Escape()
    {
        at++;
        if (at >= text.Length)
            return false;
        if (text[at] != 'u')
            return "\"\\/bfnrt".IndexOf(text[at]) >= 0;
        var isWhole = at + 4 < text.Length && text.Substring(at + 1, 4).All(Uri.IsHexDigit);
        at += 4;
        return isWhole;
    }

    private string? Number()
    {
        var start = at;
        while (at < text.Length && (text[at] is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9')))
            at++;
        return System.Text.RegularExpressions.Regex.IsMatch(text.Substring(start, at - start), @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")
            ? null : "a number is misspelt";
    }

    private string? Word(string word)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return "a value is missing";
        at += word.Length;
        return null;
    }

    private string? Past()
    {
        at++;
        return null;
    }

    /// <summary>The next letter that isn't white space, or null at the end.</summary>
    private char? Skip()
    {
        while (at < text.Length && (text[at] is ' ' or '\n' or '\r' or '\t'))
            at++;
        return at < text.Length ? text[at] : null;
    }
}

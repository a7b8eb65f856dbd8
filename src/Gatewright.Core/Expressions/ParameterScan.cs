namespace Gatewright.Expressions;

/// <summary>Finds parameters in the text of an expression, which nothing else looks into.</summary>
internal static class ParameterScan
{
    private const string Opening = "parameters('";

    public static ImmutableArray<string> In(string text)
    {
        var names = ImmutableArray<string>.Empty;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            at += Opening.Length;
            var end = at;
            while (end < text.Length && text[end] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')
                end++;
            if (end > at && string.CompareOrdinal(text, end, "')", 0, 2) == 0)
                names = names.Add(text.Substring(at, end - at));
        }

        return names;
    }

    private static int Next(string text, int from) => text.IndexOf(Opening, from, StringComparison.OrdinalIgnoreCase);
}

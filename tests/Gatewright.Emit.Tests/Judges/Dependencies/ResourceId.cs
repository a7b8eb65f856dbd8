using System.Text;
using System.Text.RegularExpressions;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Resource ids as text, in which a part known only at deployment is a hole: <c>/subscriptions/{parameters('s')}/…</c>.
/// </summary>
internal static partial class ResourceId
{
    public static bool Is(string text) => Shape().IsMatch(text);

    /// <param name="group">Null for what stands in the subscription itself.</param>
    public static string Of(string subscription, string? group, string type, IReadOnlyList<string> names)
    {
        // A trailing slash after the type is an old habit that Azure bears.
        var parts = type.TrimEnd('/').Split('/');
        if (parts.Length - 1 != names.Count)
            throw new FormatException($"'{type}' takes {parts.Length - 1} names, not {names.Count}.");
        var id = new StringBuilder($"/subscriptions/{subscription}");
        if (group is not null)
            id.Append($"/resourceGroups/{group}");
        id.Append($"/providers/{parts[0]}");
        for (var index = 0; index < names.Count; index++)
            id.Append($"/{parts[index + 1]}/{names[index]}");
        return id.ToString();
    }

    /// <summary>The parts between slashes, but for slashes within a hole.</summary>
    public static List<string> Segments(string text)
    {
        var (segments, depth, start) = (new List<string>(), 0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (text[at] is not '/' || depth > 0)
                continue;
            segments.Add(text[start..at]);
            start = at + 1;
        }

        segments.Add(text[start..]);
        return segments;
    }

    [GeneratedRegex(@"^/subscriptions/.+/providers/[\w.]+/[\w]+/.+", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}

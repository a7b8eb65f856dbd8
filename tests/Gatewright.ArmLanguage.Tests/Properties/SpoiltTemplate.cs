using System.Text;
using System.Text.Json;

namespace Gatewright.ArmLanguage.Tests;

/// <summary>Templates of the oracle with its expressions put in, and a few characters or parts spoilt.</summary>
internal static class SpoiltTemplate
{
    private static readonly string[] Templates = [.. OracleFile.Read("templates.json").GetProperty("rows").EnumerateArray()
        .Select(row => row.GetProperty("template"))
        .Select(template => template.ValueKind is JsonValueKind.String ? template.GetString()! : template.GetRawText())];

    private static readonly string[] Expressions =
        [.. OracleFile.Read("expressions.json").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("expression").GetString()!)];

    private static readonly string[] Parts =
    [
        "{", "}", "[", "]", "\"", "'", ",", ":", "(", ")", "[[", "copy",
        "\"copy\":[{\"name\":\"a\",\"count\":3,\"input\":1}],", "null", "-1", "1e9",
        "9999999999999999999",
        "copyIndex()", "reference('a')", "parameters('p')", "variables('v')",
        "/*", "//", "\\u0000", "\ud800", "resources", "\"existing\":true,", "\"condition\":false,",
    ];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder(Pick(Templates, random));
        for (var changes = random.Next(1, 5); changes > 0; changes--)
            Change(text, random);
        return text.ToString();
    }

    private static void Change(StringBuilder text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - start);
        switch (random.Next(10))
        {
            case 0: text.Remove(start, length); break;
            case 1: text.Insert(start, text.ToString(start, length)); break;
            case 2: text.Insert(start, Pick(Parts, random)); break;
            case 3: text.Insert(start, (char)random.Next(0x20, 0x2100)); break;
            default: ReplaceText(text, random); break;
        }
    }

    /// <summary>Puts an expression in the place of a text, so that the document stays JSON.</summary>
    private static void ReplaceText(StringBuilder text, Random random)
    {
        var json = text.ToString();
        var quotes = Enumerable.Range(0, json.Length).Where(i => json[i] is '"' && i > 0 && json[i - 1] is ':' or '[' or ',').ToArray();
        if (quotes.Length is 0)
            return;
        var start = Pick(quotes, random);
        var end = json.IndexOf('"', start + 1);
        if (end > 0)
            text.Remove(start, end + 1 - start).Insert(start, JsonSerializer.Serialize(Pick(Expressions, random)));
    }

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];
}

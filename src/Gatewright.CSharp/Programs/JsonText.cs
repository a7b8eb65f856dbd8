using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.CSharp.Programs;

/// <summary>A patch as a person writes it: on one line with spaces where it is short, else indented under its call.</summary>
internal static class JsonText
{
    private const int Longest = 100;

    private const string Indentation = "        ";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Plain(string json)
    {
        string indented;
        try
        {
            indented = JsonNode.Parse(json)!.ToJsonString(Options).ReplaceLineEndings("\n");
        }
        catch (Exception refused) when (refused is JsonException or ArgumentException or InvalidOperationException)
        {
            // Two members of one name: an object can't hold them, and the text is passed on as it is.
            return json;
        }

        var line = string.Join(' ', indented.Split('\n').Select(it => it.TrimStart()));
        return line.Length <= Longest ? line : $"\n{Indentation}{indented.Replace("\n", $"\n{Indentation}")}\n{Indentation}";
    }
}

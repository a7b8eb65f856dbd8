using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Changes.Reports;

/// <summary>The changes as JSON, by hand: libraries are compatible with ahead-of-time compilation.</summary>
internal static class ChangeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Render(TopologyChanges changes) => Printed(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("worst", Word(changes.Worst));
        json.WriteStartArray("changes");
        foreach (var change in changes.All)
            Write(json, change);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>JSON as files hold it: indented, with line feeds.</summary>
    public static string Printed(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("kind", Lower($"{change.Kind}"));
        json.WriteString("element", change.ElementKind);
        json.WriteString("path", change.Path);
        if (change.Property is not null)
        {
            json.WriteString("property", change.Property);
            json.WriteString("words", change.Words);
            if (change.IsSecret)
                json.WriteBoolean("secret", true);
            else
                WriteValues(json, change);
        }

        json.WriteString("effect", Word(change.Consequence.Effect));
        if (change.Consequence.Message.Length > 0)
            json.WriteString("message", change.Consequence.Message);
        if (!change.Consequence.Affected.IsEmpty)
        {
            json.WriteStartArray("affected");
            foreach (var path in change.Consequence.Affected)
                json.WriteStringValue(path);
            json.WriteEndArray();
        }

        if (change.Consequence is { Law: { } law, Source: { } source })
        {
            json.WriteString("law", law);
            json.WriteStartObject("source");
            json.WriteString("article", source.Article);
            json.WriteString("url", source.Url);
            json.WriteString("date", source.Date);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, Change change)
    {
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
    }

    private static string Word(ChangeEffect effect) => Lower($"{effect}");

    private static string Lower(string name) => name.ToLowerInvariant();
}

using System.Text.Json;
using Gatewright.Model;

namespace Gatewright.Reports;

/// <summary>Settings and lists as members of a JSON object.</summary>
internal static class JsonMembers
{
    /// <summary>Null where the program set nothing.</summary>
    public static void WriteText<T>(this Utf8JsonWriter json, string name, Setting<T> setting) => json.WriteString(name, setting.IsSet ? $"{setting}" : null);

    public static void WriteTexts<T>(this Utf8JsonWriter json, string name, IEnumerable<T> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue($"{text}");
        json.WriteEndArray();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> elements, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            write(json, element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What all resources have.</summary>
    public static void WriteResource(this Utf8JsonWriter json, ResourceElement resource)
    {
        json.WriteString("path", resource.Path);
        json.WriteText("name", resource.Name);
        json.WriteBoolean("isExisting", resource.IsExisting);
    }
}

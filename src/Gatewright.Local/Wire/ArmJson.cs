using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;

namespace Gatewright.Local.Wire;

/// <summary>JSON between the evaluator, the store and the wire.</summary>
internal static class ArmJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value of the evaluator, all of it known; an expression stays in its brackets.</summary>
    public static JsonNode? ToNode(ArmValue value) => value switch
    {
        ArmNull => null,
        ArmBoolean it => JsonValue.Create(it.Value),
        ArmInteger it => JsonValue.Create(it.Value),
        ArmNumber it => JsonNode.Parse(it.Text),
        ArmString it => JsonValue.Create(it.Value),
        ArmArray it => new JsonArray([.. it.Items.Select(ToNode)]),
        ArmObject it => ToObject(it),
        _ => JsonNode.Parse(value.ToJson()),
    };

    public static byte[] ToBytes(JsonNode? node)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            if (node is null)
                writer.WriteNullValue();
            else
                node.WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static string ToText(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
            element.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>As Azure writes errors into messages: with indentation and the ends of lines of Windows.</summary>
    public static string ToIndentedText(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options with { Indented = true, NewLine = "\r\n" }))
            node.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string ToText(JsonNode? node) => Encoding.UTF8.GetString(ToBytes(node));

    public static JsonObject Parse(string text) => (JsonObject)JsonNode.Parse(text)!;

    private static JsonObject ToObject(ArmObject source)
    {
        var result = new JsonObject();
        foreach (var (name, value) in source.Members)
            result[name] = ToNode(value);
        return result;
    }
}

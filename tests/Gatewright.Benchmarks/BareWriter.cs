using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Benchmarks;

/// <summary>Writes the bytes of a template again from its tokens, with the writer that the emitter uses.</summary>
internal sealed class BareWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly List<(JsonTokenType Type, string? Text, long Number)> tokens = [];

    public BareWriter(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            var text = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : null;
            tokens.Add((reader.TokenType, text, reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : 0));
        }

        if (Encoding.UTF8.GetString(Write().WrittenSpan) + "\n" != json)
            throw new InvalidOperationException("The bytes differ.");
    }

    public ArrayBufferWriter<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer, Options);
        foreach (var (type, text, number) in tokens)
            Write(writer, type, text, number);
        writer.Flush();
        return buffer;
    }

    private static void Write(Utf8JsonWriter writer, JsonTokenType type, string? text, long number)
    {
        switch (type)
        {
            case JsonTokenType.StartObject: writer.WriteStartObject(); break;
            case JsonTokenType.EndObject: writer.WriteEndObject(); break;
            case JsonTokenType.StartArray: writer.WriteStartArray(); break;
            case JsonTokenType.EndArray: writer.WriteEndArray(); break;
            case JsonTokenType.PropertyName: writer.WritePropertyName(text!); break;
            case JsonTokenType.String: writer.WriteStringValue(text); break;
            case JsonTokenType.Number: writer.WriteNumberValue(number); break;
            case JsonTokenType.True: writer.WriteBooleanValue(true); break;
            case JsonTokenType.False: writer.WriteBooleanValue(false); break;
            default: writer.WriteNullValue(); break;
        }
    }
}

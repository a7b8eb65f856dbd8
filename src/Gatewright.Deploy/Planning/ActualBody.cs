using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;

namespace Gatewright.Deploy.Planning;

/// <summary>
/// A resource of Azure as a program would have written it: what the program says of it, with Azure's value where that is another one. So two topologies that
/// are read of the two bodies differ in nothing but what a deployment would change.
/// </summary>
internal static class ActualBody
{
    public static string Of(string type, ArmObject wanted, JsonObject actual)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            WriteResource(json, type, wanted, actual, "");
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteResource(Utf8JsonWriter json, string type, ArmObject wanted, JsonObject actual, string path)
    {
        var extra = NoLongerSaid.In(type, wanted, actual).ToDictionary(it => it.Property["properties.".Length..], it => it.Value);
        json.WriteStartObject();
        foreach (var (name, value) in wanted.Members)
        {
            if (name != "properties" || value is not ArmObject said || actual["properties"] is not JsonObject there)
            {
                WriteMember(json, type, name, value, BodyComparison.Member(actual, name), path);
                continue;
            }

            json.WriteStartObject(name);
            foreach (var (property, inner) in said.Members)
                WriteMember(json, type, property, inner, BodyComparison.Member(there, property), $"{path}.properties");
            foreach (var (property, inner) in extra)
            {
                json.WritePropertyName(property);
                WriteActual(json, inner);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, string type, string name, ArmValue wanted, JsonNode? actual, string path)
    {
        if (actual is null && wanted is not ArmUnknown && !BodyComparison.IsNothing(wanted))
            return;
        json.WritePropertyName(name);
        Write(json, type, wanted, actual, path.Length == 0 ? name : $"{path}.{name}");
    }

    private static void Write(Utf8JsonWriter json, string type, ArmValue wanted, JsonNode? actual, string path)
    {
        switch (wanted)
        {
            case ArmObject said when actual is JsonObject there:
                json.WriteStartObject();
                foreach (var (name, value) in said.Members)
                    WriteMember(json, type, name, value, BodyComparison.Member(there, name), path);
                json.WriteEndObject();
                break;
            case ArmArray { Items: var items } when actual is JsonArray there:
                WriteList(json, $"{type}/{path[(path.LastIndexOf('.') + 1)..]}", items, there, path);
                break;
            case var it when it is ArmUnknown || BodyComparison.Matches(type, it, actual, path):
                json.WriteRawValue(it.ToJson());
                break;
            default:
                WriteActual(json, actual);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, string type, ImmutableArray<ArmValue> wanted, JsonArray actual, string path)
    {
        var left = actual.ToList();
        json.WriteStartArray();
        foreach (var item in wanted)
        {
            var at = ListItems.Find(type, item, left, path);
            if (at < 0)
                continue;
            if (item is ArmObject said && left[at] is JsonObject there && BodyComparison.NameOf(item) is not null)
                WriteResource(json, type, said, there, path);
            else
                json.WriteRawValue(item.ToJson());
            left.RemoveAt(at);
        }

        foreach (var item in left)
            WriteActual(json, item);
        json.WriteEndArray();
    }

    /// <summary>Text of Azure is no expression, whatever it begins with.</summary>
    private static void WriteActual(Utf8JsonWriter json, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject it:
                json.WriteStartObject();
                foreach (var (name, member) in it)
                {
                    json.WritePropertyName(name);
                    WriteActual(json, member);
                }

                json.WriteEndObject();
                break;
            case JsonArray array:
                json.WriteStartArray();
                foreach (var item in array)
                    WriteActual(json, item);
                json.WriteEndArray();
                break;
            case JsonValue text when text.GetValueKind() is JsonValueKind.String && $"{text}" is ['[', ..]:
                json.WriteStringValue($"[{text}");
                break;
            case null:
                json.WriteNullValue();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}

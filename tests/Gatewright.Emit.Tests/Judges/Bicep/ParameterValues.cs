using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Gatewright.Tests.Judging;

/// <summary>A <c>.bicepparam</c> file that gives each parameter of a template without a default some value.</summary>
internal static class ParameterValues
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(JsonObject template, string fileName, IReadOnlyDictionary<string, JsonNode> given)
    {
        var file = new StringBuilder($"using './{fileName}'\n");
        var parameters = template["parameters"] as JsonObject ?? [];
        var text = new Lazy<string>(() => template["resources"]?.ToJsonString(Readable) ?? "");
        foreach (var (name, declared) in parameters)
            if (given.TryGetValue(name, out var value))
                file.Append($"param {name} = {Literal(value)}\n");
            else if (declared is JsonObject parameter && !parameter.ContainsKey("defaultValue"))
                file.Append($"param {name} = {Literal(TakenApart(name, text.Value) ?? Dummy(parameter))}\n");
        // One that the template does not declare is given too, so that Bicep can refuse it.
        foreach (var (name, value) in given.Where(entry => !parameters.ContainsKey(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            file.Append($"param {name} = {Literal(value)}\n");
        return file.ToString();
    }

    /// <summary>What expressions take apart must have parts.</summary>
    private static JsonNode? TakenApart(string name, string template) =>
        template.Contains($"split(parameters('{name}'), '/')", StringComparison.Ordinal)
            ? "/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg-given/providers/Given.Type/things/given"
        : template.Contains($"cidrSubnet(parameters('{name}')", StringComparison.Ordinal)
            || template.Contains($"cidrHost(parameters('{name}')", StringComparison.Ordinal)
            ? "10.0.0.0/8"
        : null;

    private static JsonNode? Dummy(JsonObject parameter)
    {
        if (parameter["allowedValues"] is JsonArray { Count: > 0 } allowed)
            return allowed[0];
        return parameter.Text("type")?.ToUpperInvariant() switch
        {
            "INT" => parameter["minValue"]?.DeepClone() ?? 1,
            "BOOL" => false,
            "ARRAY" => new JsonArray(),
            "OBJECT" or "SECUREOBJECT" => new JsonObject(),
            _ => new string('x', Math.Max(1, parameter["minLength"]?.GetValue<int>() ?? 1)),
        };
    }

    private static string Literal(JsonNode? value) => value.Kind() switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.String => Quoted(value.Text()!),
        JsonValueKind.Array => $"[{string.Concat(value!.AsArray().Select(item => $"\n{Literal(item)}"))}\n]",
        JsonValueKind.Object => $"{{{string.Concat(value!.AsObject().Select(member => $"\n{Quoted(member.Key)}: {Literal(member.Value)}"))}\n}}",
        _ => value!.ToJsonString(),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var letter in text)
            quoted.Append(letter switch
            {
                '\'' or '\\' or '$' => $"\\{letter}",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{{{(int)letter:x}}}"),
                _ => letter.ToString(),
            });
        return quoted.Append('\'').ToString();
    }
}

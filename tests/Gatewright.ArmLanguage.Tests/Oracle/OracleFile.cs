using System.Text.Json;

namespace Gatewright.ArmLanguage.Tests;

/// <summary>What ARM's engine, inside the Bicep CLI, answered to expressions and templates.</summary>
internal static class OracleFile
{
    public static JsonElement Read(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracle", name))).RootElement;

    /// <summary>A text that is the same for JSON with members in another order. Numbers keep how they are written.</summary>
    public static string Canonical(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => JsonSerializer.Serialize(member.Name) + ":" + Canonical(member.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", json.EnumerateArray().Select(Canonical)) + "]",
        JsonValueKind.String => JsonSerializer.Serialize(json.GetString()),
        _ => json.GetRawText(),
    };

    public static string Canonical(string json) => Canonical(JsonDocument.Parse(json).RootElement);

    public static string Plain(ArmValue value) => ValueWriter.Write(value, ValueWriter.Style.Plain);

    /// <summary>The resources as a snapshot lists them: what identifies one, then what is sent.</summary>
    public static string Plain(Expansion expansion) =>
        "[" + string.Join(",", expansion.Resources.Where(resource => resource.IsPredicted).Select(Plain)) + "]";

    private static string Plain(ExpandedResource resource)
    {
        var members = new ObjectBuilder().Set("id", resource.Id).Set("type", resource.Type).Set("name", resource.Name);
        if (resource.Condition is { } condition)
            members.Set("condition", condition);
        return Plain(members.SetAll(resource.Body).Build());
    }
}

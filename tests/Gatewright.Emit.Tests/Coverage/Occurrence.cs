using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Coverage;

/// <summary>A property as a program's template sets it.</summary>
/// <param name="Type">The covered type that it belongs to.</param>
/// <param name="Path">The property.</param>
/// <param name="Values">The value; of a list each item; of anything with members the JSON.</param>
/// <param name="Program">The program.</param>
internal sealed record Occurrence(CoveredType Type, string Path, ImmutableArray<string> Values, ShownProgram Program)
{
    /// <summary>What Resource Manager itself reads of a resource.</summary>
    private static readonly string[] Envelope = ["type", "apiVersion", "dependsOn", "scope"];

    private static readonly Lazy<ILookup<(CoveredType Type, string Path), Occurrence>> ByProperty = new(() =>
        ShownProgram.All.SelectMany(Of).ToLookup(occurrence => (occurrence.Type, occurrence.Path)));

    public static IEnumerable<Occurrence> All => ByProperty.Value.SelectMany(same => same);

    public static IEnumerable<Occurrence> Of(CoveredType type, WritableProperty property) => ByProperty.Value[(type, property.Path)];

    /// <summary>Whether this is what is written when no verb says anything.</summary>
    public bool Is(string? value) => value is not null && string.Join(',', Values) == value;

    private static IEnumerable<Occurrence> Of(ShownProgram program) =>
        from resource in program.Resources
        let type = CoveredType.Find(resource.Type)
        where type is not null
        from occurrence in Below(type, resource.Json, "", program)
        select occurrence;

    private static IEnumerable<Occurrence> Below(CoveredType type, JsonNode? node, string path, ShownProgram program)
    {
        if (Mapping.Of(type).Find(path) is { } property)
            return property.Inline is { } child ? [Here(), .. Below(child, node, "", program)] : node is JsonArray { Count: 0 } ? [] : [Here()];
        return node switch
        {
            JsonObject json => json.Where(member => path.Length > 0 || !Envelope.Contains(member.Key))
                .SelectMany(member => Below(type, member.Value, path.Length == 0 ? member.Key : $"{path}.{member.Key}", program)),
            JsonArray items => items.SelectMany(item => Below(type, item, path + "[]", program)),
            _ => [Here()],
        };

        Occurrence Here() => new(type, path, node is JsonArray items ? [.. items.Select(Text)] : [Text(node)], program);
    }

    private static string Text(JsonNode? node) => node.Text() ?? node?.ToJsonString() ?? "null";
}

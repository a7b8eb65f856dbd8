using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Facts;

namespace Gatewright.Deploy.Planning;

/// <summary>
/// Compares what a program says of a resource with what Azure answers. What the program doesn't say is Azure's to choose: defaults, addresses, states. What
/// nobody can know, such as a secret, is no difference.
/// </summary>
internal static class BodyComparison
{
    public static ImmutableArray<PropertyDifference> Of(string type, ArmObject wanted, JsonObject actual)
    {
        var differences = ImmutableArray.CreateBuilder<PropertyDifference>();
        CompareResources(type, wanted, actual, "", differences);
        return differences.ToImmutable();
    }

    /// <summary>The same value, but for what nobody can know.</summary>
    public static bool Matches(string type, ArmValue wanted, JsonNode? actual, string path)
    {
        var differences = ImmutableArray.CreateBuilder<PropertyDifference>();
        Compare(type, wanted, actual, path, differences);
        return differences.Count == 0;
    }

    /// <summary>What is the same as not to say it.</summary>
    public static bool IsNothing(ArmValue value) => value is ArmNull or ArmBoolean { Value: false } or ArmArray { Items: [] } or ArmObject { Members: [] };

    public static string? NameOf(ArmValue value) => value is ArmObject { } it && it["name"] is ArmString { Value: var name } ? name : null;

    public static string? NameOf(JsonNode? value) => value is JsonObject it && it["name"] is JsonValue name ? $"{name}" : null;

    public static JsonNode? Member(JsonObject from, string name) => from.TryGetPropertyValue(name, out var exact) ? exact
        : from.FirstOrDefault(it => it.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>A resource, or a part of one that stands in it.</summary>
    private static void CompareResources(string type, ArmObject wanted, JsonObject actual, string path, ImmutableArray<PropertyDifference>.Builder differences)
    {
        Compare(type, wanted, actual, path, differences);
        foreach (var (property, value) in NoLongerSaid.In(type, wanted, actual))
            differences.Add(new(path.Length == 0 ? property : $"{path}.{property}", Short(value), null));
    }

    private static void Compare(string type, ArmValue wanted, JsonNode? actual, string path, ImmutableArray<PropertyDifference>.Builder differences)
    {
        switch (wanted)
        {
            case ArmUnknown:
                break;
            case ArmObject said when actual is JsonObject there:
                foreach (var (name, value) in said.Members.Where(it => !SecretProperties.Has(it.Name)))
                    Compare(type, value, Member(there, name), path.Length == 0 ? name : $"{path}.{name}", differences);
                break;
            case ArmArray { Items: var items } when actual is JsonArray there:
                CompareLists($"{type}/{path[(path.LastIndexOf('.') + 1)..]}", items, there, path, differences);
                break;
            case var it when actual is null && IsNothing(it):
                break;
            default:
                if (!AreSame(wanted, actual, path))
                    differences.Add(new(path, actual is null ? null : Short(actual), Short(wanted)));
                break;
        }
    }

    /// <summary>Named things are the same by name; of the rest the order means nothing, as in lists of prefixes.</summary>
    private static void CompareLists(
        string type, ImmutableArray<ArmValue> wanted, JsonArray actual, string path, ImmutableArray<PropertyDifference>.Builder differences)
    {
        var left = actual.ToList();
        foreach (var (index, item) in wanted.Index())
        {
            var name = NameOf(item);
            var at = ListItems.Find(type, item, left, path);
            var place = $"{path}[{name ?? index.ToString(CultureInfo.InvariantCulture)}]";
            if (at < 0)
            {
                differences.Add(new(place, null, Short(item)));
                continue;
            }

            if (name is not null && left[at] is JsonObject there)
                CompareResources(type, (ArmObject)item, there, place, differences);
            left.RemoveAt(at);
        }

        foreach (var item in left)
            differences.Add(new($"{path}[{NameOf(item) ?? "*"}]", Short(item), null));
    }

    private static bool AreSame(ArmValue wanted, JsonNode? actual, string path) => (wanted, actual) switch
    {
        (ArmNull, null) => true,
        (ArmString { Value: var text }, JsonValue value) => AreSame(text, $"{value}", path),
        (ArmBoolean { Value: var flag }, JsonValue value) => $"{value}".Equals($"{flag}", StringComparison.OrdinalIgnoreCase),
        (ArmInteger { Value: var number }, JsonValue value) =>
            decimal.TryParse($"{value}", NumberStyles.Number, CultureInfo.InvariantCulture, out var other) && other == number,
        (ArmObject or ArmArray, _) => false,
        (_, null) => false,
        _ => wanted.ToJson() == actual!.ToJsonString(),
    };

    /// <summary>Azure keeps the case of tags, and has its own spelling for regions and ids.</summary>
    private static bool AreSame(string wanted, string actual, string path) => path.StartsWith("tags", StringComparison.Ordinal)
        ? wanted == actual
        : wanted.Equals(actual, StringComparison.OrdinalIgnoreCase)
            || (path == "location" && wanted.Replace(" ", "", StringComparison.Ordinal).Equals(actual.Replace(" ", "", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase));

    private static string Short(ArmValue value) => Short(JsonNode.Parse(value.ToJson()));

    /// <summary>A difference is read by people, who look up what is long. Keys aren't shown, whoever wrote them.</summary>
    private static string Short(JsonNode? value)
    {
        var text = NameOf(value) is { } name ? $"\"{name}\"" : WithoutKeys(value)?.ToJsonString() ?? "null";
        return text.Length <= 120 ? text : $"{text[..117]}...";
    }

    private static JsonNode? WithoutKeys(JsonNode? value) => value switch
    {
        JsonObject it => new JsonObject(it.Select(member => KeyValuePair.Create(
            member.Key, SecretProperties.Has(member.Key) ? "***" : WithoutKeys(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(WithoutKeys)]),
        _ => value?.DeepClone(),
    };
}

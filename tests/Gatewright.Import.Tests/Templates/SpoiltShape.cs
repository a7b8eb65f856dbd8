using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.Import.Tests.Templates;

/// <summary>Shapes with a few values replaced by those of other types, left out, doubled or put elsewhere. Each key in them is marked.</summary>
internal static class SpoiltShape
{
    /// <summary>Stands in each key, in plain text or as a part of an expression.</summary>
    public const string Mark = "planted";

    private static readonly string[] Originals = [.. Shape.Names.Select(name => Encoding.UTF8.GetString(new Shape(name).Bytes))];

    private static readonly string[] Keys = ["sharedKey", "radiusServerSecret", "authorizationKey", "circuitAuthorizationKey"];

    private static readonly string[] PlainKeys = [$"\"{Mark}-1\"", $"\"[concat('{Mark}-2', newGuid())]\"", $"[\"{Mark}-3\"]", $"{{\"a\":\"{Mark}-4\"}}"];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1e400", "9999999999999999999", "1.5", "\"\"", "\" \"", "\"x\"", "\"/\"", "\"a/b/c/d/e\"", "\"10.0.0.0/8\"",
        "\"255.255.255.255/33\"", "\"fd00::/8\"", "\"GatewaySubnet\"", "\"ExpressRoute\"", "\"Vnet2Vnet\"", "\"\\u0000\"",
        "{}", "[]", "[null]", "[[]]", "[{}]", "{\"id\":1}", "{\"id\":null}", "{\"id\":\"\"}", "{\"id\":\"/\"}", "{\"name\":{}}", "{\"properties\":[]}",
        "\"[parameters('location')]\"", "\"[reference('x', '2024-01-01').y]\"", "\"[newGuid()]\"", "\"[variables('missing')]\"", "\"[resourceId('a/b', 'c')]\"",
        "\"[resourceId('Microsoft.Network/virtualNetworks/subnets', newGuid(), 'GatewaySubnet')]\"", "\"[concat(newGuid(), '/', newGuid())]\"",
        "\"[createArray(newGuid(), 1)]\"", "\"[createObject('id', newGuid())]\"", "\"[json('{\\\"id\\\":[]}')]\"", "\"[copyIndex()]\"", "\"[\"", "\"[[x]\"",
        "{\"name\":\"loop\",\"count\":3}", "[{\"name\":\"subnets\",\"count\":2,\"input\":{\"name\":\"a\"}}]",
    ];

    public static byte[] Of(int seed)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(Pick(Originals, random))!;
        foreach (var key in Places(root).Where(it => Keys.Contains(it.Name) && it.Parent is JsonObject parent && parent[it.Name] is JsonValue).ToArray())
            ((JsonObject)key.Parent)[key.Name] = JsonNode.Parse(Pick(PlainKeys, random));
        for (var changes = random.Next(1, 6); changes > 0; changes--)
            Change(root, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    private static void Change(JsonNode root, Random random)
    {
        Place[] places = [.. Places(root)];
        if (places.Length == 0)
            return;
        var (parent, name, index) = Pick(places, random);
        switch (random.Next(8))
        {
            case 0:
                Remove(parent, name, index);
                break;
            case 1:
                Double(parent, name, index);
                break;
            case 2:
                Rename(parent, name, random);
                break;
            case 3:
                Put(parent, name, index, Elsewhere(places, random));
                break;
            default:
                Put(parent, name, index, JsonNode.Parse(Pick(Values, random)));
                break;
        }
    }

    private static void Remove(JsonNode parent, string name, int index)
    {
        if (parent is JsonObject it)
            it.Remove(name);
        else
            ((JsonArray)parent).RemoveAt(index);
    }

    private static void Double(JsonNode parent, string name, int index)
    {
        if (parent is JsonArray array)
            array.Add(array[index]?.DeepClone());
        else if (((JsonObject)parent)[name] is JsonArray { Count: > 0 } list)
            list.Add(list[0]?.DeepClone());
    }

    /// <summary>Another case, or a name that another resource has.</summary>
    private static void Rename(JsonNode parent, string name, Random random)
    {
        if (parent is not JsonObject it || Keys.Contains(name))
            return;
        var value = it[name]?.DeepClone();
        it.Remove(name);
        it[random.Next(2) == 0 ? name.ToUpperInvariant() : "x-" + name] = value;
    }

    private static void Put(JsonNode parent, string name, int index, JsonNode? value)
    {
        if (parent is JsonObject it)
            it[name] = value;
        else
            ((JsonArray)parent)[index] = value;
    }

    /// <summary>A value of another place, unless it is or has a key.</summary>
    private static JsonNode? Elsewhere(Place[] places, Random random)
    {
        var (parent, name, index) = Pick(places, random);
        var value = parent is JsonObject it ? it[name] : ((JsonArray)parent)[index];
        return value?.ToJsonString() is { } text && text.Contains(Mark, StringComparison.Ordinal) ? null : value?.DeepClone();
    }

    private static IEnumerable<Place> Places(JsonNode node)
    {
        if (node is JsonObject it)
        {
            foreach (var (name, value) in it.ToArray())
            {
                yield return new(node, name, 0);
                foreach (var inner in value is null ? [] : Places(value))
                    yield return inner;
            }
        }
        else if (node is JsonArray array)
        {
            for (var index = 0; index < array.Count; index++)
            {
                yield return new(node, "", index);
                foreach (var inner in array[index] is { } value ? Places(value) : [])
                    yield return inner;
            }
        }
    }

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];

    private readonly record struct Place(JsonNode Parent, string Name, int Index);
}

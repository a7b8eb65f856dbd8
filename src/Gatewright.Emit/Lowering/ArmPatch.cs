using System.Text.Json;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Lays patches in ARM's words over what lowering made, as RFC 7396 says: objects are merged, null removes, everything else replaces.</summary>
internal static class ArmPatch
{
    /// <summary>Over a part that stands inside a resource.</summary>
    public static ArmObject Over(this ImmutableArray<Fact<Json>> patches, ArmObject node)
    {
        foreach (var patch in patches.Known())
        {
            using var document = JsonDocument.Parse(patch.It.ToString());
            Merge(node, document.RootElement);
        }

        return node;
    }

    public static void Over(this ImmutableArray<Fact<Json>> patches, ArmResource resource)
    {
        if (patches.IsEmpty)
            return;
        var whole = patches.Over(new ArmObject
        {
            { "location", resource.Location },
            { "tags", resource.Tags },
            { "sku", resource.Sku },
            { "zones", resource.Zones },
            { "identity", resource.Identity },
            { "properties", resource.Properties },
        });
        resource.Location = Taken("location");
        resource.Tags = Taken("tags");
        resource.Sku = Taken("sku");
        resource.Zones = Taken("zones");
        resource.Identity = Taken("identity");
        resource.Properties = Taken("properties") as ArmObject ?? [];
        resource.Others = whole;

        ArmNode? Taken(string name)
        {
            var node = whole.Find(name);
            whole.Set(name, null);
            return node;
        }
    }

    private static void Merge(ArmObject target, JsonElement patch)
    {
        foreach (var member in patch.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Object)
            {
                target.Set(member.Name, member.Value.ValueKind == JsonValueKind.Null ? null : Node(member.Value));
                continue;
            }

            // What lies under a patch may be shared with other resources, as tags of the topology are.
            var inner = (target.Find(member.Name) as ArmObject)?.Copy() ?? [];
            Merge(inner, member.Value);
            target.Set(member.Name, inner);
        }
    }

    private static ArmNode Node(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ArmObject();
                Merge(members, json);
                return members;
            case JsonValueKind.Array:
                return new ArmArray([.. json.EnumerateArray().Select(Node)]);
            case JsonValueKind.String:
                return Term(json.GetString()!);
            case JsonValueKind.True or JsonValueKind.False:
                return json.GetBoolean();
            default:
                return json.TryGetInt64(out var number) ? number : new ArmRaw(json.GetRawText());
        }
    }

    /// <summary>A patch is written as a template is: text in brackets is an expression unless the first is doubled.</summary>
    private static ArmTerm Term(string text) =>
        !text.StartsWith('[') || !text.EndsWith(']') ? text
        : text.StartsWith("[[", StringComparison.Ordinal) ? text[1..]
        : ArmTerm.Expression(text[1..^1]);
}

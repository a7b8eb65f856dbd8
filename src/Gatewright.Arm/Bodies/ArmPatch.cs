using System.Text.Json;

namespace Gatewright.Arm.Bodies;

using Gatewright.Model;

/// <summary>Lays patches in ARM's words over what lowering writes, as RFC 7396 says: objects are merged, null removes, everything else replaces.</summary>
internal static class ArmPatch
{
    /// <summary>An object that stands inside a resource, with the patches of what it is made of.</summary>
    public static void Patched(this BodyWriter to, ImmutableArray<Setting<Json>> patches, Action<BodyWriter> write)
    {
        if (patches.IsEmpty)
            write(to);
        else
            patches.Over(write).WriteMembers(to);
    }

    /// <summary>What is written, with patches laid over it.</summary>
    public static ArmObject Over(this ImmutableArray<Setting<Json>> patches, Action<BodyWriter> write)
    {
        var tree = new TreeWriter();
        write(tree);
        foreach (var patch in patches.Known())
        {
            using var document = JsonDocument.Parse(patch.Value.ToString());
            Merge(tree.Root, document.RootElement);
        }

        return tree.Root;
    }

    private static void Merge(ArmObject target, JsonElement patch)
    {
        foreach (var member in patch.EnumerateObject())
        {
            var name = Read(member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                if (target.Find(name) is not ArmObject inner)
                    target.Set(name, inner = new());
                Merge(inner, member.Value);
            }
            else
            {
                target.Set(name, member.Value.ValueKind == JsonValueKind.Null ? null : Node(member.Value));
            }
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
                var array = new ArmArray();
                array.Items.AddRange(json.EnumerateArray().Select(Node));
                return array;
            case JsonValueKind.String:
                return new ArmValue(Read(json.GetString()!));
            case JsonValueKind.True or JsonValueKind.False:
                return new ArmFlag(json.GetBoolean());
            case JsonValueKind.Number when json.TryGetInt64(out var number):
                return new ArmValue(new Term.Number(number));
            default:
                return new ArmRaw(json.GetRawText());
        }
    }

    /// <summary>A patch is written as a template is: text in brackets is an expression unless the first is doubled.</summary>
    private static Term Read(string text) =>
        !text.StartsWith('[') || !text.EndsWith(']') ? text
        : text.StartsWith("[[", StringComparison.Ordinal) ? text[1..]
        : Term.Raw.Parse(text[1..^1]);
}

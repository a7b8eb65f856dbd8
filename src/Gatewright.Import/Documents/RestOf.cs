using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Import.Documents;

/// <summary>What nobody read of an object, as a patch in ARM's words.</summary>
internal static class RestOf
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null if nothing is left. Of lists nothing is: a patch replaces them as a whole.</summary>
    public static string? Node(ArmNode node)
    {
        if (!HasRest(node))
            return null;
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(json, node);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Nearly all nodes are read as a whole, so nothing is allocated for them.</summary>
    private static bool HasRest(ArmNode node)
    {
        for (var index = 0; index < node.Value.Members.Length; index++)
        {
            if (node.IsLeft(index) && !PlainKeys.AreIn(node.Value.Members[index]))
                return true;
        }

        return Parts(node).Any(it => HasRest(it.Node));
    }

    private static void Write(Utf8JsonWriter json, ArmNode node)
    {
        json.WriteStartObject();
        foreach (var (name, value) in Left(node))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.ToJson());
        }

        foreach (var (name, part) in Parts(node).Where(it => HasRest(it.Node)))
        {
            json.WritePropertyName(name);
            Write(json, part);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<ArmMember> Left(ArmNode node) => node.Unread.Concat(node.Unseen).Where(it => !PlainKeys.AreIn(it));

    private static IEnumerable<(string Name, ArmNode Node)> Parts(ArmNode node) => node.Parts.Where(it => it.Node.Place.OwnElement is null);
}

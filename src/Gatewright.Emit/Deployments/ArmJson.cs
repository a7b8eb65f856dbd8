using System.Text.Json;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>Prints nodes as JSON.</summary>
internal static class ArmJson
{
    public static void Write(this Utf8JsonWriter writer, ArmNode node)
    {
        switch (node)
        {
            case ArmText text:
                writer.Write(text.Term);
                break;
            case ArmNumber number:
                writer.WriteNumberValue(number.Number);
                break;
            case ArmRaw raw:
                writer.WriteRawValue(raw.Json);
                break;
            case ArmFlag flag:
                writer.WriteBooleanValue(flag == ArmFlag.True);
                break;
            case ArmArray array:
                writer.WriteStartArray();
                foreach (var item in array.Items)
                    writer.Write(item);
                writer.WriteEndArray();
                break;
            case ArmObject members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                    writer.Write(name, member);
                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>Ids are expressions, and an estate is full of them: they get their brackets without another text being made.</summary>
    private static void Write(this Utf8JsonWriter writer, ArmTerm term)
    {
        const int Usual = 512;
        if (!term.IsExpression || term.Text.Length > Usual - 2)
        {
            writer.WriteStringValue(term.AsJson);
            return;
        }

        Span<char> letters = stackalloc char[Usual];
        letters[0] = '[';
        term.Text.CopyTo(letters[1..]);
        letters[term.Text.Length + 1] = ']';
        writer.WriteStringValue(letters[..(term.Text.Length + 2)]);
    }

    public static void Write(this Utf8JsonWriter writer, string name, ArmNode? node)
    {
        if (node is null)
            return;
        writer.WritePropertyName(name);
        writer.Write(node);
    }

    /// <summary>A resource of a template, with what it waits for there.</summary>
    public static void Write(this Utf8JsonWriter writer, ArmResource resource, IEnumerable<IStep> waits)
    {
        writer.WriteStartObject();
        writer.WriteString("type", resource.Type);
        writer.WriteString("apiVersion", ApiVersions.Of(resource));
        writer.WriteString("name", resource.Name.AsJson);
        writer.Write("location", resource.Location);
        writer.Write("tags", resource.Tags);
        writer.Write("sku", resource.Sku);
        writer.Write("zones", resource.Zones);
        writer.Write("identity", resource.Identity);
        if (resource.Others is { } others)
        {
            foreach (var (name, other) in others)
                writer.Write(name, other);
        }

        writer.WriteWaits(waits);
        writer.Write("properties", resource.Properties);
        writer.WriteEndObject();
    }

    public static void WriteWaits(this Utf8JsonWriter writer, IEnumerable<IStep> waits)
    {
        var any = false;
        foreach (var step in waits)
        {
            if (!any)
                writer.WriteStartArray("dependsOn");
            any = true;
            writer.Write(step.Dependency);
        }

        if (any)
            writer.WriteEndArray();
    }
}

using System.Text.Json;
using Azure.Bicep.Types.Concrete;

namespace Gatewright.Tests.Judging;

internal sealed partial class TypeCheck
{
    // What Resource Manager itself reads of a resource; no provider's type has it.
    private static readonly HashSet<string> Envelope = new(StringComparer.Ordinal)
        { "type", "apiVersion", "id", "dependsOn", "condition", "copy", "comments", "resources", "scope", "subscriptionId", "resourceGroup", "metadata" };

    /// <summary>The whole of a resource: its envelope is Resource Manager's, the rest the type's.</summary>
    public void Resource(TypeBase type, JsonObject json, string path)
    {
        var body = new JsonObject(json.Where(member => !Envelope.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        // A type speaks of the last segment of a child's name only.
        if (body.Text("name") is { } name && !name.Contains('['))
            body["name"] = name.Split('/')[^1];
        body["type"] = json.Text("type");
        body["apiVersion"] = json.Text("apiVersion");
        Value(type, body, path);
    }

    private void Discriminated(DiscriminatedObjectType expected, JsonNode? value, string path)
    {
        if (value is not JsonObject json)
            Expected($"an object {expected.Name}", value, path);
        else if (json.Text(expected.Discriminator) is not { } kind)
            Add("missing-required", path, $"'{expected.Discriminator}' of {expected.Name}");
        else if (Json.IsExpression(kind))
            return;
        else if (!expected.Elements.TryGetValue(kind, out var element))
            Add("discriminator", path, $"'{kind}' is none of {string.Join(", ", expected.Elements.Keys)}");
        else if (element.Type is ObjectType variant)
            Object(variant.Name, expected.BaseProperties.Concat(variant.Properties).DistinctBy(p => p.Key).ToDictionary(), variant.AdditionalProperties?.Type,
                value, path);
    }

    private void Object(string name, IReadOnlyDictionary<string, ObjectTypeProperty> properties, TypeBase? others, JsonNode? value, string path)
    {
        if (value is not JsonObject json)
        {
            Expected($"an object {name}", value, path);
            return;
        }

        foreach (var (key, member) in json)
            Member(name, properties, others, key, member, $"{path}.{key}");
        foreach (var (key, property) in properties)
            if (property.Flags.HasFlag(ObjectTypePropertyFlags.Required) && !IsReadOnly(property) && !json.ContainsKey(key))
                Add("missing-required", path, $"'{key}' of {name}");
    }

    private void Member(string owner, IReadOnlyDictionary<string, ObjectTypeProperty> properties, TypeBase? others, string key, JsonNode? value, string path)
    {
        if (!properties.TryGetValue(key, out var property))
        {
            if (properties.Keys.FirstOrDefault(known => known.Equals(key, StringComparison.OrdinalIgnoreCase)) is { } other)
                Add("property-case", path, $"spelled '{other}'");
            else if (others is not null)
                Value(others, value, path);
            else
                Add("unknown-property", path, $"{owner} has no '{key}'");
            return;
        }

        if (key is "type" or "apiVersion" && property.Type.Type is StringLiteralType)
            return; // Found by them.
        if (IsReadOnly(property))
            Add("read-only", path, "only Azure sets it");
        else if (value is null)
            Add("null", path, "an emitter leaves out what it has no value for");
        else
            Value(property.Type.Type, value, path);
    }

    private static bool IsReadOnly(ObjectTypeProperty property) => property.Flags.HasFlag(ObjectTypePropertyFlags.ReadOnly);
}

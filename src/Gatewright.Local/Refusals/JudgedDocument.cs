using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Model;

namespace Gatewright.Local.Refusals;

/// <summary>A template that says what would be there, so that import reads it: a nested deployment for each group, in it the resources.</summary>
internal sealed class JudgedDocument
{
    private static readonly string[] Written = ["name", "id", "type", "etag", "apiVersion", "dependsOn", "scope", "condition", "copy"];

    private readonly List<List<int>> groups = [];

    private JudgedDocument(IReadOnlyList<StoredBody> resources) => Resources = resources;

    public IReadOnlyList<StoredBody> Resources { get; }

    public ReadOnlyMemory<byte> Json { get; private init; }

    public static JudgedDocument Of(IReadOnlyList<StoredBody> resources)
    {
        var byGroup = resources.Select((resource, place) => (Place: place, Scope: ScopeOf(resource.Id))).Where(it => it.Scope is not null)
            .GroupBy(it => it.Scope!.Value, ScopeComparer.Instance).ToList();
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var to = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            WriteStart(to, "subscriptionDeploymentTemplate");
            foreach (var (number, group) in byGroup.Index())
            {
                to.WriteStartObject();
                to.WriteString("type", "Microsoft.Resources/deployments");
                to.WriteString("apiVersion", "2025-03-01");
                to.WriteString("name", number.ToString(CultureInfo.InvariantCulture));
                to.WriteString("subscriptionId", group.Key.Subscription);
                to.WriteString("resourceGroup", group.Key.Group);
                to.WriteStartObject("properties");
                to.WriteString("mode", "Incremental");
                to.WriteStartObject("expressionEvaluationOptions");
                to.WriteString("scope", "inner");
                to.WriteEndObject();
                to.WritePropertyName("template");
                WriteStart(to, "deploymentTemplate");
                foreach (var (place, _) in group)
                    Write(to, resources[place]);
                WriteEnd(to);
                to.WriteEndObject();
                to.WriteEndObject();
            }

            WriteEnd(to);
        }

        var document = new JudgedDocument(resources) { Json = buffer.WrittenMemory };
        document.groups.AddRange(byGroup.Select(group => group.Select(it => it.Place).ToList()));
        return document;
    }

    /// <summary>The resource in which something stands, by the path of the place: the number of its group, then its own.</summary>
    public int? PlaceOf(Origin origin)
    {
        if (origin.Place?.Path is not { } path)
            return null;
        var numbers = path.Split("resources[").Skip(1).Take(2).Select(it => int.Parse(it.AsSpan(0, it.IndexOf(']')), CultureInfo.InvariantCulture)).ToArray();
        return numbers is [var group, var own] && group < groups.Count && own < groups[group].Count ? groups[group][own] : null;
    }

    private static void WriteStart(Utf8JsonWriter to, string schema)
    {
        to.WriteStartObject();
        to.WriteString("$schema", $"https://schema.management.azure.com/schemas/2019-04-01/{schema}.json#");
        to.WriteString("contentVersion", "1.0.0.0");
        to.WriteStartArray("resources");
    }

    private static void WriteEnd(Utf8JsonWriter to)
    {
        to.WriteEndArray();
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, StoredBody resource)
    {
        to.WriteStartObject();
        to.WriteString("type", resource.Type);
        to.WriteString("apiVersion", resource.ApiVersion);
        to.WriteString("name", NameOf(resource.Id));
        foreach (var (name, value) in resource.Body)
        {
            if (value is null || Written.Contains(name))
                continue;
            to.WritePropertyName(name);
            value.WriteTo(to);
        }

        to.WriteEndObject();
    }

    /// <summary>The names of a resource and of what it is in: <c>hub/GatewaySubnet</c>.</summary>
    private static string NameOf(string id)
    {
        var parts = id[(id.IndexOf("/providers/", StringComparison.OrdinalIgnoreCase) + "/providers/".Length)..].Split('/');
        return string.Join('/', parts.Where((_, place) => place >= 2 && place % 2 == 0));
    }

    private static (string Subscription, string Group)? ScopeOf(string id)
    {
        var parts = id.Split('/');
        return parts.Length > 8 && Bodies.Same(parts[1], "subscriptions") && Bodies.Same(parts[3], "resourceGroups") ? (parts[2], parts[4]) : null;
    }

    private sealed class ScopeComparer : IEqualityComparer<(string Subscription, string Group)>
    {
        public static readonly ScopeComparer Instance = new();

        public bool Equals((string Subscription, string Group) x, (string Subscription, string Group) y) =>
            Bodies.Same(x.Subscription, y.Subscription) && Bodies.Same(x.Group, y.Group);

        public int GetHashCode((string Subscription, string Group) scope) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(scope.Subscription), StringComparer.OrdinalIgnoreCase.GetHashCode(scope.Group));
    }
}

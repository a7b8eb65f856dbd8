using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Facts;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Groups;

/// <summary>The providers with their types. The versions begin with stable ones, since clients take the first.</summary>
internal static class ProviderRoutes
{
    private static readonly string[] Versions =
        ["2026-01-01", "2025-07-01", "2025-05-01", "2025-03-01", "2025-01-01", "2024-10-01", "2024-07-01", "2024-05-01", "2024-03-01", "2024-01-01",
            "2023-11-01", "2023-09-01", "2022-09-01", "2021-04-01", "2020-06-01"];

    private static readonly string[] OtherTypes =
    [
        "Microsoft.Resources/deployments", "Microsoft.Resources/resourceGroups", "Microsoft.Resources/subscriptions", "Microsoft.Resources/deploymentStacks",
        "Microsoft.Resources/tags", "Microsoft.Authorization/locks",
    ];

    public static Reply List(string subscription) =>
        Reply.Ok(new JsonObject { ["value"] = new JsonArray([.. Types().GroupBy(Namespace).Select(types => Show(subscription, types.Key, types))]) });

    public static Reply One(string subscription, string name)
    {
        var types = Types().GroupBy(Namespace).FirstOrDefault(types => types.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArmException(HttpStatusCode.NotFound, "InvalidResourceNamespace", $"The resource namespace '{name}' is invalid.");
        return Reply.Ok(Show(subscription, types.Key, types));
    }

    private static IEnumerable<string> Types() => Network.ResourceTypes.List.Select(type => type.Type).Concat(OtherTypes)
        .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

    private static string Namespace(string type) => type[..type.IndexOf('/', StringComparison.Ordinal)];

    private static JsonObject Show(string subscription, string name, IEnumerable<string> types) => new()
    {
        ["id"] = $"/subscriptions/{subscription}/providers/{name}", ["namespace"] = name,
        ["resourceTypes"] = new JsonArray([.. types.Select(type => new JsonObject
        {
            ["resourceType"] = type[(name.Length + 1)..],
            ["locations"] = new JsonArray([.. Regions.Names.Select(it => (JsonNode)it)]),
            ["apiVersions"] = new JsonArray([.. Versions.Select(it => (JsonNode)it)]),
            ["capabilities"] = "CrossResourceGroupResourceMove, SupportsTags, SupportsLocation",
        })]),
        ["registrationState"] = "Registered", ["registrationPolicy"] = "RegistrationRequired",
    };
}

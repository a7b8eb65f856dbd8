using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Facts;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Groups;

/// <summary>Subscriptions, tenants and locations. Every GUID is a subscription; the list has that of the options.</summary>
internal static class SubscriptionRoutes
{
    private const string Domain = "local.example";

    public static Reply List(LocalOptions options) => Reply.Ok(new JsonObject { ["value"] = new JsonArray(Show(options.Subscription)) });

    public static Reply One(string subscription) => Guid.TryParse(subscription, out _) ? Reply.Ok(Show(subscription)) : throw new ArmException(
        HttpStatusCode.NotFound, "SubscriptionNotFound", $"The subscription '{subscription}' could not be found.");

    public static Reply Tenants() => Reply.Ok(new JsonObject
    {
        ["value"] = new JsonArray(new JsonObject
        {
            ["id"] = $"/tenants/{Guid.Empty}", ["tenantId"] = Guid.Empty.ToString(), ["countryCode"] = "US", ["displayName"] = "Local",
            ["domains"] = new JsonArray(Domain), ["tenantCategory"] = "Home", ["defaultDomain"] = Domain, ["tenantType"] = "AAD",
        }),
    });

    public static Reply Locations(string subscription) => Reply.Ok(new JsonObject
    {
        ["value"] = new JsonArray([.. Regions.Names.Select(name => new JsonObject
        {
            ["id"] = $"/subscriptions/{subscription}/locations/{name}", ["name"] = name, ["type"] = "Region", ["displayName"] = name,
            ["regionalDisplayName"] = name, ["metadata"] = new JsonObject { ["regionType"] = "Physical" },
        })]),
    });

    private static JsonObject Show(string subscription) => new()
    {
        ["id"] = $"/subscriptions/{subscription}", ["authorizationSource"] = "RoleBased", ["managedByTenants"] = new JsonArray(),
        ["subscriptionId"] = subscription,
        ["tenantId"] = Guid.Empty.ToString(), ["displayName"] = "Local", ["state"] = "Enabled",
        ["subscriptionPolicies"] = new JsonObject { ["locationPlacementId"] = "Internal_2014-09-01", ["quotaId"] = "Internal_2014-09-01",
        ["spendingLimit"] = "Off" },
    };
}

using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>The scope of a deployment as it is kept with its job.</summary>
internal static class ScopeJson
{
    public static JsonObject Of(DeploymentScope scope) => new()
    {
        ["tenant"] = scope.TenantId, ["subscription"] = scope.SubscriptionId, ["group"] = scope.ResourceGroup, ["managementGroup"] = scope.ManagementGroup,
        ["location"] = scope.Location,
    };

    public static DeploymentScope Read(JsonObject kept) => new()
    {
        TenantId = kept.Text("tenant")!, SubscriptionId = kept.Text("subscription"), ResourceGroup = kept.Text("group"),
        ManagementGroup = kept.Text("managementGroup"), Location = kept.Text("location"),
    };
}

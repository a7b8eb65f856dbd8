using System.Text.Json.Nodes;

namespace Gatewright.Deploy.Wire;

/// <summary>Azure's word for how far a resource, a deployment or an operation is.</summary>
internal static class ProvisioningState
{
    /// <param name="properties">Where the word stands. Azure has many for what isn't finished.</param>
    public static DeploymentState In(JsonNode? properties) => $"{properties?["provisioningState"]}".ToUpperInvariant() switch
    {
        "SUCCEEDED" => DeploymentState.Succeeded,
        "FAILED" => DeploymentState.Failed,
        "CANCELED" or "CANCELLED" => DeploymentState.Canceled,
        _ => DeploymentState.Running,
    };
}

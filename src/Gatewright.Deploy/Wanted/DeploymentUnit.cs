using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Wanted;

/// <summary>One deployment of a program: its scope, its template with the program's mark, and what the template deploys.</summary>
/// <param name="Name">By which it is found again.</param>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="ResourceGroup">The group; null for a deployment to the subscription.</param>
/// <param name="Location">Where Azure keeps a deployment to a subscription; null for a group.</param>
/// <param name="Region">Where a group is created if it isn't there; null if nobody says.</param>
/// <param name="Stage">From 1; those of one stage run side by side.</param>
/// <param name="Template">What is sent.</param>
/// <param name="Parameters">The values of its parameters, those with a value.</param>
/// <param name="Expansion">What it deploys, as far as it can be known before.</param>
internal sealed record DeploymentUnit(
    string Name,
    string SubscriptionId,
    string? ResourceGroup,
    string? Location,
    string? Region,
    int Stage,
    JsonObject Template,
    JsonObject Parameters,
    Expansion Expansion)
{
    /// <summary>The id of the group or the subscription.</summary>
    public string Scope => ResourceGroup is null ? $"/subscriptions/{SubscriptionId}" : ResourceIds.GroupId(SubscriptionId, ResourceGroup);

    /// <summary>The id of the deployment.</summary>
    public string Id => $"{Scope}/providers/Microsoft.Resources/deployments/{Name}";

    /// <summary>The id of the stack, where it is deployed as one.</summary>
    public string StackId => $"{Scope}/providers/Microsoft.Resources/deploymentStacks/{Name}";
}

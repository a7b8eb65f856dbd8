namespace Gatewright.ArmLanguage;

/// <summary>Represents where a template is deployed, which is what functions as <c>resourceGroup()</c> answer.</summary>
/// <remarks>The template's schema decides whether that is the group, the subscription, the management group or the tenant.</remarks>
public sealed record DeploymentScope
{
    private const string Zeros = "00000000-0000-0000-0000-000000000000";

    /// <summary>Gets the id of the tenant, a GUID. The default is zeros.</summary>
    public string TenantId { get; init; } = Zeros;

    /// <summary>Gets the id of the subscription, a GUID; null outside of one. The default is zeros.</summary>
    public string? SubscriptionId { get; init; } = Zeros;

    /// <summary>Gets the name of the resource group; null outside of one. The default is <c>resource-group</c>.</summary>
    public string? ResourceGroup { get; init; } = "resource-group";

    /// <summary>Gets the name of the management group; null outside of one, which is the default.</summary>
    public string? ManagementGroup { get; init; }

    /// <summary>Gets the region of the group, or of the deployment where there is no group; null if it is unknown, which is the default.</summary>
    public string? Location { get; init; }

    /// <summary>Gets the id, for instance <c>/subscriptions/…/resourceGroups/hub</c>; empty for the tenant.</summary>
    public string Id => (SubscriptionId, ResourceGroup, ManagementGroup) switch
    {
        (null, _, null) => "",
        (null, _, _) => $"/providers/Microsoft.Management/managementGroups/{ManagementGroup}",
        (_, null, _) => $"/subscriptions/{SubscriptionId}",
        _ => $"/subscriptions/{SubscriptionId}/resourceGroups/{ResourceGroup}",
    };

    /// <summary>A group of this or another subscription. Its region is unknown, unless it is this group.</summary>
    internal DeploymentScope InGroup(string? group, string? subscription)
    {
        var other = this with { ResourceGroup = group, SubscriptionId = subscription ?? SubscriptionId, ManagementGroup = null };
        return other.Id.Equals(Id, StringComparison.OrdinalIgnoreCase) ? this : other with { Location = null };
    }

    /// <summary>The scope that a schema is for.</summary>
    internal DeploymentScope For(string? schema)
    {
        bool Has(string name) => schema?.Contains("/" + name, StringComparison.OrdinalIgnoreCase) is true;
        return Has("subscriptionDeploymentTemplate") ? this with { ResourceGroup = null, ManagementGroup = null }
            : Has("managementGroupDeploymentTemplate") ? Above(ManagementGroup ?? "management-group")
            : Has("tenantDeploymentTemplate") ? Above(null)
            : this;
    }

    private DeploymentScope Above(string? managementGroup) => this with { ResourceGroup = null, SubscriptionId = null, ManagementGroup = managementGroup };
}

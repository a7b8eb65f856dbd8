namespace Gatewright.ArmLanguage;

/// <summary>Functions that describe where the template is deployed. What isn't known of it stays unknown, as tags.</summary>
internal static class ScopeFunctions
{
    public static Function[] All { get; } =
    [
        new("resourceGroup", 0, 2, ResourceGroup),
        new("subscription", 0, 1, Subscription),
        new("tenant", 0, 0, Tenant),
        new("managementGroup", 0, 1, ManagementGroup),
    ];

    private static ArmObject ResourceGroup(Call call)
    {
        var scope = call.Frame.Deployment.Scope;
        if (call.Count > 0)
        {
            var other = scope.InGroup(call.Text(call.Count - 1), call.Count > 1 ? call.Text(0) : null);
            return Group(other).Build();
        }

        if (scope.ResourceGroup is null)
            throw call.Failure("scope-metadata", "the template isn't deployed to a resource group; use subscription(), or the group's name");
        return Group(scope)
            .Set("location", scope.Location is { } location ? new ArmString(location) : Unknown(call, "location"))
            .Set("tags", Unknown(call, "tags"))
            .Set("managedBy", Unknown(call, "managedBy"))
            .Set("properties", Unknown(call, "properties"))
            .Build();
    }

    private static ObjectBuilder Group(DeploymentScope scope) =>
        new ObjectBuilder().Set("id", scope.Id).Set("name", scope.ResourceGroup!).Set("type", "Microsoft.Resources/resourceGroups");

    private static ArmObject Subscription(Call call)
    {
        var scope = call.Frame.Deployment.Scope;
        if (call.Count is 0 && scope.SubscriptionId is null)
            throw call.Failure("scope-metadata", "the template isn't deployed to a subscription; use the subscription's id");
        var id = call.Count > 0 ? call.Text(0) : scope.SubscriptionId!;
        var subscription = new ObjectBuilder().Set("id", $"/subscriptions/{id}").Set("subscriptionId", id);
        if (call.Count is 0)
            subscription.Set("tenantId", scope.TenantId).Set("displayName", Unknown(call, "displayName"));
        return subscription.Build();
    }

    private static ArmObject Tenant(Call call)
    {
        var id = call.Frame.Deployment.Scope.TenantId;
        return new ObjectBuilder().Set("countryCode", Unknown(call, "countryCode")).Set("displayName", Unknown(call, "displayName"))
            .Set("id", $"/tenants/{id}").Set("tenantId", id).Build();
    }

    private static ArmObject ManagementGroup(Call call)
    {
        var name = call.Count > 0 ? call.Text(0) : call.Frame.Deployment.Scope.ManagementGroup
            ?? throw call.Failure("scope-metadata", "the template isn't deployed to a management group; use the group's name");
        return new ObjectBuilder().Set("id", $"/providers/Microsoft.Management/managementGroups/{name}").Set("name", name)
            .Set("type", "Microsoft.Management/managementGroups").Build();
    }

    private static ArmValue Unknown(Call call, string name) => RuntimeFunctions.Property(call, name);
}

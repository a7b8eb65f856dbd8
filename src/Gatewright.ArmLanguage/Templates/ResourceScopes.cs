using System.Runtime.CompilerServices;

namespace Gatewright.ArmLanguage;

/// <summary>Where resources are deployed, and their ids.</summary>
internal static class ResourceScopes
{
    /// <summary>The scope of the deployment, unless the resource names another group or subscription.</summary>
    public static DeploymentScope Of(ResourceInstance resource)
    {
        var scope = resource.Parent?.Scope ?? resource.Owner.Scope;
        var (group, subscription) = (Text(resource, "resourceGroup"), Text(resource, "subscriptionId"));
        if (group is null && subscription is null)
            return scope;
        return scope.InGroup(group, subscription);
    }

    public static ArmValue IdOf(ResourceInstance resource)
    {
        if (resource.Source["scope"] is { } written && !NestedDeployments.Is(resource.Type))
            return ExtensionId(resource, Checked(resource, "scope", written));
        if (resource.Name is not ArmString name)
            return Unknown("resourceId", Prefix(resource.Scope), resource);
        var scope = resource.Scope.Id;
        return new ArmString(IsGroup(resource) ? $"{scope}/resourceGroups/{name.Value}" : Below(scope, resource.Type, name.Value), name.Place);
    }

    private static ArmValue ExtensionId(ResourceInstance resource, ArmValue scope)
    {
        if (scope is not ArmString || resource.Name is not ArmString name)
            return Unknown("extensionResourceId", [scope], resource);
        var target = ((ArmString)scope).Value;
        var absolute = target is "" or ['/', ..] ? target.TrimEnd('/') : $"{resource.Scope.Id}/providers/{target}";
        return new ArmString(Below(absolute, resource.Type, name.Value), name.Place);
    }

    private static ArmValue[] Prefix(DeploymentScope scope) => (scope.SubscriptionId, scope.ResourceGroup) switch
    {
        ({ } subscription, { } group) => [new ArmString(subscription), new ArmString(group)],
        ({ } subscription, null) => [new ArmString(subscription)],
        _ => [],
    };

    private static ArmUnknown Unknown(string function, ArmValue[] scope, ResourceInstance resource)
    {
        ArmValue[] arguments = [.. scope, new ArmString(resource.Type), resource.Name];
        return new(new FunctionCall(function, [.. arguments.Select(Residual.Of)]), resource.Name.Place);
    }

    /// <summary>Behind the scope types and names in turn: a subnet is <c>…/providers/Microsoft.Network/virtualNetworks/hub/subnets/a</c>.</summary>
    private static string Below(string scope, string type, string name)
    {
        var types = new SlashedParts(type);
        var names = new SlashedParts(name);
        var id = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        id.AppendLiteral(scope);
        id.AppendLiteral("/providers/");
        id.AppendFormatted(types.Next());
        for (var i = SlashedParts.Count(type); i > 1; i--)
        {
            id.AppendLiteral("/");
            id.AppendFormatted(types.Next());
            id.AppendLiteral("/");
            id.AppendFormatted(names.Next());
        }

        return id.ToStringAndClear();
    }

    private static bool IsGroup(ResourceInstance resource) => resource.Scope is { ResourceGroup: null, SubscriptionId: not null }
        && resource.Type.Equals("Microsoft.Resources/resourceGroups", StringComparison.OrdinalIgnoreCase);

    private static string? Text(ResourceInstance resource, string member) =>
        resource.Source[member] is { } written && Checked(resource, member, written) is ArmString { Value: not "" } text ? text.Value : null;

    private static ArmValue Checked(ResourceInstance resource, string member, ArmValue written)
    {
        var value = resource.Evaluate(written, Site.None);
        if (value is not (ArmString or ArmUnknown or ArmNull))
            resource.Owner.Problems.Add("value-type", $"'{member}' is of type '{value.Kind}'; use text", written.Place);
        return value;
    }
}

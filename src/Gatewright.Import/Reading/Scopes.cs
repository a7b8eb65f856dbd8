namespace Gatewright.Import.Reading;

/// <summary>Where a template is deployed, as its schema says.</summary>
internal static class Scopes
{
    /// <summary>A template for a subscription has no group of its own.</summary>
    public static DeploymentScope ForSchemaOf(this DeploymentScope scope, ArmValue? root) =>
        (root as ArmObject)?["$schema"] is ArmString { Value: var schema } && !schema.Contains("/deploymentTemplate", StringComparison.OrdinalIgnoreCase)
            ? scope with { ResourceGroup = null }
            : scope;
}

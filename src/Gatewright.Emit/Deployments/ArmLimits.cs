namespace Gatewright.Emit.Deployments;

/// <summary>What Azure Resource Manager takes at most: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices, 2023.</summary>
internal static class ArmLimits
{
    /// <summary>Resources in one template; those of nested templates count there.</summary>
    public const int Resources = 800;

    /// <summary>Bytes of a whole template.</summary>
    public const int Template = 4 * 1024 * 1024;

    /// <summary>Bytes of one resource; a nested deployment is one.</summary>
    public const int Resource = 1024 * 1024;

    /// <summary>Letters of a deployment's name.</summary>
    public const int DeploymentName = 64;

    /// <summary>Where a nested template is cut, with room for its parameters and dependencies.</summary>
    public const int NestedTemplate = 700_000;
}

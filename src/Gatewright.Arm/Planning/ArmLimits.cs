namespace Gatewright.Arm.Planning;

using Gatewright.Model;

/// <summary>
/// What Azure Resource Manager takes at most: https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices, 2025.
/// Sizes are of the template as it is once expressions are resolved, without white space; since 2025 the pages say that Azure even compresses it
/// before it measures (https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-job-size-exceeded, 2025-04-28). So compact
/// bytes are counted here: what is indented for people isn't held against a template, and what compression saves isn't relied upon.
/// </summary>
internal sealed record ArmLimits
{
    public static ArmLimits Azure { get; } = new();

    /// <summary>Letters of a deployment's name.</summary>
    public const int DeploymentName = 64;

    /// <summary>Resources in one template; those of nested templates count there.</summary>
    public int Resources { get; init; } = 800;

    /// <summary>Resources in one part, for a language that needs names for what exists as well.</summary>
    public int PartResources { get => Math.Max(1, Math.Min(field, Resources)); init; } = int.MaxValue;

    /// <summary>Parameters of one template, secrets among them; nested templates have their own.</summary>
    public int Parameters { get; init; } = 256;

    /// <summary>Bytes of a whole template.</summary>
    public int Template { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of one resource; a nested deployment is one. A deployment's job, which is the template and what Azure notes about it, takes no more
    /// either.</summary>
    public int Resource { get; init; } = 1024 * 1024;

    /// <summary>Characters of an expression, without its brackets.</summary>
    public int Expression { get; init; } = 24_576;

    /// <summary>Characters of any other text: https://github.com/Azure/bicep, 2026-08-21.</summary>
    public int Text { get; init; } = 131_072;

    /// <summary>Where a deployment is cut: below the size of one resource and of one job, with room for parameters, waits and notes.</summary>
    public int Part { get; init; } = 700_000;

    /// <summary>Whether a template could need more parameters than it may have, so that counting is worth the search; three tell it its place.</summary>
    public bool MayExceedParameters(Topology topology) => topology.Parameters.Length + topology.Secrets.Length + 3 > Parameters;
}

namespace Gatewright.Deploy.Wire;

/// <summary>The versions that Resource Manager itself is asked in; resources are read in the version that the program writes.</summary>
internal static class ApiVersions
{
    public const string Deployments = "2025-04-01";
    public const string Stacks = "2024-03-01";
    public const string Resources = "2024-11-01";

    /// <summary>Of networks, where the program has no resource of a type any more.</summary>
    public const string Network = "2025-01-01";
}

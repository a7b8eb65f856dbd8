namespace Gatewright.ArmLanguage;

/// <summary>Which functions a part of a template may call beyond those that are allowed everywhere.</summary>
[Flags]
internal enum Site
{
    None = 0,

    /// <summary>What a deployment answers while it runs: <c>reference</c>, <c>listKeys</c>.</summary>
    Runtime = 1,

    /// <summary>What differs from deployment to deployment: <c>newGuid</c>, <c>utcNow</c>.</summary>
    Default = 2,
}

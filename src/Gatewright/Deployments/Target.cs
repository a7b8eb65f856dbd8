namespace Gatewright.Deployments;

/// <summary>Where to deploy, as whom, and with which values, as the command line has it.</summary>
internal sealed record Target
{
    public string? Subscription { get; init; }

    public string? ResourceGroup { get; init; }

    public string? Location { get; init; }

    public string? Name { get; init; }

    public string? ParameterFile { get; init; }

    /// <summary>Each <c>NAME=VALUE</c>.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];

    /// <summary>Each <c>NAME=SOURCE</c>.</summary>
    public ImmutableArray<string> Secrets { get; init; } = [];

    public required string Cloud { get; init; }

    public string? Tenant { get; init; }

    public required string SignIn { get; init; }

    public bool IsLocal { get; init; }

    public required string LocalFolder { get; init; }

    public double Speed { get; init; }
}

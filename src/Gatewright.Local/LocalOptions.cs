namespace Gatewright.Local;

/// <summary>How a local Resource Manager behaves.</summary>
public sealed record LocalOptions
{
    /// <summary>Gets the folder that keeps its state; null, the default, for memory.</summary>
    public string? Folder { get; init; }

    /// <summary>Gets how many times faster than Azure resources are made: 1 for Azure's time. The default is infinity: at once.</summary>
    public double Speed { get; init; } = double.PositiveInfinity;

    /// <summary>Gets the subscription that it lists. Requests may name any other: each GUID is one. The default is made of ones.</summary>
    public string Subscription { get; init; } = "11111111-1111-1111-1111-111111111111";

    /// <summary>Gets the clock. The default is the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what goes wrong; null, the default, for nothing.</summary>
    public LocalFaults? Faults { get; init; }

    /// <summary>
    /// Gets a value indicating whether providers leave new circuits unprovisioned, as they do for days, so that a connection to one fails. The default is
    /// false: a provider provisions a circuit at once, since nobody is there to do it later.
    /// </summary>
    public bool ProvidersWait { get; init; }
}

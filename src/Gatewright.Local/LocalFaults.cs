namespace Gatewright.Local;

/// <summary>
/// What goes wrong in a local Resource Manager, so that programs can be tried on bad days. All of it follows from the seed and from what is asked: the same
/// requests meet the same faults.
/// </summary>
/// <example><code>
/// new LocalOptions { Faults = new() { Seed = 7, Rate = 0.1 } }
/// new LocalOptions { Faults = new() { Script = [new(FaultKind.ResetAfterwards) { Method = "PUT", Path = "/deployments/" }] } }
/// new LocalOptions { Faults = new() { Resources = [FailingResource.Quota("Microsoft.Network/publicIPAddresses")] } }
/// </code></example>
public sealed record LocalFaults
{
    /// <summary>Gets the number that decides which requests are struck, and by what.</summary>
    public int Seed { get; init; }

    /// <summary>Gets the share of requests that are struck by one of <see cref="Kinds"/>, from 0, the default, to 1.</summary>
    public double Rate { get; init; }

    /// <summary>Gets the faults that strike at random. The default is all those that pass when a client tries again.</summary>
    public ImmutableArray<FaultKind> Kinds { get; init; } =
    [
        FaultKind.Throttled, FaultKind.ThrottledWithoutRetryAfter, FaultKind.InternalError, FaultKind.Unavailable, FaultKind.Reset, FaultKind.ResetAfterwards,
        FaultKind.NameNotResolved, FaultKind.SlowBody, FaultKind.TruncatedBody,
    ];

    /// <summary>Gets faults that strike chosen requests. They come before those at random.</summary>
    public ImmutableArray<ScriptedFault> Script { get; init; } = [];

    /// <summary>Gets resources that Azure refuses or fails to make.</summary>
    public ImmutableArray<FailingResource> Resources { get; init; } = [];

    /// <summary>Gets how long a slow body takes. The default is a fifth of a second.</summary>
    public TimeSpan SlowBody { get; init; } = TimeSpan.FromMilliseconds(200);
}

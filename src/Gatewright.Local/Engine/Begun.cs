using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>What the begin of a step found out.</summary>
/// <param name="Time">How long it takes.</param>
/// <param name="Networks">The networks that it writes.</param>
/// <param name="Write">Does it, once the networks are free; gives what is wrong.</param>
internal sealed record Begun(TimeSpan Time, ImmutableArray<string> Networks, Func<ArmError?>? Write)
{
    public static Begun Nothing { get; } = new(TimeSpan.Zero, [], null);

    public ArmError? Error { get; init; }

    /// <summary>Whether its condition is false.</summary>
    public bool IsUnneeded { get; init; }

    public static Begun Failed(ArmError error) => Nothing with { Error = error };
}

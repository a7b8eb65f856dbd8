using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What Azure does about one sort of change.</summary>
/// <param name="Name">Its name, which reports tell.</param>
/// <param name="Statement">What Azure does, as a sentence without its full stop.</param>
/// <param name="Effect">The effect.</param>
/// <param name="Source">Where Azure says so, with its date.</param>
/// <param name="Applies">Whether a change is of the sort.</param>
internal sealed record ChangeLaw(string Name, string Statement, ChangeEffect Effect, Source Source, Func<ChangeView, bool> Applies)
{
    /// <summary>What else notices it; by default the connections at what changed.</summary>
    public Func<ChangeView, ImmutableArray<string>> Affects { get; init; } = static change => change.Tunnels;

    public Consequence Consequence(ChangeView change) => new(Effect, Statement, Affects(change), Name, Source);
}

using Gatewright.Rules;

namespace Gatewright.Changes;

/// <summary>What Azure does about a change.</summary>
/// <param name="Effect">How bad it is.</param>
/// <param name="Message">What happens and what to do, as a sentence without its full stop; empty for nothing.</param>
/// <param name="Affected">The connections and peerings that notice it, by their paths.</param>
/// <param name="Law">The name of the law that says so; null where there is none.</param>
/// <param name="Source">Where Azure says so; null where there is no law.</param>
public sealed record Consequence(ChangeEffect Effect, string Message, ImmutableArray<string> Affected, string? Law = null, Source? Source = null)
{
    internal static Consequence None { get; } = new(ChangeEffect.None, "", []);

    internal static Consequence Unknown { get; } = new(ChangeEffect.Unknown, "Azure updates it; no page says what traffic notices", []);
}

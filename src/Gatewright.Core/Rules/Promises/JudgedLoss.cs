using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A promise that is kept, and what becomes of it when something fails.</summary>
/// <param name="Said">Where the program says that it survives that.</param>
/// <param name="Loss">What is lost.</param>
/// <param name="Outcome">Where the packets go then.</param>
internal sealed record JudgedLoss(Known<NetworkPart> Said, Loss Loss, Outcome Outcome)
{
    /// <summary>All that a promise names. Where it is broken already, or something isn't known, nothing is said.</summary>
    public static IEnumerable<JudgedLoss> Of(PromiseElement promise, Outcome outcome, Topology topology, Func<Loss, Outcome> asked)
    {
        if (outcome.Verdict != Verdict.Reached || outcome.Assumptions.Any(assumption => assumption.IsDoubtful) || TouchesExisting(outcome))
            yield break;
        foreach (var said in promise.Losses.Known())
        {
            foreach (var loss in Loss.Of(said.Value, outcome, topology))
                yield return new(said, loss, asked(loss));
        }
    }

    /// <summary>An existing gateway may have more connections than are described here.</summary>
    private static bool TouchesExisting(Outcome outcome) => outcome.Arrivals.Concat(outcome.Replies).SelectMany(way => way.Trail.Hops())
        .Any(hop => hop.At is GatewayElement { IsExisting: true } or ConnectionElement { Parent: GatewayElement { IsExisting: true } });
}

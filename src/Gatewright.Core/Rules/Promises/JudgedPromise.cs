using Gatewright.Reachability;

namespace Gatewright.Rules;

/// <summary>A promise and what becomes of it.</summary>
/// <param name="Promise">What the program says.</param>
/// <param name="Outcome">Where its packets go: as surely works where it is reached, and else as may happen.</param>
/// <param name="Losses">Where they go when something fails of which the promise says that it survives that.</param>
internal sealed record JudgedPromise(PromiseElement Promise, Outcome Outcome, ImmutableArray<JudgedLoss> Losses)
{
    /// <summary>
    /// Judges all promises of a topology of which nothing was missed: whatever is said further may lead a way elsewhere, or close one. Those of which a
    /// value isn't known are left out.
    /// </summary>
    public static ImmutableArray<JudgedPromise> All(Topology topology)
    {
        if (!topology.IsAllTold)
            return [];
        var routings = new Dictionary<Certainty, Routing>();
        var left = new Dictionary<string, Routing>(StringComparer.Ordinal);
        var judged = ImmutableArray.CreateBuilder<JudgedPromise>(topology.Promises.Length);
        foreach (var promise in topology.Promises)
        {
            var certainty = promise.IsReached ? Certainty.Promised : Certainty.Possible;
            if (!routings.TryGetValue(certainty, out var routing))
                routings[certainty] = routing = new(topology, certainty);
            if (!promise.Ports.AllKnown() || !promise.Appliances.AllKnown() || Endpoint.Of(promise.From) is not { } from)
                continue;
            if ((promise.To is null ? Endpoint.Internet : Endpoint.Of(promise.To)) is not { } to)
                continue;
            var outcome = Question.Ask(routing, from, to, ServicesOf(promise));
            judged.Add(new(promise, outcome,
                [.. JudgedLoss.Of(promise, outcome, topology, loss => Question.Ask(LeftAfter(loss), from, to, ServicesOf(promise)))]));
        }

        return judged.ToImmutable();

        Routing LeftAfter(Loss loss)
        {
            if (!left.TryGetValue(loss.What, out var routing))
                left[loss.What] = routing = new(topology, Certainty.Promised, new(loss.Lost));
            return routing;
        }
    }

    /// <summary>What stands in the way, with the part of it that is missing; null where the promise isn't surely broken.</summary>
    public Obstacle? Broken() => Promise.IsReached ? Outcome.FirstObstacle : null;

    /// <summary>What arrives though nothing should, over things that are described; null where nothing surely does.</summary>
    public Arrival? Leak() => Promise.IsReached ? null
        : Outcome.Arrivals.FirstOrDefault(arrival => !arrival.Trail.Assumptions.Any(assumption => assumption.IsDoubtful));

    private static RangeSet? ServicesOf(PromiseElement promise) => promise.Ports.IsEmpty ? null
        : Services.Of(SecurityProtocol.Tcp, Services.Ports(promise.Ports.Known().Select(it => it.Value)));
}

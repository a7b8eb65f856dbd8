using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Promises, at the end: all that they are about is there.</content>
internal sealed partial class TopologyWriter
{
    private void WritePromises()
    {
        topic = new PromisesTopic();
        foreach (var promise in Topology.Promises)
        {
            NewUnit();
            var method = promise.IsReached ? "MustReach" : "MustNotReach";
            var chain = promise.To is { } to ? Use(promise.From).Call(method, Use(to).As()) : Use(promise.From).Call($"{method}Internet");
            chain = IfAny(chain, promise.Ports, "WithTcp", "port", promise);
            chain = promise.Appliances.Aggregate(chain, (all, it) => all.Call("Through", Value(it, "appliance", promise)));
            chain = IfAny(chain, promise.Losses, "WithLossOfAny", "part", promise);
            Add(Inline.Never, ["promise"], Accepted(promise, chain));
        }
    }

    private sealed class PromisesTopic;
}

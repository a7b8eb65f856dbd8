using System.Net;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>The resources that the options let fail. How often each has failed is kept with the state.</summary>
internal sealed class ResourceFailures(State state, ImmutableArray<FailingResource> failing)
{
    public ArmError? Next(ArmId id, FailureTime when)
    {
        for (var i = 0; i < failing.Length; i++)
        {
            var one = failing[i];
            var isMeant = one.When == when && (one.Type is null || Bodies.Same(one.Type, id.Type)) && (one.Name is null || Bodies.Same(one.Name, id.Name));
            if (isMeant && (one.Times is int.MaxValue || state.Numbers.Next($"failures {i} {id.Key}") < one.Times))
                return new((HttpStatusCode)one.Status, one.Code, one.Message) { HasDetails = true };
        }

        return null;
    }
}

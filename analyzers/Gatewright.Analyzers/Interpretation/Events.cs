using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Events that the compiler keeps a delegate for.</summary>
internal sealed partial class Interpreter
{
    private Abstract Subscribed(IEventAssignmentOperation assignment, Frame frame)
    {
        if (assignment.EventReference is not IEventReferenceOperation reference)
            return Forgotten(assignment, frame);
        var place = EventPlace(reference, frame);
        var handler = Eval(assignment.HandlerValue, frame);
        if (assignment.Adds)
        {
            place.Set(Combined(assignment, [place.Get(), handler]));
            return new(null, assignment);
        }

        Reach(place.Get(), OpaqueUse.Written);
        place.Set(Abstract.UnknownAt(assignment));
        return new(null, assignment);
    }

    private Place EventPlace(IEventReferenceOperation reference, Frame frame)
    {
        var it = reference.Event;
        if (reference.Instance is not null && Eval(reference.Instance, frame).It is Instance holder
            && Bodies.Syntax(it) is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax && !it.IsVirtual && !it.IsOverride)
            return Place.Of(
                () => holder.IsLost ? Abstract.UnknownAt(reference) : holder.Fields.TryGetValue(it.OriginalDefinition, out var value)
                    ? value : new(null, reference),
                value => Store(holder, it.OriginalDefinition, value));
        return Beyond(reference, frame);
    }
}

using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Events that the program declares.</summary>
internal sealed class Events(Execution run)
{
    public Abstract Subscribed(IEventAssignmentOperation assignment, Frame frame)
    {
        if (assignment.EventReference is not IEventReferenceOperation reference)
            return run.Forgetting.Forgotten(assignment, frame);
        var place = EventPlace(reference, frame);
        var handler = run.Eval(assignment.HandlerValue, frame);
        if (assignment.Adds)
        {
            place.Set(run.Delegates.Combined(assignment, [place.Get(), handler]));
            return new(null, assignment);
        }

        run.Escapes.Reach(place.Get(), OpaqueUse.Written);
        place.Set(Abstract.UnknownAt(assignment));
        return new(null, assignment);
    }

    public Place EventPlace(IEventReferenceOperation reference, Frame frame)
    {
        var it = reference.Event;
        if (reference.Instance is not null && run.Eval(reference.Instance, frame).It is Instance holder
            && Bodies.Syntax(it) is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax && !it.IsVirtual && !it.IsOverride)
            return Place.Of(
                () => holder.IsLost ? Abstract.UnknownAt(reference) : holder.Fields.TryGetValue(it.OriginalDefinition, out var value)
                    ? value : new(null, reference),
                value => run.Places.Store(holder, it.OriginalDefinition, value));
        return run.Places.Beyond(reference, frame);
    }
}

using Gatewright.Arm.Bodies;

namespace Gatewright.Emit.Scripts;

/// <summary>Reads bodies for the ids in them.</summary>
internal sealed class IdFinder(Action<Term.ResourceId> found) : BodyWriter
{
    public override void Name(string name) { }

    public override void Name(Term name) { }

    public override void BeginObject() { }

    public override void EndObject() { }

    public override void BeginArray() { }

    public override void EndArray() { }

    public override void Text(ReadOnlySpan<char> text) { }

    public override void Value(Term term)
    {
        if (term is Term.ResourceId id)
            found(id);
    }

    public override void Number(long number) { }

    public override void Flag(bool flag) { }

    public override void Raw(string json) { }
}

namespace Gatewright.Arm.Bodies;

/// <summary>
/// Takes the body of a resource, member by member. Lowering writes to it without knowing who reads: an emitter prints in its language, <c>Measure</c>
/// counts, <see cref="TreeWriter"/> keeps. Nothing is made on the way, since there may be a million members.
/// </summary>
internal abstract partial class BodyWriter
{
    /// <summary>The name of the member whose value follows.</summary>
    public abstract void Name(string name);

    /// <summary>A name that a topology brings, such as a tag's; the deployment may compute it.</summary>
    public abstract void Name(Term name);

    public abstract void BeginObject();

    public abstract void EndObject();

    public abstract void BeginArray();

    public abstract void EndArray();

    /// <summary>Text, as a person means it.</summary>
    public abstract void Text(ReadOnlySpan<char> text);

    /// <summary>A literal, a number, or what the deployment computes.</summary>
    public abstract void Value(Term term);

    public abstract void Number(long number);

    public abstract void Flag(bool flag);

    /// <summary>JSON that a patch brings and nothing looks into: a null in a list, a fraction.</summary>
    public abstract void Raw(string json);
}

namespace Gatewright.Arm.Bodies;

/// <summary>Keeps what is written, for a patch to be laid over it.</summary>
internal sealed class TreeWriter : BodyWriter
{
    private readonly Stack<ArmNode> open = [];
    private Term? name;

    /// <summary>The members that were written.</summary>
    public ArmObject Root { get; } = new();

    public override void Name(string name) => this.name = name;

    public override void Name(Term name) => this.name = name;

    public override void BeginObject() => Open(new ArmObject());

    public override void EndObject() => open.Pop();

    public override void BeginArray() => Open(new ArmArray());

    public override void EndArray() => open.Pop();

    public override void Text(ReadOnlySpan<char> text) => Add(new ArmValue(text.ToString()));

    public override void Value(Term term) => Add(new ArmValue(term));

    public override void Number(long number) => Add(new ArmValue(new Term.Number(number)));

    public override void Flag(bool flag) => Add(new ArmFlag(flag));

    public override void Raw(string json) => Add(new ArmRaw(json));

    private void Open(ArmNode node)
    {
        Add(node);
        open.Push(node);
    }

    private void Add(ArmNode node)
    {
        if (open.TryPeek(out var holder) && holder is ArmArray array)
            array.Items.Add(node);
        else
            ((ArmObject?)holder ?? Root).Add(name!, node);
    }
}

namespace Gatewright.Arm.Bodies;

/// <summary>Members in the order they were added.</summary>
internal sealed class ArmObject : ArmNode
{
    private readonly List<(Term Name, ArmNode Node)> members = [];

    public IReadOnlyList<(Term Name, ArmNode Node)> Members => members;

    public ArmNode? Find(Term name) => PlaceOf(name) is var place and >= 0 ? members[place].Node : null;

    public void Add(Term name, ArmNode node) => members.Add((name, node));

    /// <summary>Puts a member in the place of one of its name, or behind the others; null takes it away.</summary>
    public void Set(Term name, ArmNode? node)
    {
        var place = PlaceOf(name);
        if (place < 0 && node is not null)
            Add(name, node);
        else if (place >= 0 && node is not null)
            members[place] = (name, node);
        else if (place >= 0)
            members.RemoveAt(place);
    }

    public override void WriteTo(BodyWriter to)
    {
        to.BeginObject();
        WriteMembers(to);
        to.EndObject();
    }

    public void WriteMembers(BodyWriter to)
    {
        foreach (var (name, node) in members)
            Write(to, name, node);
    }

    /// <summary>A plain name is written as such, for what is peculiar to names that everybody knows.</summary>
    public static void Write(BodyWriter to, Term name, ArmNode? node)
    {
        if (node is null)
            return;
        if (name is Term.Literal { Text: var text } && !text.StartsWith('['))
            to.Name(text);
        else
            to.Name(name);
        node.WriteTo(to);
    }

    private int PlaceOf(Term name) => members.FindIndex(it => it.Name.Equals(name));
}

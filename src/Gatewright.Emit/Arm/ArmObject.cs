using System.Collections;

namespace Gatewright.Emit.Arm;

/// <summary>
/// Members in the order they were added; what is absent isn't printed. Most of an estate is these, and most have one member or a handful,
/// so they take no more room than that.
/// </summary>
internal sealed class ArmObject : ArmNode, IEnumerable<KeyValuePair<string, ArmNode>>
{
    private KeyValuePair<string, ArmNode>[] members = [];

    public int Count { get; private set; }

    public void Add(string name, ArmNode? node)
    {
        if (node is null)
            return;
        if (Count == members.Length)
            Array.Resize(ref members, Count == 0 ? 1 : Count + 4);
        members[Count++] = new(name, node);
    }

    /// <summary>A list, left out where it is empty.</summary>
    public void Add(string name, IEnumerable<ArmNode> items)
    {
        if (items.ToArray() is { Length: > 0 } present)
            Add(name, new ArmArray(present));
    }

    public ArmNode? Find(string name) => PlaceOf(name) is var place and >= 0 ? members[place].Value : null;

    /// <summary>Puts a member in the place of one of its name, or behind the others; null takes it away.</summary>
    public void Set(string name, ArmNode? node)
    {
        var place = PlaceOf(name);
        if (place < 0)
            Add(name, node);
        else if (node is not null)
            members[place] = new(name, node);
        else
            members.AsSpan(place + 1, --Count - place).CopyTo(members.AsSpan(place));
    }

    /// <summary>The same members, to be changed apart from these.</summary>
    public ArmObject Copy() => new() { members = [.. Members], Count = Count };

    public ReadOnlySpan<KeyValuePair<string, ArmNode>>.Enumerator GetEnumerator() => Members.GetEnumerator();

    IEnumerator<KeyValuePair<string, ArmNode>> IEnumerable<KeyValuePair<string, ArmNode>>.GetEnumerator() => members.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.Take(Count).GetEnumerator();

    private ReadOnlySpan<KeyValuePair<string, ArmNode>> Members => members.AsSpan(0, Count);

    private int PlaceOf(string name) => Array.FindIndex(members, 0, Count, it => it.Key == name);
}

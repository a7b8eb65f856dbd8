using System.Collections;

namespace Gatewright.Emit.Arm;

/// <summary>A node of a template: what lowering makes and emitters print.</summary>
internal abstract class ArmNode
{
    public static implicit operator ArmNode(string literal) => new ArmText(literal);

    public static implicit operator ArmNode(ArmTerm term) => new ArmText(term);

    public static implicit operator ArmNode(long number) => new ArmNumber(number);

    public static implicit operator ArmNode(bool flag) => flag ? ArmFlag.True : ArmFlag.False;

    /// <summary>A text or number of a topology.</summary>
    public static ArmNode Of<T>(Value<T>? value) => value switch
    {
        Value<long>.Known number => new ArmNumber(number.It),
        Value<int>.Known number => new ArmNumber(number.It),
        _ => new ArmText(ArmTerm.Of(value)),
    };

    /// <summary>The node as an argument inside an expression.</summary>
    public string AsArgument() => this switch
    {
        ArmText text => text.Term.AsArgument,
        ArmNumber number => FormattableString.Invariant($"{number.Number}"),
        ArmRaw raw => $"json('{raw.Json}')",
        ArmFlag flag => flag == ArmFlag.True ? "true()" : "false()",
        ArmArray array => $"createArray({string.Join(", ", array.Items.Select(it => it.AsArgument()))})",
        ArmObject members => $"createObject({string.Join(", ", members.Select(it => $"'{it.Key}', {it.Value.AsArgument()}"))})",
        _ => throw new InvalidOperationException($"'{GetType()}' is no node"),
    };
}

internal sealed class ArmText(ArmTerm term) : ArmNode
{
    public ArmTerm Term { get; } = term;
}

internal sealed class ArmNumber(long number) : ArmNode
{
    public long Number { get; } = number;
}

internal sealed class ArmFlag : ArmNode
{
    public static readonly ArmFlag True = new();
    public static readonly ArmFlag False = new();
}

/// <summary>JSON that a patch brings and nothing looks into: a null in a list, a fraction.</summary>
internal sealed class ArmRaw(string json) : ArmNode
{
    public string Json { get; } = json;
}

internal sealed class ArmArray(IEnumerable<ArmNode> items) : ArmNode
{
    public IReadOnlyList<ArmNode> Items { get; } = items as IReadOnlyList<ArmNode> ?? [.. items];
}

/// <summary>Members in the order they were added; what is absent isn't printed.</summary>
internal sealed class ArmObject : ArmNode, IEnumerable<KeyValuePair<string, ArmNode>>
{
    private readonly List<KeyValuePair<string, ArmNode>> members = [];

    public int Count => members.Count;

    public void Add(string name, ArmNode? node)
    {
        if (node is not null)
            members.Add(new(name, node));
    }

    /// <summary>A list, left out where it is empty.</summary>
    public void Add(string name, IEnumerable<ArmNode> items)
    {
        if (items.ToArray() is { Length: > 0 } present)
            members.Add(new(name, new ArmArray(present)));
    }

    public ArmNode? Find(string name) => members.Find(it => it.Key == name).Value;

    /// <summary>Puts a member in the place of one of its name, or behind the others; null takes it away.</summary>
    public void Set(string name, ArmNode? node)
    {
        var place = members.FindIndex(it => it.Key == name);
        if (place < 0)
            Add(name, node);
        else if (node is null)
            members.RemoveAt(place);
        else
            members[place] = new(name, node);
    }

    public List<KeyValuePair<string, ArmNode>>.Enumerator GetEnumerator() => members.GetEnumerator();

    IEnumerator<KeyValuePair<string, ArmNode>> IEnumerable<KeyValuePair<string, ArmNode>>.GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();
}

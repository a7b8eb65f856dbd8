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

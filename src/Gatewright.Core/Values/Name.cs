namespace Gatewright;

/// <summary>What something is called in Azure. Rules know how long and of what letters it may be.</summary>
public readonly record struct Name(string Value)
{
    /// <summary>The name.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>Any text: a description, a tag, a reason.</summary>
public readonly record struct Text(string Value)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}

/// <summary>The id of a rule, such as <c>GW1101</c>.</summary>
public readonly record struct RuleId
{
    private readonly string id;

    private RuleId(string id) => this.id = id;

    /// <summary>The id.</summary>
    public override string ToString() => id ?? "";

    internal static Value<RuleId> Parse(string text) =>
        IsId(text)
            ? new RuleId(text)
            : new Value<RuleId>.Malformed(text, "is not a rule's id; write GW and four digits, such as GW1101", IsId(text.ToUpperInvariant())
                ? text.ToUpperInvariant() : null);

    private static bool IsId(string text) => text.Length == 6 && text.StartsWith("GW", StringComparison.Ordinal)
        && text.Skip(2).All(it => it is >= '0' and <= '9');
}

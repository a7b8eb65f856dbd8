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

/// <summary>The id of a rule, such as <c>GW1101</c>, or <c>ACME001</c> for a rule of your own.</summary>
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

    /// <summary>Those of this library have four digits; one's own have letters of their own and any number of digits.</summary>
    private static bool IsId(string text)
    {
        var letters = text.TakeWhile(it => it is >= 'A' and <= 'Z').Count();
        var digits = text.Length - letters;
        return letters is >= 2 and <= 12 && text.Skip(letters).All(it => it is >= '0' and <= '9')
            && (IsGatewrights(text) ? digits == 4 : digits is >= 1 and <= 6);
    }

    /// <summary>Whether an id is of the kind that only rules of this library have.</summary>
    internal static bool IsGatewrights(string text) => text.StartsWith("GW", StringComparison.Ordinal) && text.Skip(2).All(it => it is >= '0' and <= '9');
}

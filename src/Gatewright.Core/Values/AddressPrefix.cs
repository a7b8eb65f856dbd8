namespace Gatewright;

/// <summary>What a route or a security rule matches: a block, an address, a service tag such as <c>VirtualNetwork</c>, or <c>*</c> for all.</summary>
public readonly record struct AddressPrefix
{
    private readonly string text;

    private AddressPrefix(string text, Cidr? block) => (this.text, Block) = (text, block);

    /// <summary>The block; an address is a block of one; null for a tag and for <c>*</c>.</summary>
    public Cidr? Block { get; }

    /// <summary>Whether it is a service tag.</summary>
    public bool IsTag => Block is null && text is not (null or "*");

    /// <summary>The text as it was written.</summary>
    public override string ToString() => text ?? "";

    internal static AddressPrefix Of(Cidr block) => new(block.ToString(), block);

    internal static Value<AddressPrefix> Parse(string text)
    {
        if (text.Contains('/'))
        {
            return Cidr.Parse(text) switch
            {
                Value<Cidr>.Known block => new AddressPrefix(text, block.Value),
                Value<Cidr>.Malformed malformed => new Value<AddressPrefix>.Malformed(text, malformed.Reason, malformed.Suggestion),
                _ => new Value<AddressPrefix>.Deferred("unknown"),
            };
        }

        if (IpAddress.Read(text) is { } address)
            return new AddressPrefix(text, new Cidr(address, IpAddress.Width(address.Version)));
        return text == "*" || IsTagName(text)
            ? new AddressPrefix(text, null)
            : new Value<AddressPrefix>.Malformed(text, "is neither a block nor an address nor a service tag; write one such as 10.0.0.0/16 or VirtualNetwork");
    }

    /// <summary>Tags begin with a letter and may name a region behind a dot, as in <c>Storage.WestEurope</c>.</summary>
    private static bool IsTagName(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(it => it is '.' || (it < 128 && char.IsLetterOrDigit(it)));
}

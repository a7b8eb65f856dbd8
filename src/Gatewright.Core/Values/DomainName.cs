namespace Gatewright;

/// <summary>A name of the Domain Name System, such as <c>vpn.contoso.com</c>.</summary>
public readonly record struct DomainName
{
    private readonly string name;

    private DomainName(string name) => this.name = name;

    /// <summary>The name.</summary>
    public override string ToString() => name ?? "";

    internal static Value<DomainName> Parse(string text) =>
        text.Length <= 253 && text.Split('.') is { Length: > 1 } labels && labels.All(IsLabel) && !labels[labels.Length - 1].All(char.IsDigit)
            ? new DomainName(text)
            : new Value<DomainName>.Malformed(text, "is not a domain name; write one such as vpn.contoso.com");

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-'
        && label.All(it => it is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');
}

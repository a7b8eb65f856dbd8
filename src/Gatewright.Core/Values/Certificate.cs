namespace Gatewright;

/// <summary>The public part of an X.509 certificate: base64 of its DER form on one line.</summary>
public readonly record struct Certificate
{
    private readonly string data;

    private Certificate(string data) => this.data = data;

    /// <summary>The base64 text.</summary>
    public override string ToString() => data ?? "";

    internal static Value<Certificate> Parse(string text)
    {
        if (text.Contains("-----"))
            return new Value<Certificate>.Malformed(text, "has the header of a PEM file; write only the base64 between header and footer, on one line",
                Pem(text));
        if (text.Any(char.IsWhiteSpace))
            return new Value<Certificate>.Malformed(text, "has blanks or line breaks; write the base64 on one line", OneLine(text));
        return IsDer(text) ? new Certificate(text) : new Value<Certificate>.Malformed(text, "is not a certificate in base64; "
            + "export the root's public part as base64 DER");
    }

    /// <summary>What stands between header and footer, if it is one certificate.</summary>
    private static string? Pem(string text) =>
        text.Split(["-----"], StringSplitOptions.None) is [_, "BEGIN CERTIFICATE", var body, "END CERTIFICATE", _] ? OneLine(body) : null;

    private static string? OneLine(string text) => new string(text.Where(letter => !char.IsWhiteSpace(letter)).ToArray()) is var line && IsDer(line)
        ? line : null;

    /// <summary>A certificate is an ASN.1 sequence, whose first byte is 0x30.</summary>
    private static bool IsDer(string text)
    {
        try
        {
            return Convert.FromBase64String(text) is [0x30, _, ..];
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

namespace Gatewright;

/// <summary>The SHA-1 thumbprint of a certificate: 40 hexadecimal digits.</summary>
public readonly record struct Thumbprint
{
    private readonly string digits;

    private Thumbprint(string digits) => this.digits = digits;

    /// <summary>The digits in capitals.</summary>
    public override string ToString() => digits ?? "";

    internal static Value<Thumbprint> Parse(string text)
    {
        if (IsThumbprint(text))
            return new Thumbprint(text.ToUpperInvariant());
        // Windows shows thumbprints with blanks between the bytes, OpenSSL with colons.
        var plain = new string(text.Where(letter => letter is not (' ' or ':')).ToArray());
        return new Value<Thumbprint>.Malformed(text, "is not a thumbprint; write 40 hexadecimal digits", IsThumbprint(plain) ? plain : null);
    }

    private static bool IsThumbprint(string text) => text.Length == 40 && text.All(Uri.IsHexDigit);
}

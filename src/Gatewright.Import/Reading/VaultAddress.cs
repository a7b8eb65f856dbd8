using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>The address of a secret or a certificate in a key vault, such as <c>https://keys.vault.azure.net/secrets/cak</c>.</summary>
/// <param name="Vault">The vault's name, unknown parts in braces.</param>
/// <param name="Name">The name of the secret or certificate, without a version.</param>
internal readonly record struct VaultAddress(string Vault, string Name)
{
    private const string Scheme = "https://";

    /// <summary>Null if it is no such address, or isn't known enough.</summary>
    /// <param name="value">The address.</param>
    /// <param name="kind"><c>secrets</c> or <c>certificates</c>.</param>
    public static VaultAddress? Of(ArmValue value, string kind)
    {
        var text = ArmIds.Text(value);
        var at = text.IndexOf($"/{kind}/", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var end = text[Scheme.Length] == '{' ? text.IndexOf('}', Scheme.Length) + 1 : text.IndexOfAny(['.', '{'], Scheme.Length);
        return end > Scheme.Length ? new(text[Scheme.Length..end], text[(at + kind.Length + 2)..].Split('/')[0]) : null;
    }
}

using Scriban.Runtime;

namespace Gatewright.Emit.Clients;

/// <summary>
/// An IPsec policy in the words of <c>Set-VpnConnectionIPsecConfiguration</c>:
/// https://learn.microsoft.com/powershell/module/vpnclient/set-vpnconnectionipsecconfiguration, 2026-11-29.
/// </summary>
internal static class WindowsPolicy
{
    public static ScriptObject Of(IpsecPolicy policy) => new()
    {
        ["encryption"] = Capital($"{policy.Ike.Encryption}"),
        ["integrity"] = $"{policy.Ike.Integrity}".ToUpperInvariant(),
        ["group"] = policy.Ike.Group is DhGroup.Ecp384 or DhGroup.Ecp256 ? $"{policy.Ike.Group}".ToUpperInvariant() : $"{policy.Ike.Group}",
        ["cipher"] = Capital(policy.Esp.Gcm is { } gcm ? $"{gcm}" : $"{policy.Esp.Encryption}"),
        ["authentication"] = policy.Esp.Gcm is { } same
            ? Capital($"{same}")
            : policy.Esp.Integrity switch { EspIntegrity.Sha256 => "SHA256128", EspIntegrity.Sha1 => "SHA196", _ => "MD596" },
        ["pfs"] = policy.Esp.Group switch
        {
            PfsGroup.Ecp384 => "ECP384", PfsGroup.Ecp256 => "ECP256", PfsGroup.Pfs2048 => "PFS2048", PfsGroup.Pfs24 => "PFS24", PfsGroup.Pfs2 => "PFS2",
            PfsGroup.Pfs1 => "PFS1", _ => "None",
        },
    };

    private static string Capital(string cipher) => cipher
        .Replace("Gcm", "GCM", StringComparison.Ordinal).Replace("Aes", "AES", StringComparison.Ordinal).Replace("Des", "DES", StringComparison.Ordinal);
}

using Gatewright.Arm.Bodies;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>A policy in ARM's names of algorithms; all eight fields are required.</summary>
internal static class IpsecLowering
{
    /// <summary>Azure takes a list with one policy. One that lacks a proposal is a finding.</summary>
    public static void WriteList(BodyWriter to, string name, Setting<IpsecPolicy> policy)
    {
        if (!policy.TryGetValue(out var known) || known.Ike is null || known.Esp is null)
            return;
        using (to.Array(name))
        using (to.Object())
            Write(to, known);
    }

    public static void Write(BodyWriter to, IpsecPolicy policy)
    {
        to.Add("saLifeTimeSeconds", policy.SaLifetimeSeconds);
        to.Add("saDataSizeKilobytes", policy.SaLifetimeKilobytes);
        to.Add("ipsecEncryption", policy.Esp.Gcm is { } cipher ? Upper(cipher)
            : policy.Esp.Encryption is EspEncryption.None ? "None" : Upper(policy.Esp.Encryption));
        to.Add("ipsecIntegrity", policy.Esp.Gcm is { } same ? Upper(same) : Upper(policy.Esp.Integrity));
        to.Add("ikeEncryption", Upper(policy.Ike.Encryption));
        to.Add("ikeIntegrity", Upper(policy.Ike.Integrity));
        to.Add("dhGroup", policy.Ike.Group is DhGroup.Ecp384 or DhGroup.Ecp256 ? Upper(policy.Ike.Group) : $"DH{policy.Ike.Group}");
        to.Add("pfsGroup", policy.Esp.Group is PfsGroup.None ? "None" : Upper(policy.Esp.Group));
    }

    /// <summary>ARM spells <c>Aes256</c>, <c>Sha384</c>, <c>Ecp384</c> in capitals.</summary>
    private static string Upper<T>(T algorithm) => algorithm?.ToString()!.ToUpperInvariant() ?? "";
}

using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>A policy in ARM's names of algorithms; all eight fields are required.</summary>
internal static class IpsecLowering
{
    /// <summary>Azure takes a list with one policy.</summary>
    public static IEnumerable<ArmNode> Policies(Fact<IpsecPolicy> policy) => policy.TryGet(out var known) && Policy(known) is { } written ? [written] : [];

    /// <summary>Null for a policy that lacks a proposal, which is a finding.</summary>
    private static ArmObject? Policy(IpsecPolicy policy) => policy.Ike is null || policy.Esp is null ? null : new()
    {
        { "saLifeTimeSeconds", ArmNode.Of(policy.SaLifetimeSeconds) },
        { "saDataSizeKilobytes", ArmNode.Of(policy.SaLifetimeKilobytes) },
        { "ipsecEncryption", policy.Esp.Gcm is { } cipher ? Gcm(cipher) : Encryption(policy.Esp.Encryption) },
        { "ipsecIntegrity", policy.Esp.Gcm is { } same ? Gcm(same) : Integrity(policy.Esp.Integrity) },
        { "ikeEncryption", Encryption(policy.Ike.Encryption) },
        { "ikeIntegrity", Upper(policy.Ike.Integrity) },
        { "dhGroup", Group(policy.Ike.Group) },
        { "pfsGroup", Pfs(policy.Esp.Group) },
    };

    private static string Gcm(GcmEncryption cipher) => Upper(cipher);

    private static string Encryption(EspEncryption? encryption) => encryption is EspEncryption.None ? "None" : Upper(encryption);

    private static string Encryption(IkeEncryption encryption) => Upper(encryption);

    private static string Integrity(EspIntegrity? integrity) => Upper(integrity);

    private static string Group(DhGroup group) => group switch
    {
        DhGroup.Ecp384 or DhGroup.Ecp256 => Upper(group),
        _ => $"DH{group}",
    };

    private static string Pfs(PfsGroup group) => group is PfsGroup.None ? "None" : Upper(group);

    /// <summary>ARM spells <c>Aes256</c>, <c>Sha384</c>, <c>Ecp384</c> in capitals.</summary>
    private static string Upper<T>(T algorithm) => algorithm?.ToString()!.ToUpperInvariant() ?? "";
}

namespace Gatewright.Emit.Devices;

/// <summary>
/// VyOS, whose IPsec is strongSwan and whose BGP is FRR: vyos/vyos-1x, <c>interface-definitions/vpn_ipsec.xml.in</c> and
/// <c>data/templates/ipsec/swanctl</c>; vyos-documentation, <c>azure-vpn-bgp.rst</c> (read 2026-11). Not run.
/// </summary>
internal static class VyosProfile
{
    public static DeviceProfile VyOS { get; } = new(DeviceKind.VyOS)
    {
        Name = "vyos",
        Title = "VyOS",
        Basis = "By the documentation and sources of VyOS, read in 2026-11; not run. The hexadecimal keys need a version with secret-type (1.5).",
        Interface = "vti",
        Key = KeyForm.Hex,
        Words = LinuxProfiles.StrongSwanWords with
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "aes256gcm128", [IkeEncryption.GcmAes128] = "aes128gcm128",
                [IkeEncryption.Aes256] = "aes256", [IkeEncryption.Aes192] = "aes192", [IkeEncryption.Aes128] = "aes128",
            },
            DhGroup = new()
            {
                [DhGroup.Ecp384] = "20", [DhGroup.Ecp256] = "19", [DhGroup.Group14] = "14", [DhGroup.Group24] = "24", [DhGroup.Group2] = "2",
                [DhGroup.Group1] = "1",
            },
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "aes256gcm128", [GcmEncryption.GcmAes192] = "aes192gcm128", [GcmEncryption.GcmAes128] = "aes128gcm128",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes256", [EspEncryption.Aes192] = "aes192", [EspEncryption.Aes128] = "aes128", [EspEncryption.Des3] = "3des",
                [EspEncryption.None] = "null",
            },
            PfsGroup = new()
            {
                [PfsGroup.Ecp384] = "20", [PfsGroup.Ecp256] = "19", [PfsGroup.Pfs2048] = "14", [PfsGroup.Pfs24] = "24", [PfsGroup.Pfs2] = "2",
                [PfsGroup.Pfs1] = "1",
            },
        },
        Files = [new("vyos.config", "vyos.scriban", "#", "Commands for configuration mode; then commit, look, and save.")],
    };
}

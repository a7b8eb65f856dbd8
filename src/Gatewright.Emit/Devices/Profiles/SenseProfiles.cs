namespace Gatewright.Emit.Devices;

/// <summary>
/// pfSense by pfsense/pfsense <c>src/etc/inc/ipsec.inc</c>, OPNsense by opnsense/core <c>OPNsense/IPsec</c> and <c>IPsecProposalField.php</c>; read in 2026-11.
/// Both run strongSwan and, as a package, FRR. Not run.
/// </summary>
internal static class SenseProfiles
{
    private const string Unproven = "By the product's source, read in 2026-11; not run.";

    public static DeviceProfile PfSense { get; } = new(DeviceKind.PfSense)
    {
        Name = "pfsense",
        Title = "pfSense",
        Basis = Unproven,
        Interface = "ipsec",
        Key = KeyForm.Plain("as it is"),
        Words = new()
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "AES256-GCM (128 bits)", [IkeEncryption.GcmAes128] = "AES128-GCM (128 bits)",
                [IkeEncryption.Aes256] = "AES (256 bits)", [IkeEncryption.Aes192] = "AES (192 bits)", [IkeEncryption.Aes128] = "AES (128 bits)",
            },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "SHA384", [IkeIntegrity.Sha256] = "SHA256", [IkeIntegrity.Sha1] = "SHA1", [IkeIntegrity.Md5] = "MD5",
            },
            DhGroup = new()
            {
                [DhGroup.Ecp384] = "20", [DhGroup.Ecp256] = "19", [DhGroup.Group14] = "14", [DhGroup.Group24] = "24", [DhGroup.Group2] = "2",
                [DhGroup.Group1] = "1",
            },
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "AES256-GCM (128 bits)", [GcmEncryption.GcmAes192] = "AES192-GCM (128 bits)",
                [GcmEncryption.GcmAes128] = "AES128-GCM (128 bits)",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "AES (256 bits)", [EspEncryption.Aes192] = "AES (192 bits)", [EspEncryption.Aes128] = "AES (128 bits)",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "SHA256", [EspIntegrity.Sha1] = "SHA1", [EspIntegrity.Md5] = "MD5" },
            PfsGroup = new()
            {
                [PfsGroup.Ecp384] = "20", [PfsGroup.Ecp256] = "19", [PfsGroup.Pfs2048] = "14", [PfsGroup.Pfs24] = "24", [PfsGroup.Pfs2] = "2",
                [PfsGroup.Pfs1] = "1",
            },
        },
        Files = [new("pfsense.md", "pfsense.scriban", "", "Steps in the web interface.")],
    };

    /// <summary>Its lists of proposals begin at group 14 and have no group 24.</summary>
    public static DeviceProfile OPNsense { get; } = PfSense with
    {
        Kind = DeviceKind.OPNsense,
        Name = "opnsense",
        Title = "OPNsense",
        Words = LinuxProfiles.StrongSwanWords with
        {
            DhGroup = new() { [DhGroup.Ecp384] = "ecp384", [DhGroup.Ecp256] = "ecp256", [DhGroup.Group14] = "modp2048" },
            EspEncryption = new() { [EspEncryption.Aes256] = "aes256", [EspEncryption.Aes192] = "aes192", [EspEncryption.Aes128] = "aes128" },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha256", [EspIntegrity.Sha1] = "sha1" },
            PfsGroup = new() { [PfsGroup.Ecp384] = "ecp384", [PfsGroup.Ecp256] = "ecp256", [PfsGroup.Pfs2048] = "modp2048" },
        },
        Files = [new("opnsense.md", "opnsense.scriban", "", "Steps in the web interface.")],
    };
}

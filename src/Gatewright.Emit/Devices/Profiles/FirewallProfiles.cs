namespace Gatewright.Emit.Devices;

/// <summary>
/// Juniper by its TechLibrary and jeremmfr/terraform-provider-junos, Fortinet by its CLI reference and Azure/Azure-vpn-config-samples, Palo Alto Networks by
/// its administrator's guide, "IKE Phase 1" (10.0), and public configurations. Read in 2026-11. Not run.
/// </summary>
internal static class FirewallProfiles
{
    private const string Unproven = "By public documentation, read in 2026-11; not run.";

    public static DeviceProfile JuniperSrx { get; } = new(DeviceKind.JuniperSrx)
    {
        Name = "juniper-srx",
        Title = "Juniper SRX",
        Basis = Unproven,
        Interface = "st0.",
        Key = KeyForm.Hex,
        HasIkeV1 = false,
        Words = new()
        {
            // With GCM in phase 1 there is nowhere to name the pseudo-random function.
            IkeEncryption = new() { [IkeEncryption.Aes256] = "aes-256-cbc", [IkeEncryption.Aes192] = "aes-192-cbc", [IkeEncryption.Aes128] = "aes-128-cbc" },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "sha-384", [IkeIntegrity.Sha256] = "sha-256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
            },
            DhGroup = new()
            {
                [DhGroup.Ecp384] = "group20", [DhGroup.Ecp256] = "group19", [DhGroup.Group14] = "group14", [DhGroup.Group24] = "group24",
                [DhGroup.Group2] = "group2", [DhGroup.Group1] = "group1",
            },
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "aes-256-gcm", [GcmEncryption.GcmAes192] = "aes-192-gcm", [GcmEncryption.GcmAes128] = "aes-128-gcm",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes-256-cbc", [EspEncryption.Aes192] = "aes-192-cbc", [EspEncryption.Aes128] = "aes-128-cbc",
                [EspEncryption.Des3] = "3des-cbc", [EspEncryption.Des] = "des-cbc",
            },
            EspIntegrity = new()
            {
                [EspIntegrity.Sha256] = "hmac-sha-256-128", [EspIntegrity.Sha1] = "hmac-sha1-96", [EspIntegrity.Md5] = "hmac-md5-96",
            },
            PfsGroup = new()
            {
                [PfsGroup.Ecp384] = "group20", [PfsGroup.Ecp256] = "group19", [PfsGroup.Pfs2048] = "group14", [PfsGroup.Pfs24] = "group24",
                [PfsGroup.Pfs2] = "group2", [PfsGroup.Pfs1] = "group1",
            },
        },
        Files = [new("srx.set", "juniper-srx.scriban", "#", "Commands for configuration mode; then commit check, and commit confirmed.")],
    };

    public static DeviceProfile FortiGate { get; } = new(DeviceKind.FortiGate)
    {
        Name = "fortigate",
        Title = "FortiGate",
        Basis = Unproven,
        Key = KeyForm.Plain("as it is; a backslash goes before a space, a quote, a question mark and a backslash"),
        Words = new()
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "aes256gcm", [IkeEncryption.GcmAes128] = "aes128gcm", [IkeEncryption.Aes256] = "aes256",
                [IkeEncryption.Aes192] = "aes192", [IkeEncryption.Aes128] = "aes128",
            },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "sha384", [IkeIntegrity.Sha256] = "sha256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
            },
            DhGroup = new() { [DhGroup.Ecp384] = "20", [DhGroup.Ecp256] = "19", [DhGroup.Group14] = "14", [DhGroup.Group2] = "2", [DhGroup.Group1] = "1" },
            Gcm = new() { [GcmEncryption.GcmAes256] = "aes256gcm", [GcmEncryption.GcmAes128] = "aes128gcm" },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes256", [EspEncryption.Aes192] = "aes192", [EspEncryption.Aes128] = "aes128", [EspEncryption.Des3] = "3des",
                [EspEncryption.Des] = "des", [EspEncryption.None] = "null",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha256", [EspIntegrity.Sha1] = "sha1", [EspIntegrity.Md5] = "md5" },
            PfsGroup = new() { [PfsGroup.Ecp384] = "20", [PfsGroup.Ecp256] = "19", [PfsGroup.Pfs2048] = "14", [PfsGroup.Pfs2] = "2", [PfsGroup.Pfs1] = "1" },
        },
        Files = [new("fortigate.conf", "fortigate.scriban", "#", "For the console, or as a script.")],
    };

    public static DeviceProfile PaloAlto { get; } = new(DeviceKind.PaloAlto)
    {
        Name = "palo-alto",
        Title = "Palo Alto Networks",
        Basis = Unproven,
        Interface = "tunnel.10",
        Key = KeyForm.Plain("as it is"),
        HasIkeV1 = false,
        Words = new()
        {
            // Profiles of phase 1 name no pseudo-random function of their own.
            IkeEncryption = new() { [IkeEncryption.Aes256] = "aes-256-cbc", [IkeEncryption.Aes192] = "aes-192-cbc", [IkeEncryption.Aes128] = "aes-128-cbc" },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "sha384", [IkeIntegrity.Sha256] = "sha256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
            },
            DhGroup = new()
            {
                [DhGroup.Ecp384] = "group20", [DhGroup.Ecp256] = "group19", [DhGroup.Group14] = "group14", [DhGroup.Group2] = "group2",
                [DhGroup.Group1] = "group1",
            },
            Gcm = new() { [GcmEncryption.GcmAes256] = "aes-256-gcm", [GcmEncryption.GcmAes128] = "aes-128-gcm" },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes-256-cbc", [EspEncryption.Aes192] = "aes-192-cbc", [EspEncryption.Aes128] = "aes-128-cbc",
                [EspEncryption.Des3] = "3des", [EspEncryption.Des] = "des", [EspEncryption.None] = "null",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha256", [EspIntegrity.Sha1] = "sha1", [EspIntegrity.Md5] = "md5" },
            PfsGroup = new()
            {
                [PfsGroup.Ecp384] = "group20", [PfsGroup.Ecp256] = "group19", [PfsGroup.Pfs2048] = "group14", [PfsGroup.Pfs2] = "group2",
                [PfsGroup.Pfs1] = "group1",
            },
        },
        Files = [new("palo-alto.set", "palo-alto.scriban", "#", "Commands for configuration mode; leave these comments out. Then validate, and commit.")],
    };
}

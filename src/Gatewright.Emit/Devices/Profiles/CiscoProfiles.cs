namespace Gatewright.Emit.Devices;

/// <summary>
/// IOS XE by CiscoDevNet/terraform-provider-iosxe (names of Cisco's YANG model) and Azure/Azure-vpn-config-samples, ASR 15.2; ASA by MicrosoftDocs/azure-docs
/// <c>vpn-gateway-3rdparty-device-config-cisco-asa.md</c> (2017-06-20) and Cisco's guides to virtual tunnel interfaces. Read in 2026-11. Not run.
/// </summary>
internal static class CiscoProfiles
{
    private static readonly Dictionary<DhGroup, string> Groups = new()
    {
        [DhGroup.Ecp384] = "20", [DhGroup.Ecp256] = "19", [DhGroup.Group14] = "14", [DhGroup.Group24] = "24", [DhGroup.Group2] = "2", [DhGroup.Group1] = "1",
    };

    private static readonly Dictionary<PfsGroup, string> PfsGroups = new()
    {
        [PfsGroup.Ecp384] = "group20", [PfsGroup.Ecp256] = "group19", [PfsGroup.Pfs2048] = "group14", [PfsGroup.Pfs24] = "group24",
        [PfsGroup.Pfs2] = "group2", [PfsGroup.Pfs1] = "group1",
    };

    private static readonly Dictionary<IkeIntegrity, string> Hashes = new()
    {
        [IkeIntegrity.Sha384] = "sha384", [IkeIntegrity.Sha256] = "sha256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
    };

    public static DeviceProfile IosXe { get; } = new(DeviceKind.CiscoIosXe)
    {
        Name = "cisco-ios-xe",
        Title = "Cisco IOS XE",
        Basis = "By public documentation, read in 2026-11; not run.",
        Interface = "Tunnel10",
        Key = KeyForm.Plain("as it is; at the console Ctrl-V goes before a question mark"),
        HasSelectors = false,
        HasIkeV1 = false,
        Words = new()
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "aes-gcm-256", [IkeEncryption.GcmAes128] = "aes-gcm-128", [IkeEncryption.Aes256] = "aes-cbc-256",
                [IkeEncryption.Aes192] = "aes-cbc-192", [IkeEncryption.Aes128] = "aes-cbc-128",
            },
            IkeIntegrity = Hashes,
            DhGroup = Groups,
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "esp-gcm 256", [GcmEncryption.GcmAes192] = "esp-gcm 192", [GcmEncryption.GcmAes128] = "esp-gcm 128",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "esp-aes 256", [EspEncryption.Aes192] = "esp-aes 192", [EspEncryption.Aes128] = "esp-aes 128",
                [EspEncryption.Des3] = "esp-3des", [EspEncryption.Des] = "esp-des", [EspEncryption.None] = "esp-null",
            },
            EspIntegrity = new()
            {
                [EspIntegrity.Sha256] = "esp-sha256-hmac", [EspIntegrity.Sha1] = "esp-sha-hmac", [EspIntegrity.Md5] = "esp-md5-hmac",
            },
            PfsGroup = PfsGroups,
        },
        Files = [new("ios-xe.cfg", "cisco-ios-xe.scriban", "!", "For configuration mode.")],
    };

    public static DeviceProfile Asa { get; } = IosXe with
    {
        Kind = DeviceKind.CiscoAsa,
        Name = "cisco-asa",
        Title = "Cisco ASA",
        Interface = "az",
        Words = new()
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "aes-gcm-256", [IkeEncryption.GcmAes128] = "aes-gcm", [IkeEncryption.Aes256] = "aes-256",
                [IkeEncryption.Aes192] = "aes-192", [IkeEncryption.Aes128] = "aes",
            },
            IkeIntegrity = new(Hashes) { [IkeIntegrity.Sha1] = "sha" },
            DhGroup = Groups,
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "aes-gcm-256", [GcmEncryption.GcmAes192] = "aes-gcm-192", [GcmEncryption.GcmAes128] = "aes-gcm",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes-256", [EspEncryption.Aes192] = "aes-192", [EspEncryption.Aes128] = "aes", [EspEncryption.Des3] = "3des",
                [EspEncryption.Des] = "des", [EspEncryption.None] = "null",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha-256", [EspIntegrity.Sha1] = "sha-1", [EspIntegrity.Md5] = "md5" },
            PfsGroup = PfsGroups,
        },
        Files =
        [
            new("asa.cfg", "cisco-asa.scriban", "!", "For configuration mode of version 9.8 or later; loopback interfaces, which BGP uses, need 9.18."),
        ],
    };
}

namespace Gatewright.Emit.Devices;

/// <summary>
/// RouterOS by MikroTik's manual, "IPsec", "Scripting" and "Constant Escape Sequences"; read in 2026-11. Not run. It has no tunnel interface.
/// </summary>
internal static class MikroTikProfile
{
    public static DeviceProfile MikroTik { get; } = new(DeviceKind.MikroTik)
    {
        Name = "mikrotik",
        Title = "MikroTik RouterOS",
        Basis = "By public documentation, read in 2026-11; not run.",
        Key = KeyForm.Plain("in which a backslash and two hexadecimal digits in capitals stand for each sign that is no letter or digit"),
        IsRouteBased = false,
        Words = new()
        {
            IkeEncryption = new() { [IkeEncryption.Aes256] = "aes-256", [IkeEncryption.Aes192] = "aes-192", [IkeEncryption.Aes128] = "aes-128" },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "sha384", [IkeIntegrity.Sha256] = "sha256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
            },
            DhGroup = new()
            {
                [DhGroup.Ecp384] = "ecp384", [DhGroup.Ecp256] = "ecp256", [DhGroup.Group14] = "modp2048", [DhGroup.Group2] = "modp1024",
                [DhGroup.Group1] = "modp768",
            },
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "aes-256-gcm", [GcmEncryption.GcmAes192] = "aes-192-gcm", [GcmEncryption.GcmAes128] = "aes-128-gcm",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes-256-cbc", [EspEncryption.Aes192] = "aes-192-cbc", [EspEncryption.Aes128] = "aes-128-cbc",
                [EspEncryption.Des3] = "3des", [EspEncryption.Des] = "des", [EspEncryption.None] = "null",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha256", [EspIntegrity.Sha1] = "sha1", [EspIntegrity.Md5] = "md5" },
            PfsGroup = new()
            {
                [PfsGroup.Ecp384] = "ecp384", [PfsGroup.Ecp256] = "ecp256", [PfsGroup.Pfs2048] = "modp2048", [PfsGroup.Pfs2] = "modp1024",
                [PfsGroup.Pfs1] = "modp768",
            },
        },
        Files = [new("azure.rsc", "mikrotik.scriban", "#", "Load it with: import azure.rsc")],
    };
}

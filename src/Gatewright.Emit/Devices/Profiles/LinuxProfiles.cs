namespace Gatewright.Emit.Devices;

/// <summary>strongSwan and Libreswan on Linux, with BIRD or FRR.</summary>
internal static class LinuxProfiles
{
    /// <summary>
    /// All of Azure's combinations came up between two Debian strongSwans 5.9.8 on 2026-11-28. DES and the like are weak, but Azure has them. A GCM cipher
    /// in IKE is followed by the pseudo-random function, which the template writes.
    /// </summary>
    public static CipherWords StrongSwanWords { get; } = new()
    {
        IkeEncryption = new()
        {
            [IkeEncryption.GcmAes256] = "aes256gcm16", [IkeEncryption.GcmAes128] = "aes128gcm16",
            [IkeEncryption.Aes256] = "aes256", [IkeEncryption.Aes192] = "aes192", [IkeEncryption.Aes128] = "aes128",
        },
        IkeIntegrity = new()
        {
            [IkeIntegrity.Sha384] = "sha384", [IkeIntegrity.Sha256] = "sha256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
        },
        DhGroup = new()
        {
            [DhGroup.Ecp384] = "ecp384", [DhGroup.Ecp256] = "ecp256", [DhGroup.Group14] = "modp2048", [DhGroup.Group24] = "modp2048s256",
            [DhGroup.Group2] = "modp1024", [DhGroup.Group1] = "modp768",
        },
        Gcm = new()
        {
            [GcmEncryption.GcmAes256] = "aes256gcm16", [GcmEncryption.GcmAes192] = "aes192gcm16", [GcmEncryption.GcmAes128] = "aes128gcm16",
        },
        EspEncryption = new()
        {
            [EspEncryption.Aes256] = "aes256", [EspEncryption.Aes192] = "aes192", [EspEncryption.Aes128] = "aes128",
            [EspEncryption.Des3] = "3des", [EspEncryption.Des] = "des", [EspEncryption.None] = "null",
        },
        EspIntegrity = new() { [EspIntegrity.Sha256] = "sha256", [EspIntegrity.Sha1] = "sha1", [EspIntegrity.Md5] = "md5" },
        PfsGroup = new()
        {
            [PfsGroup.Ecp384] = "ecp384", [PfsGroup.Ecp256] = "ecp256", [PfsGroup.Pfs2048] = "modp2048", [PfsGroup.Pfs24] = "modp2048s256",
            [PfsGroup.Pfs2] = "modp1024", [PfsGroup.Pfs1] = "modp768",
        },
    };

    private static readonly DeviceFile Bird = new("bird.conf", "bird.scriban", "#", "Belongs to /etc/bird/bird.conf.") { IsNeeded = it => it.IsBgpEnabled };

    private static readonly DeviceFile Frr = new("frr.conf", "frr.scriban", "!", "Belongs to /etc/frr/frr.conf; bgpd must be on in /etc/frr/daemons.")
    {
        IsNeeded = it => it.IsBgpEnabled,
    };

    private static readonly DeviceFile Firewall = new("firewall.nft", "firewall.scriban", "#", "Load it with: nft -f firewall.nft");

    private static readonly ImmutableArray<DeviceFile> StrongSwan =
    [
        new("swanctl.conf", "swanctl.scriban", "#", "Belongs to /etc/swanctl/conf.d; load it with: swanctl --load-all"),
        new("strongswan.conf", "strongswan.scriban", "#", "Belongs to /etc/strongswan.d.") { IsNeeded = it => it.Tunnels.All(tunnel => tunnel.IsRouteBased) },
        new("interfaces.sh", "interfaces.scriban", "#", "Makes the tunnel interfaces and the routes; run it as root at boot, before the tunnels begin.")
        {
            FirstLine = "#!/bin/sh",
        },
        Firewall,
    ];

    public static DeviceProfile StrongSwanBird { get; } = new(DeviceKind.StrongSwanBird)
    {
        Name = "strongswan-bird",
        Title = "strongSwan with BIRD",
        Basis = "Tried with strongSwan 5.9.8 (userspace ESP) and BIRD 2.0.12 of Debian 12, 2026-11.",
        Words = StrongSwanWords,
        Key = KeyForm.Hex,
        HasIPv6 = true,
        Files = StrongSwan.Add(Bird),
    };

    public static DeviceProfile StrongSwanFrr { get; } = StrongSwanBird with
    {
        Kind = DeviceKind.StrongSwanFrr,
        Name = "strongswan-frr",
        Title = "strongSwan with FRR",
        Basis = "Tried with strongSwan 5.9.8 (userspace ESP) and FRR 8.4.4 of Debian 12, 2026-11.",
        Files = StrongSwan.Add(Frr),
    };

    /// <summary>
    /// Its own names, by its algparse; Debian's build has no groups 1, 2 and 24 and no DES. A rekey fails where the group of phase 2 isn't that of phase 1
    /// (tried with 4.10 on 2026-11-28; its change log says that a rekey offers the first exchange's group alone).
    /// </summary>
    public static DeviceProfile Libreswan { get; } = new(DeviceKind.Libreswan)
    {
        Name = "libreswan",
        Title = "Libreswan with FRR",
        Basis = "Checked by Libreswan 4.10 and FRR 8.4.4 of Debian 12, 2026-11; IKE was tried, packets were not.",
        Interface = "ipsec",
        Key = KeyForm.Hex,
        HasIPv6 = false,
        Words = StrongSwanWords with
        {
            IkeEncryption = new()
            {
                [IkeEncryption.GcmAes256] = "aes_gcm256", [IkeEncryption.GcmAes128] = "aes_gcm128",
                [IkeEncryption.Aes256] = "aes256", [IkeEncryption.Aes192] = "aes192", [IkeEncryption.Aes128] = "aes128",
            },
            IkeIntegrity = new()
            {
                [IkeIntegrity.Sha384] = "sha2_384", [IkeIntegrity.Sha256] = "sha2_256", [IkeIntegrity.Sha1] = "sha1", [IkeIntegrity.Md5] = "md5",
            },
            DhGroup = new() { [DhGroup.Ecp384] = "dh20", [DhGroup.Ecp256] = "dh19", [DhGroup.Group14] = "dh14" },
            Gcm = new()
            {
                [GcmEncryption.GcmAes256] = "aes_gcm256", [GcmEncryption.GcmAes192] = "aes_gcm192", [GcmEncryption.GcmAes128] = "aes_gcm128",
            },
            EspEncryption = new()
            {
                [EspEncryption.Aes256] = "aes256", [EspEncryption.Aes192] = "aes192", [EspEncryption.Aes128] = "aes128", [EspEncryption.Des3] = "3des",
                [EspEncryption.None] = "null",
            },
            EspIntegrity = new() { [EspIntegrity.Sha256] = "sha2_256", [EspIntegrity.Sha1] = "sha1", [EspIntegrity.Md5] = "md5" },
            PfsGroup = new() { [PfsGroup.Ecp384] = "dh20", [PfsGroup.Ecp256] = "dh19", [PfsGroup.Pfs2048] = "dh14" },
        },
        Demand = static (ike, esp) => (ike.Group, esp.Group) is (_, PfsGroup.None) or (DhGroup.Ecp384, PfsGroup.Ecp384) or (DhGroup.Ecp256, PfsGroup.Ecp256)
            or (DhGroup.Group14, PfsGroup.Pfs2048)
                ? null
                : $"whose PFS group isn't its DH group, so that Libreswan 4.10 fails at every rekey",
        Files =
        [
            new("ipsec.conf", "libreswan.scriban", "#", "Belongs to /etc/ipsec.d/azure.conf."),
            new("ipsec.secrets", "libreswan-secrets.scriban", "#", "Belongs to /etc/ipsec.d/azure.secrets, readable by root alone."),
            new("routes.sh", "libreswan-routes.scriban", "#", "Sets addresses and routes; run it as root when the tunnels are up.") { FirstLine = "#!/bin/sh" },
            Firewall,
            Frr,
        ],
    };
}

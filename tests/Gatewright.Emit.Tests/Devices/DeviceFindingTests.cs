using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>What a kind of device can't do is told, and no file is written.</summary>
public sealed class DeviceFindingTests
{
    private static readonly EspProposal Plain = new(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.None);

    [Theory]
    [InlineData(DeviceKind.Libreswan, "has Azure's default policy with DHGroup2, which isn't available for Libreswan with FRR; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)")]
    [InlineData(DeviceKind.OPNsense, "has Azure's default policy with DHGroup2, which isn't available for OPNsense; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)")]
    [InlineData(DeviceKind.MikroTik, "takes any traffic, and MikroTik RouterOS needs traffic selectors; call WithPolicyBasedTrafficSelectors() and WithIpsecPolicy(…)")]
    public void Azures_default_policy_is_not_for_everyone(DeviceKind kind, string message) => Refuses(Sites.One(kind, _ => { }), message);

    [Theory]
    [InlineData(DeviceKind.Libreswan, "Libreswan with FRR")]
    [InlineData(DeviceKind.FortiGate, "FortiGate")]
    [InlineData(DeviceKind.PaloAlto, "Palo Alto Networks")]
    [InlineData(DeviceKind.OPNsense, "OPNsense")]
    public void Group_24_is_not_for_everyone(DeviceKind kind, string title) => Refuses(
        Sites.One(kind, it => it.WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group24), Plain))),
        $"has a policy with DHGroup24, which isn't available for {title}; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)");

    [Theory]
    [InlineData(DeviceKind.JuniperSrx, "Juniper SRX")]
    [InlineData(DeviceKind.PaloAlto, "Palo Alto Networks")]
    public void Gcm_in_phase_1_is_not_for_everyone(DeviceKind kind, string title) => Refuses(
        Sites.One(kind, it => it.WithIpsecPolicy(new(new(IkeEncryption.GcmAes256, IkeIntegrity.Sha384, DhGroup.Ecp384), Plain))),
        $"has a policy with GCMAES256 in phase 1, which isn't available for {title}; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)");

    [Fact]
    public void MikroTik_has_no_gcm_in_phase_1() => Refuses(
        Sites.One(DeviceKind.MikroTik, it => it.WithPolicyBasedTrafficSelectors()
            .WithIpsecPolicy(new(new(IkeEncryption.GcmAes256, IkeIntegrity.Sha384, DhGroup.Ecp384), Plain))),
        "has a policy with GCMAES256 in phase 1, which isn't available for MikroTik RouterOS; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)");

    [Fact]
    public void Libreswan_rekeys_with_the_group_of_phase_1_only() => Refuses(
        Sites.One(DeviceKind.Libreswan, it => it.WithIpsecPolicy(new(
            new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group14), new(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.Ecp384)))),
        "has a policy whose PFS group isn't its DH group, so that Libreswan 4.10 fails at every rekey; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)");

    [Fact]
    public void Several_things_are_told_at_once() => Refuses(
        Sites.One(DeviceKind.Libreswan, it => it.WithIpsecPolicy(new(
            new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group2), new(EspEncryption.Des, EspIntegrity.Sha1, PfsGroup.Pfs24)))),
        "has a policy with DHGroup2 and DES and PFS24, which isn't available for Libreswan with FRR; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)");

    [Theory]
    [InlineData(DeviceKind.CiscoIosXe, "Cisco IOS XE")]
    [InlineData(DeviceKind.CiscoAsa, "Cisco ASA")]
    public void Tunnel_interfaces_have_no_selectors(DeviceKind kind, string title) => Refuses(
        Sites.One(kind, it => it.WithIpsecPolicy(IpsecPolicy.Aes256Gcm).WithPolicyBasedTrafficSelectors()),
        $"uses traffic selectors, which aren't available for {title}; remove WithPolicyBasedTrafficSelectors()");

    [Fact]
    public void IkeV1_is_not_for_everyone() => Refuses(
        Sites.One(DeviceKind.CiscoIosXe, it => it.WithIpsecPolicy(IpsecPolicy.Aes256Sha256).WithIkeV1()),
        "uses IKEv1, which isn't available for Cisco IOS XE; remove WithIkeV1()");

    [Fact]
    public void Bgp_needs_a_tunnel_interface()
    {
        var device = Sites.One(DeviceKind.MikroTik, it => it.WithIpsecPolicy(IpsecPolicy.Aes256Gcm), gateway: it => it.WithBgp(65515),
            site: it => it.WithBgp(65010, "192.168.10.254"));
        Assert.Empty(device.Files);
        Assert.Equal(
            [
                "Connection 'hub-vpn-to-paris' of site 'paris' takes any traffic, and MikroTik RouterOS needs traffic selectors; call WithPolicyBasedTrafficSelectors()",
                "Connection 'hub-vpn-to-paris' of site 'paris' uses BGP, which MikroTik RouterOS has no tunnel interface for; call WithoutBgp()",
            ],
            device.Findings.Select(it => it.Message));
    }

    [Fact]
    public void Bgp_does_not_pass_selectors() => Refuses(
        Sites.One(DeviceKind.StrongSwanFrr, it => it.WithIpsecPolicy(IpsecPolicy.Aes256Gcm).WithPolicyBasedTrafficSelectors(),
            gateway: it => it.WithBgp(65515), site: it => it.WithBgp(65010, "192.168.10.254")),
        "uses BGP within traffic selectors, which leave out its addresses; call WithoutBgp() or remove WithPolicyBasedTrafficSelectors()");

    /// <summary>What a message proposes must be right, for every kind.</summary>
    [Theory]
    [MemberData(nameof(DeviceSnapshotTests.Kinds), MemberType = typeof(DeviceSnapshotTests))]
    public void The_policy_that_is_proposed_works(DeviceKind kind)
    {
        var worst = Sites.One(kind, it => it.WithPolicyBasedTrafficSelectors().WithIpsecPolicy(new(
            new(IkeEncryption.GcmAes128, IkeIntegrity.Md5, DhGroup.Group24), new(EspEncryption.None, EspIntegrity.Md5, PfsGroup.Pfs24))));
        if (!worst.Findings.Any(it => it.Message.Contains("Aes256Gcm", StringComparison.Ordinal)))
            return;
        var mended = Sites.One(kind, it => (kind == DeviceKind.MikroTik ? it.WithPolicyBasedTrafficSelectors() : it).WithIpsecPolicy(IpsecPolicy.Aes256Gcm));
        Assert.Empty(mended.Findings);
    }

    [Fact]
    public void A_site_must_be_there_once_and_connected()
    {
        var (topology, _) = Sites.Empty();
        topology.AddSite("alone", "203.0.113.10", "192.168.10.0/24");
        var built = topology.Build();
        Assert.Throws<ArgumentException>(() => DeviceConfigurations.Create(built, "alone", DeviceKind.VyOS));
        Assert.Throws<ArgumentException>(() => DeviceConfigurations.Create(built, "nowhere", DeviceKind.VyOS));
    }

    private static void Refuses(DeviceConfiguration device, string message)
    {
        var finding = Assert.Single(device.Findings);
        Assert.Equal("hub/hub-vpn/hub-vpn-to-paris", finding.Path);
        Assert.Equal($"Connection 'hub-vpn-to-paris' of site 'paris' {message}", finding.Message);
        Assert.Empty(device.Files);
        Assert.Empty(device.Blanks);
    }
}

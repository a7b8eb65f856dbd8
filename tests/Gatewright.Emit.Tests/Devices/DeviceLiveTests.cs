using System.Text.RegularExpressions;
using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>
/// What is written for a device works: in network namespaces a tunnel to an end like Azure's comes up, routes are exchanged, packets pass, also after the
/// keys were renewed, and the default route that Azure's end announces changes nothing here.
/// </summary>
public sealed class DeviceLiveTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gatewright-live-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(DeviceKind.StrongSwanBird, "bird")]
    [InlineData(DeviceKind.StrongSwanFrr, "frr")]
    public void A_printed_device_speaks_with_azures_end(DeviceKind kind, string daemon)
    {
        var why = WhyNot(daemon);
        Assert.SkipWhen(why is not null, why ?? "");
        var (topology, vpn) = Sites.Empty();
        var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.10.254").WithAnnouncedPrefixes("192.168.10.0/24");
        vpn.WithBgp(65515).ConnectTo(paris, topology.AddSecret("key")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        var device = DeviceConfigurations.Create(topology.Build(), "paris", kind, DeploymentOutputs.Parse(
            """{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.1.1"], "bgpAddresses": "10.0.255.30" } ] }"""));
        Assert.Equal(["KEY_HEX"], device.Blanks);

        foreach (var file in device.Files)
        {
            // Userspace ESP has an interface of its own.
            var text = file.Text.Replace("<KEY_HEX>", "6b6579", StringComparison.Ordinal);
            Write("site", file.Name, file.Name == "swanctl.conf" ? text : Regex.Replace(text, @"\baz1\b", "ipsec0"));
        }

        foreach (var name in new[] { "swanctl.conf", "bird.conf" })
            Write("azure", name, File.ReadAllText(Here("Azure", name)));

        var run = Processes.Run("unshare", ["--mount", "--net", "--pid", "--fork", "--kill-child", "/bin/sh", Here("live.sh"), folder.FullName, daemon]);
        Assert.Equal(new Finished(0, """
            site has a route to 10.0.0.0/16 over ipsec0
            azure has a route to 192.168.10.0/24 over ipsec0
            azure learned: 192.168.10.0/24
            default route of the site: default dev wan scope link
            5 packets transmitted, 5 received
            5 packets transmitted, 5 received
            INSTALLED, TUNNEL-in-UDP, ESP:AES_GCM_16-256/ECP_384

            """, ""), run);
    }

    private static string? WhyNot(string daemon) => DeviceJudge.WhyNoStrongSwan ?? DeviceJudge.WhyNoBird ?? (daemon == "frr" ? DeviceJudge.WhyNoFrr : null)
        ?? (File.Exists("/dev/net/tun") ? null : "There is no /dev/net/tun for userspace ESP.")
        ?? (File.Exists("/usr/lib/ipsec/plugins/libstrongswan-kernel-libipsec.so") ? null : "strongSwan lacks kernel-libipsec: install Debian's package libcharon-extra-plugins.")
        ?? (File.Exists("/usr/lib/ipsec/plugins/libstrongswan-openssl.so") ? null : "strongSwan lacks elliptic curves: install Debian's package libstrongswan-standard-plugins.")
        ?? (Processes.Run("unshare", ["--net", "ip", "link", "add", "one", "type", "veth", "peer", "name", "other"]) is { ExitCode: 0 } ? null
            : "This kernel has no veth interfaces.");

    private void Write(string end, string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, end));
        File.WriteAllText(Path.Combine(folder.FullName, end, name), text);
    }

    private static string Here(params string[] parts) => Repository.Folder(["tests", "Gatewright.Emit.Tests", "Devices", .. parts]);
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Gatewright.Emit;
using Gatewright.Tests.Emission;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Clients;

/// <summary>Profiles of point-to-site clients: whole, of every example; and read by what they are for where that is here.</summary>
public sealed partial class ClientProfileTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_has_the_profiles_of_its_clients(string name)
    {
        Snapshot.Matches(Whole(ClientProfiles.Create(ExampleTopology.Of(name))), $"example-{name}.txt");
    }

    [Fact]
    public void Every_way_to_sign_in_has_its_profiles()
    {
        string[] Of(Func<PointToSite, PointToSite> change) =>
            [.. ClientProfiles.Create(Clients(change)).Skip(1).Select(it => it.Name["clients/hub-vpn/".Length..])];
        Assert.Equal(["azurevpnconfig.xml"], Of(it => it.WithEntraId()));
        Assert.Equal(["openvpn.ovpn"], Of(it => it.WithRootCertificate("root", "MIIC")));
        Assert.Equal(["swanctl.conf", "windows.ps1"], Of(it => it.WithTunnelType(TunnelType.IkeV2).WithRootCertificate("root", "MIIC")));
        Assert.Equal(
            ["openvpn.ovpn", "azurevpnconfig.xml", "swanctl.conf", "windows.ps1"],
            Of(it => it.WithTunnelType(TunnelType.IkeV2AndOpenVpn).WithEntraId().WithRootCertificate("root", "MIIC")));
        Assert.Empty(Of(it => it));
    }

    [Fact]
    public void A_policy_reaches_strongSwan_and_windows()
    {
        var files = ClientProfiles.Create(Clients(it =>
            it.WithTunnelType(TunnelType.IkeV2).WithRootCertificate("root", "MIIC").WithIpsecPolicy(IpsecPolicy.Aes256Gcm)));
        Assert.Contains("proposals = aes256-sha384-ecp384\n", Text(files, "swanctl.conf"), StringComparison.Ordinal);
        Assert.Contains("esp_proposals = aes256gcm16-ecp384\n", Text(files, "swanctl.conf"), StringComparison.Ordinal);
        Assert.Contains(
            "-EncryptionMethod 'AES256' -IntegrityCheckMethod 'SHA384' -DHGroup 'ECP384' -CipherTransformConstants 'GCMAES256' "
                + "-AuthenticationTransformConstants 'GCMAES256' "
                + "-PfsGroup 'ECP384' -Force\n", Text(files, "windows.ps1"), StringComparison.Ordinal);
    }

    /// <summary>Each policy in the words of Windows, whatever its algorithms.</summary>
    [Fact]
    public void The_set_up_of_Windows_has_documented_commands()
    {
        foreach (var seed in Enumerable.Range(0, 200))
        {
            var random = new Random(seed);
            T One<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
            var esp = random.Next(2) == 0 ? new EspProposal(One<GcmEncryption>(), One<PfsGroup>()) : new EspProposal(One<EspEncryption>(), One<EspIntegrity>(), One<PfsGroup>());
            var policy = new IpsecPolicy(new IkeProposal(One<IkeEncryption>(), One<IkeIntegrity>(), One<DhGroup>()), esp);
            var script = Text(ClientProfiles.Create(Clients(it =>
                it.WithTunnelType(TunnelType.IkeV2).WithRootCertificate("root", "MIIC").WithIpsecPolicy(policy))), "windows.ps1");
            Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
        }
    }

    [Fact]
    public void The_profile_of_the_Azure_client_is_XML_whose_blanks_are_text()
    {
        var xml = XDocument.Parse(Text(ClientProfiles.Create(Clients(it => it.WithEntraId())), "azurevpnconfig.xml"));
        XNamespace names = "http://schemas.datacontract.org/2004/07/";
        Assert.Equal("<HUB_VPN_SERVER>", xml.Descendants(names + "fqdn").Single().Value);
        Assert.Equal("c632b3df-fb67-4d84-bdcf-b95ad541b5c8", xml.Descendants(names + "audience").Single().Value);
        Assert.Equal("https://sts.windows.net/<HUB_VPN_TENANT_ID>/", xml.Descendants(names + "aad").Elements(names + "issuer").Single().Value);
    }

    [Fact]
    public void With_radius_there_is_a_password_in_place_of_a_certificate()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ)
            .AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2AndOpenVpn).WithRadiusServer("10.0.1.4", topology.AddSecret("radius"));
        var files = ClientProfiles.Create(topology.Build());
        Assert.Contains("\nauth-user-pass\n", Text(files, "openvpn.ovpn"), StringComparison.Ordinal);
        Assert.DoesNotContain("<cert>", Text(files, "openvpn.ovpn"), StringComparison.Ordinal);
        Assert.Contains("auth = eap-mschapv2\n", Text(files, "swanctl.conf"), StringComparison.Ordinal);
        Assert.Contains("secret = 0x<HUB_VPN_PASSWORD_HEX>\n", Text(files, "swanctl.conf"), StringComparison.Ordinal);
        Assert.Contains("-AuthenticationMethod Eap ", Text(files, "windows.ps1"), StringComparison.Ordinal);
    }

    /// <summary>OpenVPN has no check of its own: it starts, reads the whole profile, and finds nobody at the other end.</summary>
    [Fact]
    public void OpenVpn_knows_each_option()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/openvpn"), "There is no /usr/sbin/openvpn: install Debian's package openvpn.");
        var profile = Text(ClientProfiles.Create(Clients(it => it.WithRootCertificate("root", "MIIC"))), "openvpn.ovpn");
        Assert.Equal("", OptionsErrors(Filled(profile)));
        Assert.NotEqual("", OptionsErrors(Filled(profile).Replace("tls-version-min", "tls-version-least", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_never_leave_their_place()
    {
        string Shape(string name)
        {
            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new Name(name), VpnGatewaySku.VpnGw2AZ)
                .AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.IkeV2AndOpenVpn).WithEntraId().WithRootCertificate("root", "MIIC");
            var files = ClientProfiles.Create(topology.Build()).Skip(1).ToArray();
            Assert.All(files, file => Assert.Matches(@"\A[\n\x20-\x7e]*\z", file.Text));
            XDocument.Parse(files.Single(it => it.Name.EndsWith(".xml", StringComparison.Ordinal)).Text);
            return string.Join(' ', files.Select(it => it.Text.Count(letter => letter == '\n')));
        }

        var plain = Shape("plain");
        Assert.All(Devices.HostileNames.Some, name => Assert.Equal(plain, Shape(name)));
        Gen.String.Sample(name => Assert.Equal(plain, Shape(name)), iter: 200);
    }

    private static Model.Topology Clients(Func<PointToSite, PointToSite> change)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        change(topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/24"));
        return topology.Build();
    }

    private static string Text(IEnumerable<EmittedFile> files, string name) => files.Single(it => it.Name.EndsWith("/" + name, StringComparison.Ordinal)).Text;

    private static string Whole(IEnumerable<EmittedFile> files) => string.Concat(files.Select(file => $"===== {file.Name}\n{file.Text}"));

    private static string Filled(string profile)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=client", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var values = new Dictionary<string, string>
        {
            ["SERVER"] = "127.0.0.1",
            ["SERVER_ROOT"] = certificate.ExportCertificatePem(),
            ["CLIENT_CERTIFICATE"] = certificate.ExportCertificatePem(),
            ["CLIENT_KEY"] = key.ExportPkcs8PrivateKeyPem(),
            ["TLS_AUTH"] = $"-----BEGIN OpenVPN Static key V1-----\n{string.Concat(Enumerable.Repeat(new string('a', 32) + "\n", 16))}-----END OpenVPN Static key V1-----",
        };
        return Blank().Replace(profile.Replace("remote <HUB_VPN_SERVER> 443", "remote 127.0.0.1 9\nconnect-retry-max 1\nconnect-timeout 1", StringComparison.Ordinal),
            it => values[it.Groups[1].Value]);
    }

    private static string OptionsErrors(string profile)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, profile);
            var run = Processes.Run("timeout", ["20", "/usr/sbin/openvpn", "--config", file]);
            return string.Join('\n', (run.Output + run.Error).Split('\n').Where(line => line.Contains("Options error", StringComparison.Ordinal)
                || line.Contains("Cannot load", StringComparison.Ordinal)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("<HUB_VPN_([A-Z_]+)>")]
    private static partial Regex Blank();
}

using CsCheck;
using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>BIRD, FRR, strongSwan and Libreswan read all that is written for them: of every policy, of random topologies, of hostile names.</summary>
public sealed class DeviceJudgeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gatewright-device-");
    private int files;

    /// <summary>bgpd reads as a user of its own, and is content with a file that it can't read.</summary>
    public DeviceJudgeTests()
    {
        if (!OperatingSystem.IsWindows())
            folder.UnixFileMode |= UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Bird_reads_its_files()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoBird is not null, DeviceJudge.WhyNoBird ?? "");
        Assert.All(Written(DeviceKind.StrongSwanBird, "bird.conf"), file => Assert.Equal("", DeviceJudge.ReadByBird(file)));
    }

    [Fact]
    public void Frr_reads_its_files()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoFrr is not null, DeviceJudge.WhyNoFrr ?? "");
        // Two programs start for each file, so a normal run reads a sample.
        Assert.All(LongRun.Some(Written(DeviceKind.StrongSwanFrr, "frr.conf"), 60), file => Assert.Equal("", DeviceJudge.ReadByFrr(file)));
    }

    [Fact]
    public void Libreswan_reads_its_files()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoLibreswan is not null, DeviceJudge.WhyNoLibreswan ?? "");
        Assert.All(Written(DeviceKind.Libreswan, "ipsec.conf"), file => Assert.Equal("", DeviceJudge.ReadByLibreswan(file)));
    }

    [Fact]
    public void StrongSwan_reads_its_files_and_has_the_tunnels_that_were_meant()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoStrongSwan is not null, DeviceJudge.WhyNoStrongSwan ?? "");
        var written = Written(DeviceKind.StrongSwanBird, "swanctl.conf");
        foreach (var (file, (wrong, listed)) in written.Zip(DeviceJudge.ReadByStrongSwan(folder.FullName, written)))
        {
            Assert.Equal("", wrong);
            foreach (var line in File.ReadAllLines(file).Where(it => it.Contains("remote_ts = ", StringComparison.Ordinal)))
                Assert.Contains($"remote: {line.Split(" = ")[1].Replace(",", " ", StringComparison.Ordinal)}", listed, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(DeviceKind.StrongSwanBird)]
    [InlineData(DeviceKind.Libreswan)]
    public void Nftables_read_their_files(DeviceKind kind)
    {
        Assert.SkipWhen(DeviceJudge.WhyNoNft is not null, DeviceJudge.WhyNoNft ?? "");
        Assert.All(Written(kind, "firewall.nft").Take(60), file => Assert.Equal("", DeviceJudge.ReadByNft(file)));
    }

    [Theory]
    [InlineData(DeviceKind.StrongSwanBird, "interfaces.sh")]
    [InlineData(DeviceKind.Libreswan, "routes.sh")]
    public void A_shell_reads_its_scripts(DeviceKind kind, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /bin/sh here.");
        Assert.All(Written(kind, name).Take(60), file => Assert.Equal("", DeviceJudge.ReadByShell(file)));
    }

    [Fact]
    public void Nftables_tell_a_spoilt_file()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoNft is not null, DeviceJudge.WhyNoNft ?? "");
        Assert.NotEqual("", DeviceJudge.ReadByNft(Write("table inet azure_vpn { chain input { ip saddr 10.0.0.0/33 accept } }")));
    }

    [Fact]
    public void Bird_tells_a_spoilt_file()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoBird is not null, DeviceJudge.WhyNoBird ?? "");
        Assert.StartsWith("exit 1", DeviceJudge.ReadByBird(Write("protocol bgp az1 { neighbour 10.0.0.4 as 65515; }")), StringComparison.Ordinal);
    }

    [Fact]
    public void Frr_tells_a_spoilt_file()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoFrr is not null, DeviceJudge.WhyNoFrr ?? "");
        Assert.StartsWith("exit 2", DeviceJudge.ReadByFrr(Write("router bgp 65010\n neighbour 10.0.0.4 remote-as 65515\n")), StringComparison.Ordinal);
        Assert.Contains("config line", DeviceJudge.ReadByFrr(Write("router bgp 65010\n neighbor 10.0.0.4 ebgp-multihop 2\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Libreswan_tells_a_spoilt_file()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoLibreswan is not null, DeviceJudge.WhyNoLibreswan ?? "");
        Assert.NotEqual("", DeviceJudge.ReadByLibreswan(Write("conn a\n    leftt=10.0.0.1\n")));
        Assert.Contains("ike=aes256-sha2_256-modp1024", DeviceJudge.ReadByLibreswan(Write("conn a\n    ike=aes256-sha2_256-modp1024\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void StrongSwan_tells_a_spoilt_file()
    {
        Assert.SkipWhen(DeviceJudge.WhyNoStrongSwan is not null, DeviceJudge.WhyNoStrongSwan ?? "");
        string[] spoilt =
        [
            Write("connections {\n  az1.hub {\n  }\n}\n"),
            Write("connections {\n  az1 {\n    proposals = aes256-sha999-modp2048\n    remote { auth = psk }\n    local { auth = psk }\n    children {\n      a {\n      }\n    }\n  }\n}\n"),
            Write("secrets {\n  ike-az1 {\n    secret = 0s!!\n  }\n}\n"),
        ];
        Assert.All(DeviceJudge.ReadByStrongSwan(folder.FullName, spoilt), it => Assert.NotEqual("", it.Wrong));
    }

    /// <summary>The file of this name for every topology that the kind can serve, with blanks filled in.</summary>
    private string[] Written(DeviceKind kind, string name)
    {
        // Algorithms stand in some files only: of the others hundreds are the same.
        string[] written =
        [
            .. (from device in Devices(kind)
                from file in device.Files
                where file.Name == name
                select DeviceJudge.Filled(file.Text)).Distinct(StringComparer.Ordinal).Select(Write),
        ];
        Assert.True(written.Length > 20, $"{written.Length}");
        return written;
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder.FullName, FormattableString.Invariant($"file-{files++}.conf"));
        File.WriteAllText(path, text);
        return path;
    }

    private static IEnumerable<DeviceConfiguration> Devices(DeviceKind kind)
    {
        var hub = Sites.Hub().Build();
        foreach (var site in Sites.Names)
        {
            yield return DeviceConfigurations.Create(hub, site, kind);
            yield return DeviceConfigurations.Create(hub, site, kind, Sites.Outputs);
        }

        foreach (var policy in Policies())
        {
            yield return Sites.One(kind, it => it.WithIpsecPolicy(policy), gateway: it => it.WithBgp(65515), site: it => it.WithBgp(65010, "192.168.10.254"));
        }

        foreach (var seed in Enumerable.Range(1, 15))
        {
            var random = RandomTopology.Of(new(seed, 8, Care.Careful)).Builder.Build();
            foreach (var site in random.Sites.Where(it => !it.IsClassic && it.Connections.Length > 0).Select(it => $"{it.Name}").Distinct())
                yield return DeviceConfigurations.Create(random, site, kind);
        }

        foreach (var name in HostileNames.Some)
            yield return HostileNames.Device(name, kind);
    }

    /// <summary>Every algorithm of Azure at least once.</summary>
    private static IEnumerable<IpsecPolicy> Policies()
    {
        var esp = new EspProposal(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.None);
        var ike = new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group14);
        return
        [
            .. from encryption in Enum.GetValues<IkeEncryption>()
               from integrity in Enum.GetValues<IkeIntegrity>()
               from dh in Enum.GetValues<DhGroup>()
               select new IpsecPolicy(new(encryption, integrity, dh), esp),
            .. from encryption in Enum.GetValues<EspEncryption>()
               from integrity in Enum.GetValues<EspIntegrity>()
               from pfs in Enum.GetValues<PfsGroup>()
               select new IpsecPolicy(ike, new(encryption, integrity, pfs)),
            .. from gcm in Enum.GetValues<GcmEncryption>()
               from pfs in Enum.GetValues<PfsGroup>()
               select new IpsecPolicy(ike, new(gcm, pfs)),
        ];
    }
}

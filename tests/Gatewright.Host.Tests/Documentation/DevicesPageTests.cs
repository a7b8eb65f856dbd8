using Gatewright.Emit.Devices;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Documentation;

/// <summary>What the page about devices shows is what comes out.</summary>
public class DevicesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/devices.md");

    private static readonly string Program = MarkdownPage.Quoted(Page.Sections["One device"], "csharp");

    [Fact]
    public void The_files_are_what_comes_out()
    {
        var set = Device("strongswan-bird");
        Assert.Equal(set.Single(it => it.Name == "swanctl.conf").Text, MarkdownPage.Quoted(Page.Sections["One device"], "text"));
        Excerpt.IsOf(set.Single(it => it.Name == "bird.conf").Text, MarkdownPage.Quoted(Page.Sections["BGP"], "text").Split('\n').Where(line => line.Trim() is not ("…" or "")));
    }

    [Fact]
    public void The_finding_is_what_comes_out()
    {
        var topology = new SourceProgram(Program.Replace(".WithIpsecPolicy(IpsecPolicy.Aes256Gcm)", "", StringComparison.Ordinal)).Completed().Single();
        var finding = Gatewright.Emit.DeviceConfigurations.Create(topology, "paris", Gatewright.Emit.DeviceKind.Libreswan).Findings.Single();
        Assert.Equal($"error at {finding.Path}: {finding.Message}\n", MarkdownPage.Quoted(Page.Sections["What a device can't do"], "text"));
    }

    [Fact]
    public void The_network_configuration_is_what_comes_out()
    {
        var example = new SourceProgram(File.ReadAllText(Repository.Folder("examples", "ClassicVNet.cs"))).Completed().Single();
        Excerpt.IsOf(Gatewright.Emit.ClassicConfiguration.Create(example)[0].Text,
            MarkdownPage.Quoted(Page.Sections["Classic networks"], "xml").Split('\n').Where(line => line.Trim() is not ("…" or "")));
    }

    [Fact]
    public void Each_kind_has_a_row()
    {
        foreach (var profile in DeviceProfiles.All)
            Assert.Contains($"| `{profile.Name}` | {string.Join(", ", profile.Files.Select(it => $"`{it.Name}`"))} |", Page.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<Gatewright.Emit.EmittedFile> Device(string kind) => Gatewright.Emit.DeviceConfigurations.Create(
        new SourceProgram(Program).Completed().Single(), "paris", DeviceProfiles.Find(kind)!.Kind).Files;
}

using Gatewright.Emit;
using Gatewright.Emit.Devices;

namespace Gatewright.Tests;

/// <summary><c>emit device</c> and <c>emit devices</c>.</summary>
public sealed class EmitDeviceTests
{
    private const string Outputs = """{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.1.1"] } ] }""";

    [Fact]
    public async Task One_file_goes_to_standard_output_as_it_is() => Assert.Equal(
        new HostRun(0, DeviceConfigurations.Create(Branches().Build(), "paris", DeviceKind.FortiGate).Files.Single().Text, ""),
        await HostRun.Of(Branches(), "emit", "device", "--kind", "fortigate", "--site", "paris"));

    [Fact]
    public async Task Several_files_go_there_with_their_names()
    {
        var files = DeviceConfigurations.Create(Branches().Build(), "paris", DeviceKind.StrongSwanBird).Files;
        Assert.Equal(
            new HostRun(0, string.Join('\n', files.Select(it => $"==> {it.Name} <==\n{it.Text}")), ""),
            await HostRun.Of(Branches(), "emit", "device", "--kind", "strongswan-bird", "--site", "paris"));
    }

    [Fact]
    public async Task A_folder_gets_the_files_of_a_site()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Branches(), "emit", "device", "--kind", "vyos", "--site", "paris", "--output", folder.Path);
        Assert.Equal(new HostRun(0, "", $"Wrote {folder.Of("vyos.config")}\n"), run);
    }

    [Fact]
    public async Task Without_a_site_each_has_a_folder()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Branches(), "emit", "device", "--kind", "vyos", "--output", folder.Path);
        Assert.Equal(new HostRun(0, "", $"Wrote {folder.Of("paris/vyos.config")}\nWrote {folder.Of("lyon/vyos.config")}\n"), run);
    }

    [Fact]
    public async Task Outputs_fill_in_what_a_deployment_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("outputs.json"), Outputs);
        var run = await HostRun.Of(Branches(), "emit", "device", "--kind", "fortigate", "--site", "paris", "--outputs", folder.Of("outputs.json"));
        Assert.Contains("set remote-gw 20.1.1.1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_a_device_lacks_is_an_error() => Assert.Equal(
        new HostRun(1, "", "error at hub/hub-vpn/hub-vpn-to-lyon: Connection 'hub-vpn-to-lyon' of site 'lyon' has Azure's default policy with DHGroup2, which isn't available "
            + "for Libreswan with FRR; call WithIpsecPolicy(IpsecPolicy.Aes256Gcm)\n"),
        await HostRun.Of(Branches(), "emit", "device", "--kind", "libreswan"));

    [Theory]
    [InlineData("There is no site 'nice' with a connection; there are: paris, lyon.", "device", "--kind", "vyos", "--site", "nice")]
    [InlineData("There is no site 'nice' with a connection; there are: paris, lyon.", "devices", "--device", "nice=vyos")]
    [InlineData("There is no kind of device 'sextant'; there are: strongswan-bird, strongswan-frr, libreswan, vyos, cisco-ios-xe, cisco-asa, juniper-srx, fortigate, palo-alto, "
        + "mikrotik, pfsense, opnsense.", "devices", "--device", "paris=sextant")]
    [InlineData("'paris' is not a site and a kind; write SITE=KIND.", "devices", "--device", "paris")]
    public async Task What_is_not_there_is_a_usage_error(string message, params string[] args) =>
        Assert.Equal(new HostRun(2, "", message + "\n"), await HostRun.Of(Branches(), ["emit", .. args]));

    [Theory]
    [InlineData("{}", "has no outputs. It has no list 'vpnGateways'; write it with: outputs --format json.")]
    [InlineData(null, "can't be read: ")]
    public async Task Outputs_that_are_none_are_a_usage_error(string? text, string message)
    {
        using var folder = new TemporaryFolder();
        if (text is not null)
            File.WriteAllText(folder.Of("outputs.json"), text);
        foreach (var command in (string[][])[["device", "--kind", "vyos"], ["devices"]])
        {
            var run = await HostRun.Of(Branches(), ["emit", .. command, "--outputs", folder.Of("outputs.json")]);
            Assert.Equal((2, ""), (run.Exit, run.Output));
            Assert.StartsWith($"'{folder.Of("outputs.json")}' {message}", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_kind_and_none_are_usage_errors()
    {
        Assert.Equal(2, (await HostRun.Of(Branches(), "emit", "device", "--kind", "sextant")).Exit);
        Assert.Equal(2, (await HostRun.Of(Branches(), "emit", "device")).Exit);
    }

    [Fact]
    public async Task A_topology_without_connections_has_no_device()
    {
        Assert.Equal(new HostRun(2, "", "No site has a connection.\n"), await HostRun.Of(Topologies.Lawful(), "emit", "device", "--kind", "vyos"));
        Assert.EndsWith("\nNo site has a connection.\n", (await HostRun.Of(Topologies.Lawful(), "emit", "devices")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_check_come_first()
    {
        Assert.Equal(1, (await HostRun.Of(Topologies.Mistaken(), "emit", "device", "--kind", "vyos")).Exit);
        Assert.Equal(1, (await HostRun.Of(Topologies.Mistaken(), "emit", "devices")).Exit);
    }

    [Fact]
    public async Task A_chosen_kind_has_the_folder_of_its_site_and_others_one_for_each_kind()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Branches(), "emit", "devices", "--device", "paris=fortigate", "--output", folder.Path);
        Assert.Equal(0, run.Exit);
        var folders = Directory.GetFiles(folder.Of("devices"), "*", SearchOption.AllDirectories).Select(it => Path.GetRelativePath(folder.Of("devices"), Path.GetDirectoryName(it)!))
            .Select(it => it.Replace('\\', '/')).Distinct().Order(StringComparer.Ordinal);
        string[] unable = ["libreswan", "opnsense", "mikrotik"];
        Assert.Equal(
            [".", .. DeviceProfiles.All.Where(it => !unable.Contains(it.Name)).Select(it => $"lyon/{it.Name}").Order(StringComparer.Ordinal), "paris"], folders);
    }

    [Fact]
    public async Task A_chosen_kind_that_can_not_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var run = await HostRun.Of(Branches(), "emit", "devices", "--device", "lyon=libreswan", "--output", folder.Path);
        Assert.Equal(1, run.Exit);
        Assert.Contains("DHGroup2", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    /// <summary>Two sites: one with a policy, one with Azure's.</summary>
    private static TopologyBuilder Branches()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), topology.AddSecret("lyon-psk"));
        return topology;
    }
}

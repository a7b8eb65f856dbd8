using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using CsCheck;
using Gatewright.Emit;
using Gatewright.Tests.Devices;
using Gatewright.Tests.Emission;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Classic;

/// <summary>The network configuration of classic networks: whole, and held against Microsoft's pages about it.</summary>
public sealed partial class ClassicConfigurationTests
{
    private static readonly XNamespace Names = "http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration";

    public static TheoryData<string> ExampleNames => [.. Examples.Names];

    /// <summary>Of most examples the command says that there is nothing to write.</summary>
    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void An_example_has_its_other_end(string name)
    {
        var files = ClassicConfiguration.Create(ExampleTopology.Of(name));
        if (files.IsEmpty)
        {
            var run = ExampleRun.Of(name, "emit", "classic");
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Snapshot.Matches(run.Error, $"classic-{name}.txt");
        }
        else
        {
            Valid(files);
            Snapshot.Matches(Whole(files), $"classic-{name}.txt");
        }
    }

    [Fact]
    public void Several_networks_and_gateways_share_one_file()
    {
        var files = ClassicConfiguration.Create(Several(), Outputs("""{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.2.3", "20.1.2.4"] } ] }"""));
        var xml = Valid(files);
        Snapshot.Matches(Whole(files), "classic-several.txt");
        Assert.Equal(["20.1.2.3", "<LAB_VPN_IP_1>"], xml.Descendants(Names + "VPNGatewayAddress").Select(it => it.Value));
    }

    /// <summary>In fences, and in sentences where they have parameters.</summary>
    [Fact]
    public void The_commands_are_documented()
    {
        var page = ClassicConfiguration.Create(Several())[1].Text;
        string[] commands = [.. Command().Matches(page).Select(it => it.Groups[1].Success ? it.Groups[1].Value : it.Groups[2].Value)];
        Assert.Equal(["Get-AzureVNetConfig", "Set-AzureVNetConfig", "Read-Host", "Set-AzureVNetGatewayKey"],
            commands.SelectMany(it => PowerShellJudge.Commands(Parser.ParseInput(it, out _, out _))).Select(it => it.GetCommandName()).Distinct());
        Assert.Empty(commands.SelectMany(PowerShellJudge.Faults));
    }

    /// <summary>The order of exported files, as in Microsoft's article about connections between deployment models.</summary>
    [Fact]
    public void Elements_have_the_order_of_exported_files()
    {
        var xml = Valid(ClassicConfiguration.Create(Several()));
        Assert.Equal(["LocalNetworkSites", "VirtualNetworkSites"], Children(xml.Root!.Elements().Single()));
        Assert.All(xml.Descendants(Names + "LocalNetworkSite"), it => Assert.Equal(["AddressSpace", "VPNGatewayAddress"], Children(it)));
        Assert.All(xml.Descendants(Names + "VirtualNetworkSite"), it => Assert.Equal(["AddressSpace", "Subnets", "Gateway"], Children(it)));
    }

    [Fact]
    public void Each_reference_has_its_site()
    {
        var xml = Valid(ClassicConfiguration.Create(Several()));
        var sites = xml.Descendants(Names + "LocalNetworkSite").Select(it => it.Attribute("name")!.Value).ToArray();
        Assert.Equal(sites, sites.Distinct());
        Assert.Equal(["hub", "hub", "hub-2"], xml.Descendants(Names + "LocalNetworkSiteRef").Select(it => it.Attribute("name")!.Value));
        Assert.Equal(["hub", "hub-2"], sites);
    }

    [Fact]
    public void Translated_prefixes_are_what_the_classic_network_sees()
    {
        var topology = new TopologyBuilder("migration", Region.WestEurope);
        var vpn = topology.AddVirtualNetwork("hub", "10.5.0.0/16").WithGatewaySubnet("10.5.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
        vpn.ConnectTo(topology.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16"), topology.AddSecret("psk"))
            .WithNatRules(vpn.AddEgressNatRule("out", from: "10.5.0.0/16", to: "100.64.0.0/16"));
        vpn.ConnectTo(topology.AddClassicNetwork("older", "203.0.113.41", "10.6.0.0/16"), topology.AddSecret("psk-2"));
        var xml = Valid(ClassicConfiguration.Create(topology.Build()));
        Assert.Equal(["hub: 100.64.0.0/16", "hub-2: 10.5.0.0/16"], xml.Descendants(Names + "LocalNetworkSite").Select(it =>
            $"{it.Attribute("name")!.Value}: {string.Join(", ", it.Descendants(Names + "AddressPrefix").Select(prefix => prefix.Value))}"));
    }

    [Fact]
    public void Without_a_classic_network_there_is_no_file()
    {
        var topology = new TopologyBuilder("migration", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("psk"));
        topology.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16");
        Assert.Empty(ClassicConfiguration.Create(topology.Build()));
    }

    [Fact]
    public void Names_never_leave_their_place()
    {
        string Shape(string name)
        {
            var topology = new TopologyBuilder(new Name(name), Region.FranceCentral);
            topology.AddVirtualNetwork(new Name(name), "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new Name(name), VpnGatewaySku.VpnGw2AZ)
                .ConnectTo(topology.AddClassicNetwork(new Name(name), "203.0.113.40", "10.5.0.0/16"), topology.AddSecret(new Name(name)));
            var files = ClassicConfiguration.Create(topology.Build());
            Assert.All(files, file => Assert.Matches(@"\A[\n\x20-\x7e]*\z", file.Text));
            return $"{string.Join(' ', Valid(files).Descendants().Select(it => it.Name.LocalName))} {files[1].Text.Count(it => it == '\n')} "
                + $"{files[1].Text.Count(it => it == '`')} {files[1].Text.Count(it => it == '\'') % 2}";
        }

        var plain = Shape("plain");
        Assert.All(HostileNames.Some, name => Assert.Equal(plain, Shape(name)));
        Gen.String.Sample(name => Assert.Equal(plain, Shape(name)), iter: 200);
    }

    [Theory]
    [InlineData("<VPNGatewayAddress>", "<GatewayAddress>", "</VPNGatewayAddress>", "</GatewayAddress>")]
    [InlineData(" type=\"IPsec\"", "", "", "")]
    [InlineData("<LocalNetworkSite name=\"modern\">", "<LocalNetworkSite>", "", "")]
    [InlineData("2011/07", "2012/07", "", "")]
    public void The_schema_refuses_what_is_wrong(string right, string wrong, string rightEnd, string wrongEnd)
    {
        var topology = new TopologyBuilder("migration", Region.WestEurope);
        topology.AddVirtualNetwork("modern", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("modern-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16"), topology.AddSecret("psk"));
        var text = ClassicConfiguration.Create(topology.Build())[0].Text;
        Assert.Empty(Problems(XDocument.Parse(text)));
        var spoilt = text.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(text, spoilt);
        Assert.NotEmpty(Problems(XDocument.Parse(rightEnd.Length > 0 ? spoilt.Replace(rightEnd, wrongEnd, StringComparison.Ordinal) : spoilt)));
    }

    private static Model.Topology Several()
    {
        var topology = new TopologyBuilder("migration", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("10.0.255.0/27");
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithGatewayTransit();
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithActiveActive();
        var lab = topology.AddVirtualNetwork("hub", topology.AddParameter<Cidr>("labSpace")).In(topology.AddResourceGroup("lab")).WithGatewaySubnet("10.2.255.0/27")
            .AddVpnGateway("lab-vpn", VpnGatewaySku.VpnGw1AZ);
        var legacy = topology.AddClassicNetwork("legacy", "203.0.113.40", "10.5.0.0/16", "10.6.0.0/16");
        vpn.ConnectTo(legacy, topology.AddSecret("legacy-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        var older = topology.AddClassicNetwork("older", "203.0.113.41", "10.7.0.0/16");
        vpn.ConnectTo(older, topology.AddSecret("older-psk"));
        lab.ConnectTo(older, topology.AddSecret("lab-psk"));
        return topology.Build();
    }

    private static XDocument Valid(IEnumerable<EmittedFile> files)
    {
        var xml = XDocument.Parse(files.Single(it => it.Name == "classic/NetworkConfig.xml").Text);
        Assert.Empty(Problems(xml));
        return xml;
    }

    private static List<string> Problems(XDocument xml)
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Repository.Folder("tests", "Gatewright.Emit.Tests", "Classic", "network-config.xsd"));
        schemas.Add(null, reader);
        var problems = new List<string>();
        xml.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        // What is in no namespace that the schema knows isn't looked at.
        if (xml.Root!.Name.Namespace != Names)
            problems.Add($"another namespace: {xml.Root.Name.Namespace}");
        return problems;
    }

    private static IEnumerable<string> Children(XElement element) => element.Elements().Select(it => it.Name.LocalName);

    private static DeploymentOutputs Outputs(string json) => DeploymentOutputs.Parse(json);

    [GeneratedRegex(@"```powershell\n([\s\S]*?)```|`(\w+-\w+ -[^`]*)`")]
    private static partial Regex Command();

    private static string Whole(IEnumerable<EmittedFile> files) => string.Concat(files.Select(file => $"===== {file.Name}\n{file.Text}"));
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gatewright.Tests.Rules;

namespace Gatewright.Tests.Emission;

/// <summary>What documentation promises is what is emitted.</summary>
public sealed partial class EmittedFaultTests
{
    public static TheoryData<string> Policies => ["Aes256Gcm", "Aes256Sha256"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_documentation_of_a_policy_names_what_is_emitted(string policy)
    {
        var value = (IpsecPolicy)typeof(IpsecPolicy).GetProperty(policy)!.GetValue(null)!;
        var json = Emitted(it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk")).WithIpsecPolicy(value));
        string[] emitted = [.. new[] { "ikeEncryption", "ikeIntegrity", "dhGroup", "ipsecEncryption", "ipsecIntegrity", "pfsGroup" }.Select(name => Value(json, name))];

        Assert.Contains(
            $"Phase 1: {string.Join(", ", emitted[..3])}. Phase 2: {string.Join(", ", emitted[3..])}.", Summary($"P:Gatewright.IpsecPolicy.{policy}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_IP_configurations_are_written_wherever_they_are_referred_to()
    {
        var json = Emitted(it =>
        {
            var hub = it.Hub().WithActiveActive().WithBgp(65515)
                .WithIpConfigurationName(GatewayInstance.First, "one").WithIpConfigurationName(GatewayInstance.Second, "two")
                .WithBgpAddresses(GatewayInstance.First, "169.254.21.2").WithBgpAddresses(GatewayInstance.Second, "169.254.21.6");
            hub.AddPointToSite("172.16.0.0/22").WithEntraId().WithIpConfigurationName("three");
            hub.ConnectTo(it.AddSite("paris", "203.0.113.10").WithBgp(65010, "169.254.21.1"), it.AddSecret("psk"))
                .WithBgpAddress(GatewayInstance.First, "169.254.21.2").WithBgpAddress(GatewayInstance.Second, "169.254.21.6")
                .WithNatRules(hub.AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/26").WithDynamicMapping().WithInstance(GatewayInstance.Second));
        });

        Assert.Equal(["one", "two", "three"], Names().Matches(json).Select(it => it.Groups[1].Value));
        Assert.Equal(["one", "two", "two", "one", "two"], References().Matches(json).Select(it => it.Groups[1].Value));
    }

    [Fact]
    public void An_existing_gateway_keeps_its_names()
    {
        var json = Emitted(it => it.ExistingVirtualNetwork(RuleCases.Network, "10.0.0.0/16").ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw2AZ)
            .WithIpConfigurationName(GatewayInstance.First, "vnetGatewayConfig")
            .AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/26").WithDynamicMapping().WithInstance(GatewayInstance.First));

        Assert.Contains($"\"{RuleCases.Gateway}/ipConfigurations/vnetGatewayConfig\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_GatewaySubnet_is_listed_on_both_sides_of_a_peering()
    {
        var json = Emitted(it =>
        {
            var (hub, spoke) = (it.Hub().Network, it.AddVirtualNetwork("spoke", "10.9.0.0/16"));
            hub.PeerWith(spoke).WithOnlySubnets(hub.AddSubnet("shared", "10.0.1.0/24"), spoke.AddSubnet("web", "10.9.1.0/24")).WithGatewayTransit()
                .SideOf(hub).WithGatewaySubnet();
        });

        Assert.Equal(["local: shared GatewaySubnet", "remote: web", "local: web", "remote: shared GatewaySubnet"], Subnets().Matches(json)
            .Select(it => $"{it.Groups[1].Value}: {string.Join(' ', it.Groups[2].Value.Split(['"', ',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries))}"));
    }

    private static string Emitted(Action<TopologyBuilder> describe)
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);
        return EmittedText.Json(builder.Build());
    }

    private static string Value(string json, string name) => Regex.Match(json, $"\"{name}\": \"([^\"]*)\"").Groups[1].Value;

    private static string Summary(string member) => XDocument.Load(Path.ChangeExtension(typeof(IpsecPolicy).Assembly.Location, ".xml"))
        .Descendants("member").Single(it => it.Attribute("name")!.Value == member).Element("summary")!.Value;

    [GeneratedRegex("\"name\": \"([a-z]+)\",\\s*\"properties\": \\{\\s*\"privateIPAllocationMethod\"")]
    private static partial Regex Names();

    [GeneratedRegex("ipConfigurations', '[^']*', '([a-z]+)'")]
    private static partial Regex References();

    [GeneratedRegex("\"(local|remote)SubnetNames\": \\[([^\\]]*)\\]")]
    private static partial Regex Subnets();
}

using System.Text.Json.Nodes;
using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>The portal's link and form.</summary>
public class PortalTests
{
    private readonly TopologyBuilder topology = new("contoso", Region.WestEurope);

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_form_of_an_example(string name)
    {
        var example = ExampleTopology.Of(name);
        Snapshot.Matches(string.Concat(PortalDeployment.Create(example).Select(it => $"==== {it.Name}\n{it.Text}")), $"portal-{name}.txt");
    }

    [Fact]
    public void Each_field_goes_to_the_parameter_of_its_name()
    {
        topology.AddVirtualNetwork(topology.AddParameter<Name>("name").WithDefault("hub"), "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(topology.AddParameter<long>("asn").WithDefault(65010))
            .ConnectTo(topology.AddSite("paris", "203.0.113.1", "192.168.1.0/24"), topology.AddSecret("psk"));

        var form = JsonNode.Parse(PortalDeployment.Create(topology.Build())[1].Text)!["parameters"]!;

        Assert.Equal(
            ["name: Microsoft.Common.TextBox, hub", "asn: Microsoft.Common.TextBox, 65010", "psk: Microsoft.Common.PasswordBox, "],
            form["basics"]!.AsArray().Select(it => $"{it!["name"]}: {it["type"]}, {it["defaultValue"]}"));
        Assert.Equal(
            ["name: [basics('name')]", "asn: [int(basics('asn'))]", "psk: [basics('psk')]"],
            form["outputs"]!.AsObject().Select(it => $"{it.Key}: {it.Value}"));
    }

    [Fact]
    public void Nothing_to_ask_needs_no_form()
    {
        topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        var page = Assert.Single(PortalDeployment.Create(topology.Build()));
        Assert.EndsWith("/uri/<MAIN_JSON>\n```", page.Text[..(page.Text.LastIndexOf("```", StringComparison.Ordinal) + 3)], StringComparison.Ordinal);
    }
}

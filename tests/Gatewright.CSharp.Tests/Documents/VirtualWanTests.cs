using Gatewright.Rules;

namespace Gatewright.CSharp.Tests;

using static ReadTemplate;

/// <summary>A VPN gateway of a Virtual WAN has 65515, and so has a site that stands for it: https://learn.microsoft.com/azure/virtual-wan/connect-virtual-network-gateway-vwan.</summary>
public sealed class VirtualWanTests
{
    [Theory]
    [InlineData("[reference(resourceId('Microsoft.Network/vpnGateways', 'wan')).ipConfigurations[0].publicIpAddress]")]
    [InlineData("[reference('/providers/Microsoft.Network/vpnGateways/wan', '2024-05-01', 'Full').properties.ipConfigurations[1].publicIpAddress]")]
    public void A_site_that_is_one_by_its_expression_is_accepted_in_the_program(string address)
    {
        var template = Site(address);
        var program = Written(template);

        Assert.DoesNotContain("GW5002", Outcome.Found(Read(template)), StringComparison.Ordinal);
        Assert.Contains(".Accept(\"GW5002\", because: ", program.Text, StringComparison.Ordinal);
        var found = RuleBook.Check(Run(program));
        Assert.NotNull(Assert.Single(found, it => it.Rule.Id == "GW5002").AcceptanceReason);
        Assert.DoesNotContain(found, it => it.Rule.Id == "GW0006");
    }

    [Theory]
    [InlineData("203.0.113.10")]
    [InlineData("[reference(resourceId('Microsoft.Network/virtualNetworkGateways', 'vpn')).address]")]
    public void Any_other_is_not(string address) => Assert.DoesNotContain("Accept(", Written(Site(address)).Text, StringComparison.Ordinal);

    private static string Site(string address) => Template("", $$"""
        { "type": "Microsoft.Network/localNetworkGateways", "apiVersion": "2024-05-01", "name": "wan", "location": "westeurope", "properties": {
          "gatewayIpAddress": "{{address}}", "bgpSettings": { "asn": 65515, "bgpPeeringAddress": "10.1.0.12" } } }
        """);
}

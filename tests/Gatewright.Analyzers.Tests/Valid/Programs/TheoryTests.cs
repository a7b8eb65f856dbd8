using Gatewright;
using Xunit;

namespace Contoso.Tests;

public class PlanTests
{
    public static TheoryData<string, int> Spaces => new() { { "10.0.0.0/16", 4 }, { "10.4.0.0/20", 2 } };

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.255.0/27")]
    [InlineData("10.1.0.0/16", "10.1.255.0/26")]
    public void A_gateway_fits(string space, string subnet)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        topology.AddVirtualNetwork("hub", space).WithGatewaySubnet(subnet).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        Assert.Empty(topology.Check());
    }

    [Theory]
    [MemberData(nameof(Spaces))]
    public void Subnets_are_cut(string space, int count)
    {
        var topology = Fixture();
        var network = topology.AddVirtualNetwork("cut", space);
        Value<Cidr> block = space;
        for (var i = 0; i < count; i++)
            network.WithSubnet($"subnet-{i}", block.Subnet(24, i));
        Assert.Empty(topology.Check());
    }

    private static TopologyBuilder Fixture() => new("fixture", Region.NorthEurope);
}

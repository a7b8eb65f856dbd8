using Gatewright;
using Xunit;

namespace Contoso.Tests;

public sealed class EstateTests(EstateFixture fixture) : IClassFixture<EstateFixture>
{
    [Fact]
    public void Is_clean() => Assert.Empty(fixture.Topology.Check());

    [Fact]
    public void A_gateway_can_come_later()
    {
        var (topology, hub) = Estate.Describe("later", withGateway: false);
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ);
        Assert.DoesNotContain(topology.Check(), finding => finding.Rule.Id == "GW1101");
    }
}

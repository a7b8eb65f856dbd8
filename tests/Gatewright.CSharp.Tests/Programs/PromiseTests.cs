using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>Promises are in no template, and stay with the program.</summary>
public sealed class PromiseTests
{
    [Fact]
    public void A_promise_is_written_at_the_end()
    {
        var topology = new TopologyBuilder("promises", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var web = hub.AddSubnet("web", "10.0.1.0/24").WithPrivateEndpoints("10.0.1.4");
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24").WithAnnouncedPrefixes("192.168.11.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive().ConnectTo(paris, topology.AddSecret("paris-psk")).WithOnlyTunnelTo(GatewayInstance.First);
        web.MustReach(paris).WithTcp("443", "8443").Through("10.0.2.4").WithLossOfAny(NetworkPart.Tunnel, NetworkPart.Circuit);
        paris.MustNotReach(web).WithTcp("22");
        hub.MustNotReachInternet();

        var written = CSharpProgram.Write(topology.Build(), new() { PackageVersion = "1.0.0" }).Text;

        Snapshot.Matches(written, "promises.txt");
        Assert.Equal(Outcome.Found(topology.Build()), Outcome.Found(new SourceProgram(written).Compiled().Completed().Single()));
    }
}

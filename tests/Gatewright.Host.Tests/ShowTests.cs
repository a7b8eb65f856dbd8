namespace Gatewright.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task Show_draws_what_there_is_and_what_it_costs()
    {
        var run = await HostRun.Of(Topologies.Wide(), "show");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Snapshot.Matches(run.Output, "show.txt");
    }

    [Theory]
    [InlineData(TunnelType.OpenVpn, "up to 250 clients over OpenVPN")]
    [InlineData(TunnelType.IkeV2, "up to 250 clients over IKEv2")]
    [InlineData(TunnelType.IkeV2AndOpenVpn, "up to 250 clients over IKEv2 and OpenVPN")]
    [InlineData(TunnelType.IkeV2AndSstp, "up to 250 clients over IKEv2, up to 128 clients over SSTP")]
    [InlineData(TunnelType.Sstp, "up to 128 clients over SSTP")]
    public async Task Clients_are_counted_over_the_protocols_they_may_dial_in_with(TunnelType type, string clients)
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24").WithTunnelType(type);
        Assert.Contains($"point-to-site, 172.16.0.0/24, {clients}\n", (await HostRun.Of(topology, "show")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_asks_no_rules()
    {
        Assert.Equal((0, ""), ((await HostRun.Of(Topologies.Mistaken(), "show")).Exit, (await HostRun.Of(Topologies.Mistaken(), "show")).Error));
    }
}

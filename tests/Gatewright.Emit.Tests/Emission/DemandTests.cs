using Gatewright.Emit;

namespace Gatewright.Tests;

/// <summary>What a program demands of its gateways is for rules and advice.</summary>
public class DemandTests
{
    [Fact]
    public void A_demand_changes_nothing_that_is_deployed()
    {
        var plain = ArmTemplate.Create(Described(isDemanding: false)).Deployments.Select(it => it.Template.Render());
        var demanding = ArmTemplate.Create(Described(isDemanding: true)).Deployments.Select(it => it.Template.Render());

        Assert.Equal(plain, demanding);
        Assert.Equal(
            BicepProgram.Create(Described(isDemanding: false)).Files.Select(it => (it.Name, it.Text)),
            BicepProgram.Create(Described(isDemanding: true)).Files.Select(it => (it.Name, it.Text)));
    }

    [Fact]
    public void A_report_has_the_demand_beside_what_the_SKU_has()
    {
        var report = TopologyReport.RenderMarkdown(Described(isDemanding: true));
        Assert.Contains("| 1.25 Gbps, shared by all tunnels and clients<br>in demand: 1 Gbps, 20 tunnels and 400 clients |", report, StringComparison.Ordinal);
        Assert.Contains("| 2 Gbps<br>in demand: 2 Gbps and 5,000 routes |", report, StringComparison.Ordinal);
        Assert.DoesNotContain("in demand", TopologyReport.RenderMarkdown(Described(isDemanding: false)), StringComparison.Ordinal);
    }

    private static Model.Topology Described(bool isDemanding)
    {
        var topology = new TopologyBuilder("contoso", Region.NorthEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var lab = topology.AddVirtualNetwork("lab", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/26").AddVpnGateway("lab-vpn", VpnGatewaySku.VpnGw2AZ);
        var circuits = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw2AZ);
        var circuit = circuits.ConnectTo(topology.AddExpressRouteCircuit("dublin", "Equinix", "Dublin", Bandwidth.Gbps(1))
            .WithPrivatePeering(vlan: 100, asn: 65010, primary: "172.31.0.0/30", secondary: "172.31.0.4/30"));
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
        var clients = vpn.AddPointToSite("172.16.0.0/22").WithEntraId();
        var site = vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        var network = vpn.ConnectTo(lab, topology.AddSecret("lab-psk"));
        if (!isDemanding)
            return topology.Build();
        vpn.WithDemand("1 Gbps").WithTunnelDemand(20);
        circuits.WithDemand("2 Gbps").WithRouteDemand(5000);
        circuit.WithDemand("1 Gbps");
        clients.WithDemand(400);
        site.WithDemand("200 Mbps");
        network.WithDemand("300 Mbps");
        return topology.Build();
    }
}

using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Tests.Costs;

/// <summary>What is billed, what isn't, and what has no price here.</summary>
public class CostEstimateTests
{
    private readonly TopologyBuilder topology = new("contoso", Region.WestEurope);

    [Fact]
    public void Networks_groups_and_tables_are_free()
    {
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("web", "10.0.1.0/24")
            .WithRouteTable(topology.AddRouteTable("routes")).WithNetworkSecurityGroup(topology.AddNetworkSecurityGroup("rules"));
        Assert.Empty(Items());
        Assert.Empty(Estimate().Unknown);
    }

    [Fact]
    public void What_exists_is_billed_to_its_owner()
    {
        var hub = topology.ExistingVirtualNetwork(Id("virtualNetworks/hub"), "10.0.0.0/16").In(Region.WestEurope);
        hub.ExistingVpnGateway(Id("virtualNetworkGateways/vpn"), VpnGatewaySku.VpnGw2AZ);
        topology.ExistingExpressRouteCircuit(Id("expressRouteCircuits/amsterdam"));
        Assert.Empty(Items());
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "tunnels beyond 10: 1 x 0.015")]
    [InlineData(25, "tunnels beyond 10: 15 x 0.015")]
    public void Tunnels_beyond_ten_cost_more(int sites, string line)
    {
        var vpn = Gateway(VpnGatewaySku.VpnGw1AZ);
        for (var number = 1; number <= sites; number++)
            vpn.ConnectTo(topology.AddSite($"site-{number}", $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"psk-{number}"));
        Assert.Equal(line, string.Concat(Items().Where(it => it.StartsWith("tunnels", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(128, 0)]
    [InlineData(129, 1)]
    [InlineData(1000, 872)]
    public void Clients_beyond_128_cost_more(int clients, int beyond)
    {
        Gateway(VpnGatewaySku.VpnGw2AZ).AddPointToSite("172.16.0.0/22").WithEntraId();
        var items = CostEstimate.Of(topology.Build(), new() { Clients = clients }).Items;
        Assert.Equal(beyond * 0.01m * 730, items.Where(it => it.What == "clients beyond 128").Sum(it => it.PerMonth));
    }

    [Theory]
    [InlineData("westeurope", 0, "0 x 0")]
    [InlineData("westeurope", 100, "100 x 0")]
    [InlineData("westeurope", 600_000, "100 x 0", "10235 x 0.087", "40960 x 0.083", "102400 x 0.07", "446305 x 0.05")]
    [InlineData("brazilsouth", 1000, "1000 x 0.181")]
    [InlineData("japaneast", 1000)]
    public void What_is_sent_to_the_Internet_gets_cheaper_in_steps(string region, int gigabytes, params string[] steps)
    {
        var builder = new TopologyBuilder("contoso", region);
        builder.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(builder.AddSite("paris", "203.0.113.1", "192.168.1.0/24"), builder.AddSecret("psk"));
        var estimate = CostEstimate.Of(builder.Build(), new() { TrafficGigabytes = gigabytes });
        Assert.Equal(steps, estimate.Items.Where(it => it.Unit == CostUnit.Gigabyte).Select(it => $"{it.Quantity} x {it.Price:0.###}"));
        Assert.Equal(steps.Length == 0 ? ["no price is known for japaneast"] : [], estimate.Unknown.Select(it => it.Reason));
    }

    [Theory]
    [InlineData("westeurope", "westeurope", 0.01, 0.01)]
    [InlineData("westeurope", "eastus2", 0.035, 0.035)]
    [InlineData("westeurope", "southeastasia", 0.035, 0.09)]
    [InlineData("brazilsouth", "southeastasia", 0.16, 0.09)]
    public void Each_end_of_a_peering_pays_the_price_of_its_zone(string one, string other, decimal left, decimal right)
    {
        topology.AddVirtualNetwork("one", "10.0.0.0/16").In(one).PeerWith(topology.AddVirtualNetwork("other", "10.1.0.0/16").In(other));
        Assert.Equal([left, right], Estimate().Items.Select(it => it.Price));
    }

    [Theory]
    [InlineData("usgovvirginia", "prices of the public cloud alone are known")]
    [InlineData("chinanorth3", "prices of the public cloud alone are known")]
    public void Other_clouds_have_no_prices_here(string region, string reason)
    {
        var builder = new TopologyBuilder("contoso", region);
        builder.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        var estimate = CostEstimate.Of(builder.Build());
        Assert.Empty(estimate.Items);
        Assert.All(estimate.Unknown, it => Assert.Equal(reason, it.Reason));
        Assert.Equal(["VPN gateway VpnGw1AZ", "public address"], estimate.Unknown.Select(it => it.What));
    }

    [Theory]
    [InlineData("Amsterdam", 872)]
    [InlineData("Singapore", 872)]
    [InlineData("Sao Paulo", 872)]
    [InlineData("Queretaro (Mexico)", 872)]
    [InlineData("Atlantis", null)]
    public void A_circuit_has_the_price_of_its_zone(string location, int? price)
    {
        topology.AddExpressRouteCircuit("circuit", "Equinix", location, Bandwidth.Gbps(2));
        Assert.Equal(price is { } known ? [known] : [], Estimate().Items.Where(it => it.Unit == CostUnit.Month).Select(it => it.PerMonth));
    }

    [Fact]
    public void What_the_deployment_chooses_has_no_price()
    {
        var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        network.AddVpnGateway("vpn", topology.AddParameter<VpnGatewaySku>("sku"));
        network.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGwScale(topology.AddParameter<int>("min"), 10));
        topology.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Mbps(topology.AddParameter<int>("speed")));
        Assert.Equal(
            ["the deployment chooses the SKU", "the deployment chooses the units", "its bandwidth isn't known before deployment"],
            Estimate().Unknown.Select(it => it.Reason));
    }

    [Fact]
    public void A_prefix_is_paid_by_its_addresses()
    {
        topology.AddPublicIpPrefix("range", 30);
        Assert.Equal(["prefix of 4 public addresses: 4 x 0.006"], Items());
    }

    [Fact]
    public void Pounds_are_dollars_by_one_factor()
    {
        Gateway(VpnGatewaySku.VpnGw1AZ);
        var pounds = CostEstimate.Of(topology.Build(), new() { Currency = "gbp" });
        Assert.Equal(("GBP", 118.4573002766m), (pounds.Currency, decimal.Round(pounds.PerMonth, 10)));
    }

    [Fact]
    public void Another_currency_is_refused() => Assert.Equal(
        "Prices are known in USD and GBP, not in 'EUR'. (Parameter 'currency')",
        Assert.Throws<ArgumentException>(() => CostEstimate.Of(topology.Build(), new() { Currency = "EUR" })).Message);

    private static string Id(string resource) =>
        $"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/{resource}";

    private VpnGateway Gateway(VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", sku);

    private CostEstimate Estimate() => CostEstimate.Of(topology.Build());

    private string[] Items() => [.. Estimate().Items.Where(it => it.Unit != CostUnit.Gigabyte).Select(it => $"{it.What}: {it.Quantity} x {it.Price}")];
}

using System.Text.Json;

namespace Gatewright.Tests.Emission;

/// <summary>SKUs of gateways that are newer than this library.</summary>
public sealed class NewSkuTests
{
    [Fact]
    public void A_new_VPN_SKU_is_passed_on_and_its_generation_left_to_Azure()
    {
        var gateway = Gateway(hub => hub.AddVpnGateway("gateway", "VpnGw6AZ"));
        Assert.Equal(("VpnGw6AZ", "VpnGw6AZ"), Sku(gateway));
        Assert.False(gateway.TryGetProperty("vpnGatewayGeneration", out _));
        Assert.Equal("Generation2", Gateway(hub => hub.AddVpnGateway("gateway", VpnGatewaySku.VpnGw5AZ)).GetProperty("vpnGatewayGeneration").GetString());
    }

    [Fact]
    public void A_new_ExpressRoute_SKU_is_passed_on() =>
        Assert.Equal(("ErGw4AZ", "ErGw4AZ"), Sku(Gateway(hub => hub.AddExpressRouteGateway("gateway", "ErGw4AZ"))));

    private static JsonElement Gateway(Action<VirtualNetwork> add)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        add(topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27"));
        return JsonDocument.Parse(EmittedText.Json(topology.Build())).RootElement.GetProperty("resources").EnumerateArray()
            .Single(it => it.GetProperty("type").GetString() == "Microsoft.Network/virtualNetworkGateways").GetProperty("properties");
    }

    private static (string?, string?) Sku(JsonElement properties) =>
        (properties.GetProperty("sku").GetProperty("name").GetString(), properties.GetProperty("sku").GetProperty("tier").GetString());
}

namespace Gatewright.Tests;

public sealed class OtherConnectionTests
{
    private const string Platform = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network/";

    [Fact]
    public async Task The_connection_of_an_existing_gateway_is_told_with_its_command()
    {
        var topology = Pair(out var pair);
        pair.WithIpsecPolicy(IpsecPolicy.Aes256Gcm);

        var (shown, emitted) = (await HostRun.Of(topology, "show"), await HostRun.Of(topology, "emit"));

        const string create = "az network vpn-connection create --name hub-vpn-to-lab-vpn --resource-group rg-hub --subscription 11111111-1111-1111-1111-111111111111"
            + $" --vnet-gateway1 {Platform}virtualNetworkGateways/hub-vpn"
            + " --vnet-gateway2 \"/subscriptions/$SUBSCRIPTION/resourceGroups/$RESOURCE_GROUP/providers/Microsoft.Network/virtualNetworkGateways/lab-vpn\" --shared-key \"$labPsk\"";
        const string policy = "az network vpn-connection ipsec-policy add --connection-name hub-vpn-to-lab-vpn --resource-group rg-hub --subscription 11111111-1111-1111-1111-111111111111"
            + " --dh-group ECP384 --ike-encryption AES256 --ike-integrity SHA384 --ipsec-encryption GCMAES256 --ipsec-integrity GCMAES256 --pfs-group ECP384 --sa-lifetime 27000 --sa-max-size 102400000";
        Assert.Contains(create, shown.Output, StringComparison.Ordinal);
        Assert.Contains(policy, shown.Output, StringComparison.Ordinal);
        Assert.StartsWith($"Not in the template: the connection from hub/hub-vpn to lab/lab-vpn. Who owns hub/hub-vpn runs, with $SUBSCRIPTION, $RESOURCE_GROUP, $labPsk set as in the deployment:\n  {create}\n  {policy}\nNext: ", emitted.Error, StringComparison.Ordinal);
        Assert.Equal(0, emitted.Exit);
    }

    [Fact]
    public async Task A_connection_that_the_template_creates_is_left_to_nobody()
    {
        var topology = Pair(out var pair);
        pair.WithBothSides();

        Assert.StartsWith("Next: ", (await HostRun.Of(topology, "emit")).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("left to others", (await HostRun.Of(topology, "show")).Output, StringComparison.Ordinal);
    }

    private static TopologyBuilder Pair(out VNetToVNetConnection pair)
    {
        var topology = new TopologyBuilder("lab", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork(Platform + "virtualNetworks/hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27")
            .ExistingVpnGateway(Platform + "virtualNetworkGateways/hub-vpn", VpnGatewaySku.VpnGw1AZ);
        var lab = topology.AddVirtualNetwork("lab", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("lab-vpn", VpnGatewaySku.VpnGw1AZ);
        pair = lab.ConnectTo(hub, topology.AddSecret("lab-psk"));
        return topology;
    }
}

using Gatewright;

namespace Contoso.Networks
{
    internal static class Program
    {
        private static async Task<int> Main(string[] args)
        {
            var topology = Describe();
            return await topology.RunAsync(args).ConfigureAwait(false);
        }

        private static TopologyBuilder Describe()
        {
            var topology = new TopologyBuilder("contoso", Region.SwedenCentral);
            AddHub(topology);
            return topology;
        }

        private static void AddHub(TopologyBuilder topology)
        {
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
                .WithBgp(65010)
                .ConnectTo(topology.AddSite("malmo", "203.0.113.5").WithBgp(65020, "192.168.5.1"), topology.AddSecret("malmo-psk"));
        }
    }
}

using Gatewright;

var topology = new TopologyBuilder("services", Region.WestEurope);
var networks = new NetworkService(topology);
var gateways = new GatewayService(topology, networks);
var application = new Application(networks, gateways);
application.Compose();
return await topology.RunAsync(args);

sealed class NetworkService(TopologyBuilder topology)
{
    private readonly Dictionary<string, VirtualNetwork> known = [];

    public VirtualNetwork this[string name] => known[name];

    public void Add(string name, string space) => known[name] = topology.AddVirtualNetwork(name, space);
}

sealed class GatewayService
{
    private readonly TopologyBuilder topology;
    private readonly NetworkService networks;

    public GatewayService(TopologyBuilder topology, NetworkService networks)
    {
        this.topology = topology;
        this.networks = networks;
    }

    public VpnGateway Add(string network, string subnet)
    {
        networks[network].WithGatewaySubnet(subnet);
        return networks[network].AddVpnGateway($"{network}-vpn", VpnGatewaySku.VpnGw1AZ);
    }

    public void Connect(VpnGateway gateway, string site, string address, string prefix) =>
        gateway.ConnectTo(topology.AddSite(site, address, prefix), topology.AddSecret($"{site}-psk"));
}

sealed class Application(NetworkService networks, GatewayService gateways)
{
    public void Compose()
    {
        networks.Add("hub", "10.0.0.0/16");
        networks.Add("web", "10.1.0.0/16");
        networks["hub"].PeerWith(networks["web"]);
        gateways.Connect(gateways.Add("hub", "10.0.255.0/27"), "oslo", "203.0.113.9", "192.168.9.0/24");
    }
}

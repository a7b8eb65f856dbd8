// args: --gateway
using Gatewright;

var topology = new TopologyBuilder("optional", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
if (args.Contains("--gateway"))
    hub.WithGatewaySubnet("10.0.255.0/27");
if (args.Contains("--gateway"))
    hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

var isProtected = args.Contains("--filter");
NetworkSecurityGroup? filter = isProtected ? topology.AddNetworkSecurityGroup("filter") : null;
var web = hub.AddSubnet("web", "10.0.1.0/24");
if (filter is not null)
{
    filter.AllowInbound("https", 100).WithTcp("443");
    web.WithNetworkSecurityGroup(filter);
}

return await topology.RunAsync(args);

using Gatewright;

var topology = new TopologyBuilder("parameters", Region.OfResourceGroup);
var space = topology.AddParameter<Cidr>("hubSpace").WithDefault("10.0.0.0/16").WithDescription("The hub's address space");
var device = topology.AddParameter<IpAddress>("device");
var asn = topology.AddParameter<long>("siteAsn").WithDefault(65010);
var key = topology.AddSecret("psk");

var hub = topology.AddVirtualNetwork("hub", space);
hub.WithGatewaySubnet(topology.AddParameter<Cidr>("gatewaySpace"));
var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(asn: 65020);
vpn.ConnectTo(topology.AddSite("site", device).WithBgp(asn, "192.168.0.1"), key);
return await topology.RunAsync(args);

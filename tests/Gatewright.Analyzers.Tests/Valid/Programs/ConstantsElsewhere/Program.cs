using Gatewright;

var topology = new TopologyBuilder(Names.Topology, Places.Home);
var hub = topology.AddVirtualNetwork(Names.Hub, Addresses.Hub).WithGatewaySubnet(Addresses.Gateways);
var vpn = hub.AddVpnGateway(Names.Vpn, Places.Sku).WithBgp(Addresses.Asn);
vpn.ConnectTo(topology.AddSite(Names.Office, Addresses.Office).WithBgp(Addresses.OfficeAsn, Addresses.OfficePeer), topology.AddSecret(Names.Office + "-psk"));
return await topology.RunAsync(args);

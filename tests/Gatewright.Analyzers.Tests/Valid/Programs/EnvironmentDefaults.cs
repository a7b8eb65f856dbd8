using Gatewright;

string Setting(string name, string otherwise) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : otherwise;

var topology = new TopologyBuilder(Setting("TOPOLOGY", "contoso"), Setting("REGION", "westeurope"));
var hub = topology.AddVirtualNetwork("hub", Setting("HUB_SPACE", "10.0.0.0/16")).WithGatewaySubnet(Setting("GATEWAYS", "10.0.255.0/27"));
var sku = new VpnGatewaySku(Setting("SKU", "VpnGw1AZ"));
var vpn = hub.AddVpnGateway("vpn", sku);
if (Setting("BGP", "no") == "yes")
    vpn.WithBgp(long.Parse(Setting("ASN", "65010")));
vpn.ConnectTo(topology.AddSite("site", Setting("SITE", "203.0.113.10"), "192.168.0.0/24"), topology.AddSecret("psk"));
return await topology.RunAsync(args);

// A gateway as a module makes one, with all options: addresses of a prefix, BGP, dial-in, NAT, maintenance, logs, a lock, names of its parts.
using Gatewright;

var topology = new TopologyBuilder("module", Region.UKSouth).WithRequiredTag("owner").WithTag("owner", "platform");
var prefix = topology.AddPublicIpPrefix("gateways", length: 30);
var first = topology.AddPublicIp("gateway-1").WithPrefix(prefix);
var second = topology.AddPublicIp("gateway-2").WithPrefix(prefix);
var third = topology.AddPublicIp("gateway-3").WithPrefix(prefix);
var network = topology.AddVirtualNetwork("vnet-hub", "10.70.0.0/16").WithSubnet("workload", "10.70.1.0/24").WithGatewaySubnet("10.70.255.0/26");
var vpn = network.AddVpnGateway("vgw-hub", VpnGatewaySku.VpnGw3AZ)
    .WithActiveActive(first, second)
    .WithIpConfigurationName(GatewayInstance.First, "vnetGatewayConfig1").WithIpConfigurationName(GatewayInstance.Second, "vnetGatewayConfig2")
    .WithBgp(asn: 65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.4").WithBgpAddresses(GatewayInstance.Second, "169.254.22.4")
    .WithMaintenanceWindow(startHour: 1, durationHours: 5, "GMT Standard Time")
    .WithDiagnostics(topology.AddParameter<ResourceId>("workspace")).WithDeleteLock();
vpn.AddPointToSite("172.16.70.0/24").WithPublicIp(third).WithTunnelType(TunnelType.OpenVpn).WithEntraId();
var shop = topology.AddSite("lgw-shop", "203.0.113.70", "192.168.1.0/24");
vpn.ConnectTo(shop, topology.AddSecret("shop-psk")).WithNatRules(vpn.AddIngressNatRule("shop-in", "192.168.1.0/24", "100.64.70.0/24"))
    .WithIpsecPolicy(IpsecPolicy.Aes256Sha256).WithDpdTimeout(30);

return await topology.RunAsync(args);

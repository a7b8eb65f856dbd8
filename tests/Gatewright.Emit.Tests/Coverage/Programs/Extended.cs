// What is laid upon gateways and circuits, and what addresses are taken from.
using Gatewright;

var topology = new TopologyBuilder("extended", Region.WestEurope).WithTag("owner", "network team");
var logs = topology.AddParameter<ResourceId>("logs");
var (west, east) = (topology.AddResourceGroup("rg-west"), topology.AddResourceGroup("rg-east"));

var prefix = topology.AddPublicIpPrefix("range", length: 30);
var (one, two) = (topology.AddPublicIp("west-ip").WithPrefix(prefix), topology.AddPublicIp("east-ip").WithPrefix(prefix));
var network = topology.AddVirtualNetwork("west", "10.1.0.0/16").In(west).WithGatewaySubnet("10.1.255.0/26");
var first = network.AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(one).WithDiagnostics(logs).WithDeleteLock();
var circuit = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", 500).WithDiagnostics(logs).WithDeleteLock();
network.AddExpressRouteGateway("west-er", ExpressRouteGatewaySku.ErGw1AZ).WithDiagnostics(logs).WithDeleteLock().ConnectTo(circuit);

var other = topology.AddVirtualNetwork("east", "10.2.0.0/16").In(east).WithGatewaySubnet("10.2.255.0/26");
var second = other.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(two);
var key = topology.AddSecret("key");
first.ConnectTo(topology.AddSite("east-from-west", two, "10.2.0.0/16"), key);
second.ConnectTo(topology.AddSite("west-from-east", one, "10.1.0.0/16"), key);
topology.AddVirtualNetwork("old", "10.3.0.0/16").In(west).WithGatewaySubnet("10.3.255.0/27").AddPolicyBasedVpnGateway("old-vpn").WithDiagnostics(logs);

var (web, data) = (topology.AddApplicationSecurityGroup("web").In(east), topology.AddApplicationSecurityGroup("data"));
var rules = topology.AddNetworkSecurityGroup("data");
rules.AllowInbound("sql", priority: 100).WithSourceGroups(web).WithDestinationGroups(data).WithTcp("1433");
var nat = topology.AddNatGateway("out").WithStandardV2().WithPublicIps(topology.AddPublicIp("out-1").WithStandardV2())
    .WithPublicIpPrefix(topology.AddPublicIpPrefix("out-range", length: 31).WithStandardV2());
network.AddSubnet("data", "10.1.1.0/24").WithNetworkSecurityGroup(rules).WithNatGateway(nat);
other.AddSubnet("web", "10.2.1.0/24").WithNatGateway(topology.AddNatGateway("out-east").WithStandardV2());

return await topology.RunAsync(args);

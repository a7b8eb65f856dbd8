// No gateway: subnets leave by a NAT gateway of all zones under a prefix, and filter by the names of applications.
using Gatewright;
using Gatewright.Rules;

var topology = new TopologyBuilder("outbound", Region.NorthEurope)
    .WithAllowedRegions(Region.NorthEurope).WithNamePattern(ResourceKind.VirtualNetwork, "vnet-*")
    .WithRule("ACME001", "A subnet has a security group", Severity.Error, built =>
        from network in built.VirtualNetworks
        from subnet in network.Subnets
        where subnet.NetworkSecurityGroup is null
        select Violation.At(subnet, $"'{subnet.Path}' has no security group"));
var nat = topology.AddNatGateway("out").WithStandardV2().WithPublicIpPrefix(topology.AddPublicIpPrefix("outside", length: 31).WithStandardV2());
var (web, data) = (topology.AddApplicationSecurityGroup("web"), topology.AddApplicationSecurityGroup("data"));
var rules = topology.AddNetworkSecurityGroup("rules");
rules.AllowInbound("https", priority: 100).WithSource("Internet").WithDestinationGroups(web).WithTcp("443");
rules.AllowInbound("sql", priority: 110).WithSourceGroups(web).WithDestinationGroups(data).WithTcp("1433");
rules.DenyInbound("rest", priority: 4096);
var network = topology.AddVirtualNetwork("vnet-app", "10.110.0.0/16");
foreach (var (index, name) in new[] { "web", "data" }.Index())
    network.AddSubnet(name, "10.110.0.0/16".Subnet(24, index)).WithNetworkSecurityGroup(rules).WithNatGateway(nat).WithoutDefaultOutbound();

return await topology.RunAsync(args);

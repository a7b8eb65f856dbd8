using Gatewright;

var topology = new TopologyBuilder("filters", Region.WestEurope);
var network = topology.AddVirtualNetwork("network", "10.0.0.0/16");
var priority = 100;
foreach (var (tier, port) in new[] { ("web", 443), ("api", 8080), ("data", 1433) })
{
    var filter = topology.AddNetworkSecurityGroup($"{tier}-filter");
    filter.AllowInbound("in", priority).WithSource("10.0.0.0/8", "192.168.0.0/16").WithTcp($"{port}");
    filter.DenyInbound("rest", 4096);
    filter.AllowOutbound("dns", priority += 10).WithUdp("53");
    network.AddSubnet(tier, $"10.0.{port % 250}.0/24").WithNetworkSecurityGroup(filter);
}

return await topology.RunAsync(args);

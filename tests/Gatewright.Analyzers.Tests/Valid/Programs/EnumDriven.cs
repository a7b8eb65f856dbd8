using Gatewright;

var topology = new TopologyBuilder("enums", Region.WestEurope);
foreach (var zone in Enum.GetValues<Zone>())
    topology.AddVirtualNetwork(zone.ToString().ToLowerInvariant(), $"10.{(int)zone}.0.0/16");
for (var zone = Zone.Front; zone <= Zone.Data; zone++)
    topology.AddNetworkSecurityGroup($"{zone}-filter").DenyInbound("rest", 4096);
return await topology.RunAsync(args);

enum Zone { Front = 1, Back, Data = 3 }

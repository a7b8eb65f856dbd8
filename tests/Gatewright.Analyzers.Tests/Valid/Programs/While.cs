using Gatewright;

var topology = new TopologyBuilder("while", Region.WestEurope);
var network = topology.AddVirtualNetwork("network", "10.0.0.0/16");
var third = 0;
while (third < 5)
    network.WithSubnet($"subnet-{third}", $"10.0.{third++}.0/24");

do
{
    network.WithSubnet($"subnet-{third}", $"10.0.{third}.0/24");
    third += 2;
}
while (third < 10);

while (true)
{
    if (third-- <= 9)
        break;
}

return await topology.RunAsync(args);

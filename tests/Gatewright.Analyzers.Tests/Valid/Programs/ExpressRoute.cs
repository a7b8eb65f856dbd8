using Gatewright;

var topology = new TopologyBuilder("circuits", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
var gateway = hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw2AZ);
(string Location, int Vlan, long Asn, int Third)[] circuits = [("Amsterdam", 100, 65010, 0), ("London", 200, 65020, 1)];
foreach (var circuit in circuits)
{
    var name = circuit.Location.ToLowerInvariant();
    gateway.ConnectTo(topology.AddExpressRouteCircuit(name, "Equinix", circuit.Location, Bandwidth.Mbps(500))
        .WithTier(CircuitTier.Premium)
        .WithUnlimitedData()
        .WithPrivatePeering(circuit.Vlan, circuit.Asn, $"172.31.{circuit.Third}.0/30", $"172.31.{circuit.Third}.4/30"))
        .WithName($"er-{name}");
}

return await topology.RunAsync(args);

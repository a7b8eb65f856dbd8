using Gatewright;

var topology = new TopologyBuilder("enums", Region.WestEurope);
topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet($"10.0.255.0/{Lengths.Gateways}").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
topology.AddVirtualNetwork("one", $"10.{(int)Usual.Gateways}.0.0/16");
topology.AddVirtualNetwork("two", $"10.{(int)Usual.Gateways + 1}.0.0/16");
return await topology.RunAsync(args);

enum Usual { Gateways = 27 }

static class Lengths
{
    public const int Gateways = (int)Usual.Gateways;
}

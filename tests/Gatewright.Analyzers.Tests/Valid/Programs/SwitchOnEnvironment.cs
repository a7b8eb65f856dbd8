using Gatewright;

var environment = Environment.GetEnvironmentVariable("ENVIRONMENT") ?? "test";
var topology = new TopologyBuilder(environment, Region.WestEurope);
VirtualNetwork hub;
switch (environment)
{
    case "production":
        hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw3AZ).WithActiveActive();
        hub.AddExpressRouteGateway("er", ExpressRouteGatewaySku.ErGw2AZ);
        break;
    case "staging":
    case "test":
        hub = topology.AddVirtualNetwork("hub", "10.64.0.0/16").WithGatewaySubnet("10.64.255.0/27");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        break;
    case var other when other.StartsWith("lab-"):
        hub = topology.AddVirtualNetwork(other, "10.128.0.0/16");
        break;
    default:
        Console.Error.WriteLine($"No environment {environment}");
        return 1;
}

hub.WithTag("environment", environment);
return await topology.RunAsync(args);

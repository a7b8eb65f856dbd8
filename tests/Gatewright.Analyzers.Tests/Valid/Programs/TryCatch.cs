using Gatewright;

var topology = new TopologyBuilder("careful", Region.WestEurope);
try
{
    var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
    hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
    return await topology.RunAsync(args);
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("cancelled");
    return 130;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
finally
{
    Console.Out.Flush();
}

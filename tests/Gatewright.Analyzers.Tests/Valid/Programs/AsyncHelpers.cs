using Gatewright;

var topology = new TopologyBuilder("async", Region.WestEurope);
var hub = await AddHubAsync();
await foreach (var spoke in Spokes())
    hub.PeerWith(spoke);
await Task.WhenAll(Tag("owner", "network"), Tag("cost", "42"));
return await topology.RunAsync(args);

async Task<VirtualNetwork> AddHubAsync()
{
    await Task.Yield();
    var network = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
    await Task.Delay(0);
    return network.WithGatewaySubnet("10.0.255.0/27");
}

async IAsyncEnumerable<VirtualNetwork> Spokes()
{
    for (var i = 1; i < 3; i++)
    {
        await Task.CompletedTask;
        yield return topology.AddVirtualNetwork($"spoke-{i}", $"10.{i}.0.0/16");
    }
}

Task Tag(string name, string value)
{
    topology.WithTag(name, value);
    return Task.CompletedTask;
}

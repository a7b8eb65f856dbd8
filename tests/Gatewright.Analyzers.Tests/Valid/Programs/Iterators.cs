using Gatewright;

var topology = new TopologyBuilder("iterators", Region.WestEurope);
var network = topology.AddVirtualNetwork("network", "10.0.0.0/16");
foreach (var (name, prefix) in Blocks(4))
    network.WithSubnet(name, prefix);
foreach (var site in Sites(topology).Where(site => site is not null))
    site.WithTag("kind", "branch");
return await topology.RunAsync(args);

static IEnumerable<(string, string)> Blocks(int count)
{
    for (var i = 0; ; i++)
    {
        if (i == count)
            yield break;
        yield return ($"block-{i}", $"10.0.{i}.0/24");
    }
}

static IEnumerable<Site> Sites(TopologyBuilder topology)
{
    yield return topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
    yield return topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24");
}

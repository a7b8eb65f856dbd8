using Gatewright;

var topology = new TopologyBuilder("events", Region.WestEurope);
var catalogue = new Catalogue(topology);
catalogue.Added += network => network.WithTag("seen", "yes");
catalogue.Added += (network) => catalogue.Count++;
catalogue.Add("hub", "10.0.0.0/16");
catalogue.Add("spoke", "10.1.0.0/16");
return await topology.RunAsync(args);

sealed class Catalogue(TopologyBuilder topology)
{
    public event Action<VirtualNetwork>? Added;

    public int Count { get; set; }

    public void Add(string name, string space) => Added?.Invoke(topology.AddVirtualNetwork(name, space));
}

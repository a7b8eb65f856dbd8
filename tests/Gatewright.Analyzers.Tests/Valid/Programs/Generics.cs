using Gatewright;

var topology = new TopologyBuilder("generics", Region.WestEurope);
var registry = new Registry<VirtualNetwork>();
var hub = registry.Keep("hub", Tagged(topology.AddVirtualNetwork("hub", "10.0.0.0/16")));
var web = registry.Keep("web", Tagged(topology.AddVirtualNetwork("web", "10.1.0.0/16")));
Each([hub, web], network => network.WithTag("seen", "yes"));
registry.Get("hub").PeerWith(registry.Get("web"));
return await topology.RunAsync(args);

static T Tagged<T>(T resource)
    where T : Resource<T> => resource.WithTag("owner", "network");

static void Each<T>(IEnumerable<T> items, Action<T> action)
{
    foreach (var item in items)
        action(item);
}

sealed class Registry<T>
    where T : class
{
    private readonly Dictionary<string, T> items = new(StringComparer.Ordinal);

    public T Keep(string name, T item)
    {
        items[name] = item;
        return item;
    }

    public T Get(string name) => items[name];
}

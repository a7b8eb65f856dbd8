namespace Gatewright.Tests.Judging;

/// <summary>
/// Azure refuses a write to a virtual network while another one runs (ReferencedResourceNotProvisioned, AnotherOperationInProgress), and a
/// link writes to both of its networks: so all writes to one network form a chain, its gateways among them, since their machines take addresses in it.
/// </summary>
internal static class NetworkWrites
{
    private const string Network = "Microsoft.Network/virtualNetworks";

    public static IEnumerable<Fault> Faults(Flattened flattened, DeploymentOrder order) =>
        from writes in flattened.Resources.SelectMany(Writes).ToLookup(write => write.Network, write => write.By, StringComparer.OrdinalIgnoreCase)
        let sequence = writes.Distinct().OrderBy(order.Rank).ToList()
        from pair in sequence.Zip(sequence.Skip(1))
        where !order.IsAfter(pair.Second, pair.First)
        select new Fault("network-writes", pair.Second.Label, $"writes to {writes.Key}, and so may {pair.First.Label} at the same time");

    private static IEnumerable<(string Network, Placed By)> Writes(Placed resource)
    {
        if (resource.Is(Network))
            yield return (resource.Id, resource);
        else if (resource.Resource.Type.StartsWith(Network + "/", StringComparison.OrdinalIgnoreCase))
            yield return (resource.ParentId!, resource);
        if (PeeringOrder.Remote(resource) is { } remote)
            yield return (remote, resource);
        foreach (var subnet in PeeringOrder.Subnets(resource))
            yield return (subnet[..subnet.LastIndexOf("/subnets/", StringComparison.OrdinalIgnoreCase)], resource);
    }
}

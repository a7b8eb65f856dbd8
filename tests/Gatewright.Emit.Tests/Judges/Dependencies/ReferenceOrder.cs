namespace Gatewright.Tests.Judging;

/// <summary>Whatever an id names is part of the template or stands in Azure already, and is finished before who refers to it begins.</summary>
internal static class ReferenceOrder
{
    public static IEnumerable<Fault> Faults(Flattened flattened, DeploymentOrder order, ImmutableArray<string> existing) =>
    [
        .. from resource in flattened.Resources
           from reference in resource.References
           from fault in Faults(flattened, order, existing, resource, reference)
           select fault,
        .. from resource in flattened.Resources
           where resource.ParentId is { } parent && flattened.Find(parent) is { } found && !order.IsAfter(resource, found)
           select new Fault("parent-order", resource.Label, $"begins without waiting for {resource.ParentId}, which it is part of"),
        .. from resource in flattened.Resources
           where resource.Resource.Inner is not null
           let target = resource.Scope.Within(resource.Resource).GroupId
           where target is not null && flattened.Find(target) is { } made && !order.IsAfter(resource, made)
           select new Fault("group-order", resource.Label, $"begins without waiting for {target}, into which it deploys"),
        .. from resource in flattened.Resources
           from name in resource.Names
           let named = flattened.Named(name, resource.Resource.Template)
           where named is not [var only] || !order.IsAfter(resource, only)
           select new Fault("reference-order", resource.Label, $"asks about '{name}', which names {named.Count} resources, without waiting"),
        .. Circuits(flattened, order),
        .. Outputs(flattened, existing),
    ];

    private static IEnumerable<Fault> Faults(
        Flattened flattened, DeploymentOrder order, ImmutableArray<string> existing, Placed from, Reference reference)
    {
        if (Missing(flattened, existing, from.Label, reference) is { } missing)
            yield return missing;
        else if (flattened.Holder(reference.Id) is var (holder, _) && holder != from && !order.IsAfter(from, holder))
            yield return new("reference-order", from.Label, $"begins without waiting for {reference.Id}, which {reference.Path} refers to");
    }

    private static Fault? Missing(Flattened flattened, ImmutableArray<string> existing, string label, Reference reference)
    {
        var (path, id, written) = reference;
        if (existing.Contains(id, StringComparer.OrdinalIgnoreCase))
            return null;
        if (flattened.Holder(id) is var (holder, rest))
            return rest is [] || (rest is [var collection, var name] && Holds(holder, collection, name)) ? null
                : new("reference", label, $"{path} refers to {id}: {holder.Resource.Name} has no {string.Join('/', rest)}");
        // Who writes an id out in full means a resource that Azure has.
        return id == written ? null : new("reference", label, $"{path} refers to {id}: nothing in the template is called so");
    }

    // A part of a resource that has no resource of its own: a subnet, an IP configuration, a link of a port.
    private static bool Holds(Placed holder, string collection, string name) =>
        (holder.Properties?[collection] as JsonArray ?? []).Any(item =>
            item?["name"].Text() is { } written && holder.Scope.Text(written).Equals(name, StringComparison.OrdinalIgnoreCase));

    // A gateway can't be connected to a circuit before the circuit has its private peering.
    private static IEnumerable<Fault> Circuits(Flattened flattened, DeploymentOrder order) =>
        from connection in flattened.Of("Microsoft.Network/connections")
        let circuit = connection.IdOf(connection.Properties?["peer"])
        where circuit is not null
        from peering in flattened.Of("Microsoft.Network/expressRouteCircuits/peerings")
        where peering.Id.EndsWith("/AzurePrivatePeering", StringComparison.OrdinalIgnoreCase)
        where circuit.Equals(peering.ParentId, StringComparison.OrdinalIgnoreCase) && !order.IsAfter(connection, peering)
        select new Fault("circuit-order", connection.Label, $"begins without waiting for {peering.Id}, over which it runs");

    private static IEnumerable<Fault> Outputs(Flattened flattened, ImmutableArray<string> existing) =>
        from resources in flattened.Resources.GroupBy(resource => resource.Resource.Template)
        let template = resources.Key
        let scope = resources.First().Scope
        from entry in Json.Texts(template.Json["outputs"], $"{template.Path}.outputs")
        from fault in scope.References(entry.Text).Ids
            .Select(id => Missing(flattened, existing, template.Path, new(entry.Path, id, entry.Text)))
            .Concat(scope.Names(entry.Text).Where(name => flattened.Named(name, template) is not [_])
                .Select(name => new Fault("reference", template.Path, $"{entry.Path} asks about '{name}', which names no one resource of the template")))
        where fault is not null
        select fault;
}

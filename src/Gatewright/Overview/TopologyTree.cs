using Gatewright.Model;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Overview;

/// <summary>The topology as a tree: networks with what lies in them and what they are joined to, sites, circuits, what is billed.</summary>
internal static class TopologyTree
{
    public static Tree Of(Topology topology)
    {
        var tree = new Tree(Label(topology.Path, Place(topology.DefaultRegion)));
        foreach (var network in topology.VirtualNetworks)
            NetworkBranch.AddTo(tree, network, topology);
        foreach (var site in topology.Sites)
            tree.AddNode(Label($"{(site.IsClassic ? "classic network" : "site")} {site.Path}", [.. Existing(site), .. Device(site), .. Listed(site.Prefixes),
                .. Bgp(site.Asn), .. site.Connections.IsEmpty ? ["no connection"] : Array.Empty<string>()]));
        SubnetPartBranches.AddTo(tree, topology);
        foreach (var circuit in topology.ExpressRouteCircuits)
            CircuitBranch.AddTo(tree, circuit);
        foreach (var ports in topology.ExpressRouteDirects)
            tree.AddNode(Label($"ports {ports.Path}", [.. Existing(ports), .. CircuitBranch.Order(ports)]));
        foreach (var gateway in topology.NatGateways)
            tree.AddNode(Label($"NAT gateway {gateway.Path}", [.. Existing(gateway), .. Addresses(gateway)]));
        ProviderBranch.AddTo(tree, topology);
        OwnerTasksBranch.AddTo(tree, topology);
        SuppliedBranch.AddTo(tree, topology);
        BillingBranch.AddTo(tree, topology);
        return tree;
    }

    /// <summary>What something is, with its particulars behind it.</summary>
    public static Markup Label(string name, params IEnumerable<string> particulars) =>
        new(string.Join(", ", new[] { $"[bold]{name.Escaped()}[/]" }.Concat(particulars.Select(it => it.Escaped()))));

    public static Markup Line(string text) => new(text.Escaped());

    public static IEnumerable<string> Existing(ResourceElement resource) => resource.IsExisting ? ["exists already"] : [];

    public static IEnumerable<string> Listed<T>(ImmutableArray<Setting<T>> facts) => facts.Select(fact => fact.ToString());

    public static IEnumerable<string> Bgp(Setting<long> asn) => asn.IsSet ? [$"BGP with ASN {asn}"] : [];

    public static string Place(Setting<Region> region) =>
        ReferenceEquals(region.Value, Region.OfResourceGroup) ? "in the region of its resource group" : $"in {region}";

    private static IEnumerable<string> Device(Model.SiteElement site) =>
        site.Address.IsSet ? [$"{site.Address}"] : site.PublicIp is { } own ? [$"address {own.Target.Name}"] : site.Fqdn.IsSet ? [$"{site.Fqdn}"] : [];

    private static IEnumerable<string> Addresses(Model.NatGatewayElement gateway)
    {
        if (gateway.NeedsAddress)
            yield return $"{GeneratedNames.PublicIp(gateway)}";
        foreach (var address in gateway.PublicIps)
            yield return $"{address.Target.Name}";
        foreach (var prefix in gateway.PublicIpPrefixes)
            yield return $"prefix {(prefix.TryGetValue(out var id) ? id.Name : prefix.ToString())}";
        foreach (var prefix in gateway.OwnPrefixes)
            yield return $"prefix {prefix.Target.Name}";
        if (gateway.StandardV2.IsSet)
            yield return "StandardV2";
        if (gateway.Zone.IsSet)
            yield return $"zone {gateway.Zone}";
    }
}

using Gatewright.Facts;

namespace Gatewright.Reachability;

/// <summary>The addresses that the service tags of a subnet's security rules stand for, as far as a topology tells them.</summary>
internal sealed class Tags(SubnetElement subnet, Routing routing)
{
    private static readonly AddressSet Private = AddressSet.Of([.. AddressRanges.Private, .. AddressRanges.Forbidden.Select(range => range.Block)]);

    private static readonly AddressSet LoadBalancer = AddressSet.Of(new Cidr(new(IpVersion.IPv4, new(0, 0xA83F8110)), 32));

    private AddressSet? virtualNetwork;

    /// <summary>
    /// The network, its peers unless their access is taken away, what gateways bring, and prefixes of the subnet's own table, 0.0.0.0/0 among them.
    /// </summary>
    public AddressSet VirtualNetwork => virtualNetwork ??= Collect();

    /// <summary>All addresses of networks, which those of interfaces are among.</summary>
    public AddressSet Networks => routing.Networks;

    /// <summary>What is public and in none of the networks here; public networks behind a gateway are in both tags.</summary>
    private AddressSet Internet => Public.Except(Near());

    /// <summary>The addresses of a prefix; null for a tag that only Azure knows, which has public addresses.</summary>
    public AddressSet? Of(AddressPrefix prefix)
    {
        if (prefix.Block is { } block)
            return AddressSet.Of(block);
        return prefix.ToString().ToUpperInvariant() switch
        {
            "*" => AddressSet.Everything,
            "VIRTUALNETWORK" => VirtualNetwork,
            "INTERNET" => Internet,
            "AZURELOADBALANCER" => LoadBalancer,
            _ => null,
        };
    }

    /// <summary>What may be an address of a tag that only Azure knows.</summary>
    public static AddressSet Public { get; } = AddressSet.Everything.Except(Private);

    /// <summary>Whether a rule names a tag that only Azure knows.</summary>
    public static bool HasOther(SecurityRuleElement rule) => rule.Sources.Concat(rule.Destinations).Any(it => it.Is(prefix => prefix.IsTag
        && !(prefix.ToString().ToUpperInvariant() is "VIRTUALNETWORK" or "INTERNET" or "AZURELOADBALANCER")));

    private AddressSet Near()
    {
        var near = AddressSet.Of(subnet.Network.AddressSpace);
        foreach (var link in routing.Lost.Left(subnet.Network.Links))
        {
            if (link.Opposite is not null && link.Remote != subnet.Network && !link.WithoutVirtualNetworkAccess.IsSet)
                near = near.Union(AddressSet.Of(PeeredBlocks.Of(link)));
        }

        return near;
    }

    private AddressSet Collect()
    {
        var all = Near();
        if (routing.Gateways.Of(subnet.Network) is { } brought)
            all = all.Union(AddressSet.Of(brought.Chosen.Select(it => it.Prefix)));
        return subnet.RouteTable is { } table
            ? all.Union(AddressSet.Of(table.Target.Routes.Select(route => route.Destination.TryGetValue(out var it) ? it.Block : null).OfType<Cidr>()))
            : all;
    }
}

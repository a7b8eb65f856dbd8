namespace Gatewright;

/// <summary>Where a route sends what matches it.</summary>
public sealed record NextHop : ICompositeValue
{
    private NextHop(NextHopKind kind, params ImmutableArray<Value<IpAddress>> appliances) => (Kind, ApplianceAddresses) = (kind, appliances);

    /// <summary>The VPN gateway of the network, or of the hub whose gateway it uses. Never an ExpressRoute gateway.</summary>
    public static NextHop VirtualNetworkGateway { get; } = new(NextHopKind.VirtualNetworkGateway);

    /// <summary>Stay inside the network, even where a more general route would leave it.</summary>
    public static NextHop VirtualNetwork { get; } = new(NextHopKind.VnetLocal);

    /// <summary>Leave to the internet.</summary>
    public static NextHop Internet { get; } = new(NextHopKind.Internet);

    /// <summary>Drop it.</summary>
    public static NextHop None { get; } = new(NextHopKind.None);

    internal NextHopKind Kind { get; }

    /// <summary>One for a single appliance, several for those that share the load.</summary>
    internal ImmutableArray<Value<IpAddress>> ApplianceAddresses { get; }

    IEnumerable<(string Text, string Reason)> ICompositeValue.InvalidValues => Shapes.Invalid([.. ApplianceAddresses]);

    /// <summary>A firewall or router of yours.</summary>
    /// <param name="address">Its private address, in another subnet than those the route is for; its network interface must forward.</param>
    public static NextHop VirtualAppliance(Value<IpAddress> address) => new(NextHopKind.VirtualAppliance, Shapes.Given(address));

    /// <summary>
    /// Firewalls or routers of yours that share the load, flow by flow (ECMP). The template of its route table asks for the api-version 2025-07-01.
    /// </summary>
    /// <param name="addresses">2 to 64 private addresses.</param>
    public static NextHop VirtualAppliances(params IEnumerable<Value<IpAddress>> addresses) =>
        new(NextHopKind.VirtualApplianceEcmp, addresses is null ? [Shapes.Given<IpAddress>(null)] : [.. addresses.Select(Shapes.Given)]);

    /// <summary>Whether it is the same hop; two whose addresses are only known at deployment are never.</summary>
    /// <param name="other">The other hop.</param>
    public bool Equals(NextHop? other) => other is not null && Kind == other.Kind && ApplianceAddresses.SequenceEqual(other.ApplianceAddresses);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind;

    /// <summary>The kind of hop, with the addresses of appliances.</summary>
    public override string ToString() => ApplianceAddresses.IsEmpty ? Kind.ToString() : $"{Kind} {string.Join(", ", ApplianceAddresses)}";
}

/// <summary>ARM's names of next hops.</summary>
internal enum NextHopKind
{
    VirtualNetworkGateway,
    VnetLocal,
    Internet,
    None,
    VirtualAppliance,
    VirtualApplianceEcmp,
}

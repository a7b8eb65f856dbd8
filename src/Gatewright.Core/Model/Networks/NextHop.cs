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

    /// <summary>The appliance with an address, the only hop that text can mean; the others are members of this type.</summary>
    public static implicit operator NextHop(string address) => address is null ? null! : new(NextHopKind.VirtualAppliance, Address(address));

    /// <summary>The appliance with an address.</summary>
    public static implicit operator NextHop(Value<IpAddress> address) => address is null ? null! : VirtualAppliance(address);

    /// <summary>The appliance whose address is supplied at deployment.</summary>
    public static implicit operator NextHop(Parameter<IpAddress> address) => address is null ? null! : VirtualAppliance(address);

    /// <summary>Whether it is the same hop; two whose addresses are only known at deployment are never.</summary>
    /// <param name="other">The other hop.</param>
    public bool Equals(NextHop? other) => other is not null && Kind == other.Kind && ApplianceAddresses.SequenceEqual(other.ApplianceAddresses);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Kind;

    private static Value<IpAddress> Address(string text)
    {
        string[] names = [nameof(VirtualNetworkGateway), nameof(VirtualNetwork), nameof(Internet), nameof(None)];
        var meant = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        return meant < 0 ? text : new Value<IpAddress>.Malformed(text, $"is not an address; write NextHop.{names[meant]}");
    }

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

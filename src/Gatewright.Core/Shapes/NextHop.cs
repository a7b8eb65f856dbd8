namespace Gatewright;

/// <summary>Where a route sends what matches it.</summary>
public sealed record NextHop : IShapingValue
{
    private NextHop(NextHopKind kind, Value<IpAddress>? address = null) => (Kind, ApplianceAddress) = (kind, address);

    /// <summary>The VPN gateway of the network, or of the hub whose gateway it uses. Never an ExpressRoute gateway.</summary>
    public static NextHop VirtualNetworkGateway { get; } = new(NextHopKind.VirtualNetworkGateway);

    /// <summary>Stay inside the network, even where a more general route would leave it.</summary>
    public static NextHop VirtualNetwork { get; } = new(NextHopKind.VnetLocal);

    /// <summary>Leave to the internet.</summary>
    public static NextHop Internet { get; } = new(NextHopKind.Internet);

    /// <summary>Drop it.</summary>
    public static NextHop None { get; } = new(NextHopKind.None);

    internal NextHopKind Kind { get; }

    internal Value<IpAddress>? ApplianceAddress { get; }

    IEnumerable<(string Text, string Why)> IShapingValue.Misspellings => Shapes.Misspelt(ApplianceAddress);

    /// <summary>A firewall or router of yours.</summary>
    /// <param name="address">Its private address, in another subnet than those the route is for; its network interface must forward.</param>
    public static NextHop Appliance(Value<IpAddress> address) => new(NextHopKind.VirtualAppliance, Shapes.Given(address));

    /// <summary>The kind of hop, with the appliance's address.</summary>
    public override string ToString() => ApplianceAddress is null ? Kind.ToString() : $"{Kind} {ApplianceAddress}";
}

/// <summary>ARM's names of next hops.</summary>
internal enum NextHopKind
{
    VirtualNetworkGateway,
    VnetLocal,
    Internet,
    None,
    VirtualAppliance,
}

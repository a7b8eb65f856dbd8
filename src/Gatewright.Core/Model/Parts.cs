namespace Gatewright.Model;

/// <summary>A route table.</summary>
public sealed class RouteTable : Resource
{
    internal RouteTable(Gatewright.RouteTable handle, Topology topology)
        : base(handle, topology)
    {
        Routes = handle.Routes.ToImmutableArray();
        WithoutGatewayRoutes = handle.WithoutGatewayRoutesFlag;
    }

    /// <summary>Its routes.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>Whether gateway routes are kept out of the subnets that use it.</summary>
    public Flag WithoutGatewayRoutes { get; }
}

/// <summary>A route.</summary>
public readonly record struct Route(Fact<Name> Name, Fact<AddressPrefix> Destination, Fact<NextHop> Hop);

/// <summary>A network security group.</summary>
public sealed class NetworkSecurityGroup : Resource
{
    internal NetworkSecurityGroup(Gatewright.NetworkSecurityGroup handle, Topology topology)
        : base(handle, topology) =>
        Rules = handle.Rules.Select(rule => new SecurityRule(rule, this)).ToImmutableArray();

    /// <summary>Its rules.</summary>
    public ImmutableArray<SecurityRule> Rules { get; }
}

/// <summary>A rule of a network security group.</summary>
public sealed class SecurityRule : Element
{
    internal SecurityRule(Gatewright.SecurityRule handle, NetworkSecurityGroup group)
        : base(handle, group)
    {
        Priority = handle.Priority;
        IsAllowed = handle.IsAllowed;
        IsInbound = handle.IsInbound;
        Sources = handle.Sources.ToImmutableArray();
        Destinations = handle.Destinations.ToImmutableArray();
        Ports = handle.Ports.ToImmutableArray();
        Protocol = handle.Protocol;
    }

    /// <summary>100 to 4096; lower goes first.</summary>
    public Fact<int> Priority { get; }

    /// <summary>Whether what matches passes.</summary>
    public bool IsAllowed { get; }

    /// <summary>Whether it is about what enters.</summary>
    public bool IsInbound { get; }

    /// <summary>Sources; none for any.</summary>
    public ImmutableArray<Fact<AddressPrefix>> Sources { get; }

    /// <summary>Destinations; none for any.</summary>
    public ImmutableArray<Fact<AddressPrefix>> Destinations { get; }

    /// <summary>Destination ports; none for any.</summary>
    public ImmutableArray<Fact<PortRange>> Ports { get; }

    internal Fact<SecurityProtocol> Protocol { get; }
}

/// <summary>A public address the program names.</summary>
public sealed class PublicIp : Resource
{
    internal PublicIp(Gatewright.PublicIp handle, Topology topology)
        : base(handle, topology)
    {
        Zones = handle.Zones.ToImmutableArray();
        WithoutZones = handle.WithoutZonesFlag;
    }

    /// <summary>Its zones, if said.</summary>
    public ImmutableArray<Fact<int>> Zones { get; }

    /// <summary>Whether it was said to have none.</summary>
    public Flag WithoutZones { get; }
}

/// <summary>A site outside Azure, or a classic network as Resource Manager sees it: a local network gateway.</summary>
public sealed class Site : Resource
{
    internal Site(Gatewright.Site handle, Topology topology)
        : base(handle, topology)
    {
        Address = handle.Address;
        Device = handle.Device;
        Prefixes = handle.Prefixes.ToImmutableArray();
        Asn = handle.Asn;
        BgpPeer = handle.BgpPeer;
    }

    internal Site(Gatewright.ClassicNetwork handle, Topology topology)
        : base(handle, topology)
    {
        IsClassic = true;
        Address = handle.Gateway;
        Prefixes = handle.AddressSpace.ToImmutableArray();
    }

    /// <summary>Whether it is a network of the classic deployment model.</summary>
    public bool IsClassic { get; }

    /// <summary>The device's public address, if it has a fixed one.</summary>
    public Fact<IpAddress> Address { get; }

    /// <summary>The device's domain name, if it is found by one.</summary>
    public Fact<DomainName> Device { get; }

    /// <summary>The networks behind it.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Its ASN; said when it speaks BGP.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The address it speaks BGP from.</summary>
    public Fact<IpAddress> BgpPeer { get; }

    /// <summary>The connections to it.</summary>
    public ImmutableArray<Connection> Connections { get; internal set; } = [];
}

/// <summary>An ExpressRoute circuit.</summary>
public sealed class ExpressRouteCircuit : Resource
{
    internal ExpressRouteCircuit(Gatewright.ExpressRouteCircuit handle, Topology topology)
        : base(handle, topology)
    {
        Provider = handle.Provider;
        Location = handle.Location;
        Bandwidth = handle.Bandwidth;
        Tier = handle.Tier;
        UnlimitedData = handle.UnlimitedData;
        PrivatePeering = handle.PrivatePeering is null ? null : new(handle.PrivatePeering, this);
    }

    /// <summary>The provider.</summary>
    public Fact<Text> Provider { get; }

    /// <summary>The peering location.</summary>
    public Fact<Text> Location { get; }

    /// <summary>The speed.</summary>
    public Fact<Bandwidth> Bandwidth { get; }

    /// <summary>The tier, if said; Standard otherwise.</summary>
    public Fact<CircuitTier> Tier { get; }

    /// <summary>Whether data is paid by a flat price.</summary>
    public Flag UnlimitedData { get; }

    /// <summary>The peering that reaches networks, if any.</summary>
    public PrivatePeering? PrivatePeering { get; }

    /// <summary>The connections to it.</summary>
    public ImmutableArray<Connection> Connections { get; internal set; } = [];
}

/// <summary>The peering of a circuit that reaches virtual networks.</summary>
public sealed class PrivatePeering : Element
{
    internal PrivatePeering(Gatewright.PrivatePeering handle, ExpressRouteCircuit circuit)
        : base(handle, circuit) =>
        (Circuit, Vlan, Asn, Primary, Secondary) = (circuit, handle.Vlan, handle.Asn, handle.Primary, handle.Secondary);

    /// <summary>The circuit.</summary>
    public ExpressRouteCircuit Circuit { get; }

    /// <summary>The VLAN on both links.</summary>
    public Fact<int> Vlan { get; }

    /// <summary>The customer's ASN.</summary>
    public Fact<long> Asn { get; }

    /// <summary>The /30 of the primary link.</summary>
    public Fact<Cidr> Primary { get; }

    /// <summary>The /30 of the secondary link.</summary>
    public Fact<Cidr> Secondary { get; }
}

/// <summary>A value supplied at deployment.</summary>
public sealed class Parameter : Element
{
    internal Parameter(Handle handle, Topology topology)
        : base(handle, topology)
    {
        var parameter = (IParameter)handle;
        ArmName = parameter.ArmName;
        IsNumber = parameter.IsNumber;
        Default = parameter.Default;
        Description = parameter.Description;
    }

    /// <summary>The template parameter's name.</summary>
    public string ArmName { get; }

    /// <summary>Whether ARM knows it as an int rather than a string.</summary>
    public bool IsNumber { get; }

    /// <summary>What is used when the deployment supplies nothing.</summary>
    public ParameterDefault Default { get; }

    /// <summary>What it is for.</summary>
    public Fact<Text> Description { get; }
}

/// <summary>A default of whatever type: the text a person wrote, or an ARM expression, and its place.</summary>
/// <param name="Text">The text, or null if there is no default.</param>
/// <param name="IsExpression">Whether the text is an ARM expression.</param>
/// <param name="Origin">Where it was said.</param>
public readonly record struct ParameterDefault(string? Text, bool IsExpression, Origin Origin);

/// <summary>A secret supplied at deployment.</summary>
public sealed class Secret : Element
{
    internal Secret(Gatewright.Secret handle, Topology topology)
        : base(handle, topology) => ArmName = handle.ArmName;

    /// <summary>The secure template parameter's name.</summary>
    public string ArmName { get; }
}

namespace Gatewright.Model;

/// <summary>
/// A gateway of a virtual network (<c>virtualNetworkGateways</c>). Azure has one type for all gateways, so each has all properties;
/// rules report those that its kind doesn't support.
/// </summary>
public abstract partial class GatewayElement : ResourceElement
{
    private protected GatewayElement(VirtualNetworkElement network, Statement declared) : base(network, declared) { }

    /// <summary>Its network, whose region it shares.</summary>
    public VirtualNetworkElement Network => (VirtualNetworkElement)Parent!;

    /// <summary>When Azure may update it (a <c>maintenanceConfigurations</c> resource); null for any time.</summary>
    public MaintenanceWindow? MaintenanceWindow { get; internal set; }

    /// <summary>The public addresses for its instances (<c>ipConfigurations</c>); those missing are generated. An ExpressRoute gateway needs none.</summary>
    public ImmutableArray<Link<PublicIpElement>> PublicIps { get; internal set; } = [];

    /// <summary>
    /// The names of its IP configurations (<c>ipConfigurations[].name</c>). By default <c>default</c> and, of the second instance,
    /// <c>activeActive</c>.
    /// </summary>
    public ImmutableArray<IpConfigurationName> IpConfigurationNames { get; internal set; } = [];

    /// <summary>
    /// Whether it accepts traffic that other virtual networks send over its connections (<c>allowRemoteVnetTraffic</c>). The default is false.
    /// </summary>
    public Flag RemoteNetworkTraffic { get; internal set; }

    /// <summary>The identity that reads its certificates from a key vault (<c>identity</c>), if any.</summary>
    public Link<ManagedIdentityElement>? Identity { get; internal set; }

    /// <summary>What all its connections and clients are to carry at once, as the program states it; not deployed. Rules and <c>advise</c> read it.</summary>
    public Setting<Bandwidth> DemandedThroughput { get; internal set; }

    /// <summary>The connections it takes part in, from either side.</summary>
    public ImmutableArray<ConnectionElement> Connections { get; internal set; } = [];
}

/// <summary>The name of the IP configuration of one instance of a gateway.</summary>
/// <param name="Instance">The instance; an ExpressRoute gateway has the first only.</param>
/// <param name="Name">The name, unique on the gateway.</param>
public readonly record struct IpConfigurationName(Setting<GatewayInstance> Instance, Setting<Name> Name);

/// <summary>When Azure may update a gateway: each day from an hour on, for some hours.</summary>
/// <param name="StartHour">The hour at which it begins: 0 to 23.</param>
/// <param name="DurationHours">Its length in hours: 5 or more.</param>
/// <param name="TimeZone">A Windows time zone, such as <c>W. Europe Standard Time</c>.</param>
public readonly record struct MaintenanceWindow(Setting<int> StartHour, Setting<int> DurationHours, Setting<Text> TimeZone);

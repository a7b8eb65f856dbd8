namespace Gatewright.Model;

/// <summary>One connection resource (<c>connections</c>). It is deployed with its gateway. Those of the two directions of a pair may disagree.</summary>
public sealed class ConnectionResourceElement : ResourceElement
{
    internal ConnectionResourceElement(ConnectionElement connection, GatewayElement gateway, Element other, Statement declared)
        : base(connection, declared, isPart: true) => (Gateway, Other) = (gateway, other);

    /// <summary>The relation it is part of.</summary>
    public ConnectionElement Connection => (ConnectionElement)Parent!;

    /// <summary>The gateway it belongs to (<c>virtualNetworkGateway1</c>), whose region it shares.</summary>
    public GatewayElement Gateway { get; }

    /// <summary>The site, gateway or circuit at the other end (<c>localNetworkGateway2</c>, <c>virtualNetworkGateway2</c> or <c>peer</c>).</summary>
    public Element Other { get; }

    /// <summary>The pre-shared key of a tunnel (<c>sharedKey</c>); null where the ends authenticate by certificates, and on a circuit.</summary>
    public SecretElement? SharedKey { get; internal set; }

    /// <summary>The IPsec policy of a tunnel (<c>ipsecPolicies</c>); Azure's offers by default.</summary>
    public Setting<IpsecPolicy> Policy { get; internal set; }

    /// <summary>Whether a tunnel uses static routes although both ends use BGP (<c>enableBgp</c> is false).</summary>
    public Flag WithoutBgp { get; internal set; }

    /// <summary>
    /// Whether a document turns BGP on (<c>enableBgp</c> is true) where the topology doesn't tell that both ends use it: the ASN of what exists isn't known.
    /// </summary>
    public Flag WithBgp { get; internal set; }

    /// <summary>After how much silence of the other end a tunnel counts as down (<c>dpdTimeoutSeconds</c>): seconds, 9 to 3600. The default is 45.</summary>
    public Setting<int> DpdTimeout { get; internal set; }

    /// <summary>Whether prefixes are the traffic selectors instead of any to any (<c>usePolicyBasedTrafficSelectors</c>). They aren't by default.</summary>
    public Flag PolicyBasedSelectors { get; internal set; }

    /// <summary>Which end initiates the tunnel (<c>connectionMode</c>). The default is <c>Default</c>, either of them.</summary>
    public Setting<ConnectionMode> Mode { get; internal set; }

    /// <summary>Which of the gateway's own BGP addresses it uses (<c>gatewayCustomBgpIpAddresses</c>).</summary>
    public ImmutableArray<InstanceBgpAddress> BgpAddresses { get; internal set; } = [];

    /// <summary>Traffic selectors of its own, in place of the prefixes of both ends (<c>trafficSelectorPolicies</c>): up to 100.</summary>
    public ImmutableArray<TrafficSelector> TrafficSelectors { get; internal set; } = [];

    /// <summary>Whether a template creates it; that of an existing gateway only if the program asks for it.</summary>
    public bool IsCreated => Connection is not VNetToVNetConnectionElement pair || !Gateway.IsExisting || pair.BothSides.IsSet;

    /// <summary>Whether it has BGP: both ends use it, or a document says so, and it isn't turned off.</summary>
    internal bool IsBgpEnabled => !WithoutBgp.IsSet && (WithBgp.IsSet || Gateway.Asn.IsSet && Other switch
    {
        SiteElement site => site.Asn.IsSet,
        GatewayElement gateway => gateway.Asn.IsSet,
        _ => false,
    });

    internal override bool IsEmitted => true;

    internal override string Label => Name.IsSet ? Name.ToString() : Gateway.Label;
}

/// <summary>A BGP address of one instance of a gateway.</summary>
/// <param name="Instance">The instance.</param>
/// <param name="Address">The address, from 169.254.21.0 to 169.254.22.255.</param>
public readonly record struct InstanceBgpAddress(Setting<GatewayInstance> Instance, Setting<IpAddress> Address);

/// <summary>Which traffic a tunnel takes.</summary>
/// <param name="Local">A prefix on the gateway's side.</param>
/// <param name="Remote">Prefixes at the other end: one or more.</param>
public readonly record struct TrafficSelector(Setting<Cidr> Local, ImmutableArray<Setting<Cidr>> Remote);

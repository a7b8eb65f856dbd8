namespace Gatewright.Model;

/// <summary>A pair of ports of one's own at Microsoft's edge (<c>expressRoutePorts</c>).</summary>
public sealed class ExpressRouteDirectElement : ResourceElement
{
    internal ExpressRouteDirectElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>The peering location (<c>peeringLocation</c>), such as <c>Equinix-London-LD5</c>.</summary>
    public Setting<Text> Location { get; internal set; }

    /// <summary>The bandwidth of each port (<c>bandwidthInGbps</c>): 10, 100 or 400 Gbps.</summary>
    public Setting<Bandwidth> Bandwidth { get; internal set; }

    /// <summary>Whether circuits have two VLAN tags instead of one (<c>encapsulation</c> is <c>QinQ</c>). The default is <c>Dot1Q</c>.</summary>
    public Flag QinQ { get; internal set; }

    /// <summary>Whether data has a flat price (<c>billingType</c> is <c>UnlimitedData</c>). It is metered by default.</summary>
    public Flag UnlimitedData { get; internal set; }

    /// <summary>The identity that reads the MACsec secrets (<c>identity</c>), if any.</summary>
    public Link<ManagedIdentityElement>? Identity { get; internal set; }

    /// <summary>The links that are turned on (<c>adminState</c> is <c>Enabled</c>). They are off by default.</summary>
    public ImmutableArray<PortLinkFlag> Links { get; internal set; } = [];

    /// <summary>The links that send the secure channel identifier (<c>macSecConfig.sciState</c>). They don't by default.</summary>
    public ImmutableArray<PortLinkFlag> Sci { get; internal set; } = [];

    /// <summary>The links that are encrypted (<c>macSecConfig</c>).</summary>
    public ImmutableArray<MacSec> MacSec { get; internal set; } = [];

    /// <summary>Who of other subscriptions may use the ports.</summary>
    public ImmutableArray<PortAuthorizationElement> Authorizations { get; internal set; } = [];

    /// <summary>The circuits on the ports.</summary>
    public ImmutableArray<ExpressRouteCircuitElement> Circuits { get; internal set; } = [];
}

/// <summary>A link of a pair of ports for which something is set, and where.</summary>
public readonly record struct PortLinkFlag(Setting<PortLink> Link, Flag Flag);

/// <summary>How a link of a pair of ports is encrypted.</summary>
/// <param name="Link">The link.</param>
/// <param name="Ckn">The secret that names the key (<c>cknSecretIdentifier</c>).</param>
/// <param name="Cak">The secret that is the key (<c>cakSecretIdentifier</c>).</param>
/// <param name="Cipher">The cipher (<c>cipher</c>).</param>
public readonly record struct MacSec(Setting<PortLink> Link, SecretElement Ckn, SecretElement Cak, Setting<MacSecCipher> Cipher);

/// <summary>The right to put a circuit on ports from another subscription (<c>expressRoutePorts/authorizations</c>).</summary>
public sealed class PortAuthorizationElement : Element
{
    internal PortAuthorizationElement(ExpressRouteDirectElement ports, Statement declared) : base(ports, declared) { }

    /// <summary>The ports.</summary>
    public ExpressRouteDirectElement Ports => (ExpressRouteDirectElement)Parent!;

    /// <summary>On existing ports it is new.</summary>
    internal override bool IsEmitted => true;
}

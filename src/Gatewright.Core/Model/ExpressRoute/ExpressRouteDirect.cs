namespace Gatewright.Model;

/// <summary>A pair of ports of one's own at Microsoft's edge.</summary>
public sealed class ExpressRouteDirectElement : ResourceElement
{
    internal ExpressRouteDirectElement(Gatewright.ExpressRouteDirect handle, Topology topology)
        : base(handle, topology)
    {
        Location = handle.Location;
        Bandwidth = handle.Bandwidth;
        QinQ = handle.QinQ;
        UnlimitedData = handle.UnlimitedData;
        Identity = handle.Identity.Freeze<Gatewright.ManagedIdentity, ManagedIdentityElement>();
        Links = handle.Links.Select(it => new PortLinkFlag(it.Link, it.Said)).ToImmutableArray();
        Sci = handle.Sci.Select(it => new PortLinkFlag(it.Link, it.Said)).ToImmutableArray();
        MacSec = handle.MacSec.Select(it => new MacSec(it.Link, (SecretElement)it.Ckn.Frozen!, (SecretElement)it.Cak.Frozen!, it.Cipher)).ToImmutableArray();
        Authorizations = handle.Authorizations.FreezeIn(this, static (it, owner) => new PortAuthorizationElement(it, owner));
    }

    /// <summary>The peering location.</summary>
    public Fact<Text> Location { get; }

    /// <summary>The speed of each port.</summary>
    public Fact<Bandwidth> Bandwidth { get; }

    /// <summary>Whether circuits are told apart by two tags instead of one.</summary>
    public Flag QinQ { get; }

    /// <summary>Whether data is paid by a flat price.</summary>
    public Flag UnlimitedData { get; }

    /// <summary>Who the ports are when they read secrets.</summary>
    public Link<ManagedIdentityElement>? Identity { get; }

    /// <summary>The links that are turned on.</summary>
    public ImmutableArray<PortLinkFlag> Links { get; }

    /// <summary>The links that send the secure channel identifier.</summary>
    public ImmutableArray<PortLinkFlag> Sci { get; }

    /// <summary>The links that are encrypted.</summary>
    public ImmutableArray<MacSec> MacSec { get; }

    /// <summary>Who of other subscriptions may use the ports.</summary>
    public ImmutableArray<PortAuthorizationElement> Authorizations { get; }

    /// <summary>The circuits on the ports, in the order they were said.</summary>
    public ImmutableArray<ExpressRouteCircuitElement> Circuits { get; internal set; } = [];
}

/// <summary>A link of a pair of ports of which something was said, and where.</summary>
public readonly record struct PortLinkFlag(Fact<PortLink> Link, Flag Said);

/// <summary>How a link of a pair of ports is encrypted.</summary>
/// <param name="Link">The link.</param>
/// <param name="Ckn">The secret that names the key.</param>
/// <param name="Cak">The secret that is the key.</param>
/// <param name="Cipher">The cipher.</param>
public readonly record struct MacSec(Fact<PortLink> Link, SecretElement Ckn, SecretElement Cak, Fact<MacSecCipher> Cipher);

/// <summary>The right to put a circuit on ports from another subscription.</summary>
public sealed class PortAuthorizationElement : Element
{
    internal PortAuthorizationElement(Gatewright.PortAuthorization handle, ExpressRouteDirectElement ports)
        : base(handle, ports) => Ports = ports;

    /// <summary>The ports.</summary>
    public ExpressRouteDirectElement Ports { get; }

    /// <summary>On existing ports it is new.</summary>
    internal override bool IsEmitted => true;
}

namespace Gatewright;

/// <summary>A pair of ports of one's own at Microsoft's edge, without a provider; circuits are put on them.</summary>
public sealed class ExpressRouteDirect : RegionalResource<ExpressRouteDirect>
{
    internal ExpressRouteDirect(Handle parent, ExpressRouteDirectElement element) : base(parent, element) { }

    internal ExpressRouteDirectElement It => (ExpressRouteDirectElement)Element;

    internal List<(Setting<PortLink> Link, Flag Said)> Links { get; } = [];

    internal List<(Setting<PortLink> Link, Flag Said)> Sci { get; } = [];

    internal List<(Setting<PortLink> Link, KeyVaultSecret Ckn, KeyVaultSecret Cak, Setting<MacSecCipher> Cipher)> MacSec { get; } = [];

    /// <summary>A circuit on the ports.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="bandwidth">1, 2, 5, 10, 40 or 100 Gbps, no more than the ports have; all circuits together may have twice as much.</param>
    /// <example><c>ports.AddCircuit("london", Bandwidth.Gbps(10))</c></example>
    public ExpressRouteCircuit AddCircuit(Value<Name> name, Bandwidth bandwidth) => AddCircuit(name, (Value<Bandwidth>)bandwidth);

    internal ExpressRouteCircuit AddCircuit(Value<Name> name, Value<Bandwidth> bandwidth)
    {
        var call = RecordCall();
        var circuit = new ExpressRouteCircuitElement(Described, call) { Ports = It, Name = call.Setting(name), Bandwidth = call.Setting(bandwidth) };
        return new(Parent!, AddToTopology(circuit));
    }

    /// <summary>Lets one circuit of another subscription use the ports.</summary>
    /// <param name="name">1 to 80 characters.</param>
    public PortAuthorization AddAuthorization(Value<Name> name)
    {
        var call = RecordCall();
        var authorization = new PortAuthorizationElement(It, call) { Name = call.Setting(name) };
        It.Authorizations = More(It.Authorizations, authorization);
        return new(this, authorization);
    }

    /// <summary>
    /// Tells circuits apart by two VLAN tags, of which Microsoft gives the outer one, instead of one tag that is unique on the ports (ARM's
    /// <c>encapsulation</c>). It can't be changed.
    /// </summary>
    public ExpressRouteDirect WithQinQ() => Set(It.QinQ = SetOnce(It.QinQ));

    /// <summary>A flat price for data instead of one by the gigabyte (ARM's <c>billingType</c>).</summary>
    public ExpressRouteDirect WithUnlimitedData() => Set(It.UnlimitedData = SetOnce(It.UnlimitedData));

    /// <summary>Turns a link on (ARM's <c>adminState</c>), once it is cabled. Billing begins with it, at the latest 30 days after the order.</summary>
    /// <param name="link">The link; both for the SLA.</param>
    public ExpressRouteDirect WithLink(PortLink link) => WithLink((Value<PortLink>)link);

    internal ExpressRouteDirect WithLink(Value<PortLink> link)
    {
        var call = RecordCall();
        var setting = call.Setting(link);
        if (IsNew(call, setting, It.Links.Select(it => it.Link)))
            It.Links = More(It.Links, new PortLinkFlag(setting, new(call)));
        return this;
    }

    /// <summary>Encrypts a link with MACsec. The ports need an identity that may read the secrets.</summary>
    /// <param name="link">The link.</param>
    /// <param name="ckn">The secret that names the key (CKN).</param>
    /// <param name="cak">The secret that is the key (CAK): 64 hexadecimal digits for ciphers of 256 bits, 32 for those of 128.</param>
    /// <param name="cipher">The cipher; the router must have the same.</param>
    public ExpressRouteDirect WithMacSec(PortLink link, KeyVaultSecret ckn, KeyVaultSecret cak, MacSecCipher cipher) =>
        WithMacSec((Value<PortLink>)link, ckn, cak, (Value<MacSecCipher>)cipher);

    internal ExpressRouteDirect WithMacSec(Value<PortLink> link, KeyVaultSecret ckn, KeyVaultSecret cak, Value<MacSecCipher> cipher)
    {
        var call = RecordCall();
        var (setting, method) = (call.Setting(link), call.Setting(cipher));
        if (call.Knows(ckn) & call.Knows(cak) && IsNew(call, setting, It.MacSec.Select(it => it.Link)))
        {
            Recording.Use(ckn);
            Recording.Use(cak);
            It.MacSec = More(It.MacSec, new MacSec(setting, ckn.It, cak.It, method));
        }

        return this;
    }

    /// <summary>Sends the secure channel identifier with each frame of a link, for routers that ask for it (ARM's <c>sciState</c>).</summary>
    /// <param name="link">A link with MACsec.</param>
    public ExpressRouteDirect WithSci(PortLink link) => WithSci((Value<PortLink>)link);

    internal ExpressRouteDirect WithSci(Value<PortLink> link)
    {
        var call = RecordCall();
        var setting = call.Setting(link);
        if (IsNew(call, setting, It.Sci.Select(it => it.Link)))
            It.Sci = More(It.Sci, new PortLinkFlag(setting, new(call)));
        return this;
    }

    /// <summary>Who the ports are when they read the MACsec secrets.</summary>
    /// <param name="identity">An identity that may read the secrets of the vault.</param>
    public ExpressRouteDirect WithIdentity(ManagedIdentity identity) => Set(It.Identity = SetOnce(It.Identity, identity));

    /// <summary>What is said of one link twice is said once; which link it is may not be known.</summary>
    private static bool IsNew(Call call, Setting<PortLink> link, IEnumerable<Setting<PortLink>> before)
    {
        var isNew = !before.Any(it => Values.Same(it.Value, link.Value) == Answer.Yes);
        if (!isNew)
            call.Repeated(link.Origin);
        return isNew;
    }
}

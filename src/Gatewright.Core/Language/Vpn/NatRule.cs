namespace Gatewright;

/// <summary>
/// A rule by which a VPN gateway translates addresses: prefixes of one length, one to one, until told otherwise. It acts on the connections that name
/// it.
/// </summary>
public sealed class NatRule : Emitted<NatRule>
{
    internal NatRule(Handle parent, NatRuleElement element) : base(parent, element) { }

    internal NatRuleElement It => (NatRuleElement)Element;

    /// <summary>
    /// Many addresses behind few, told apart by ports, so only the inner side can begin to talk (<c>type</c> Dynamic). The translated prefix is a /26
    /// or smaller, and the rule acts on one connection.
    /// </summary>
    public NatRule WithDynamicMapping() => Set(It.DynamicMapping = SetOnce(It.DynamicMapping));

    /// <summary>Translates a port besides (<c>portRange</c> of both mappings). By default all ports stay as they are.</summary>
    /// <param name="from">A port of the inner side.</param>
    /// <param name="to">What the outer side calls it.</param>
    /// <example><c>gateway.AddEgressNatRule("web", from: "10.0.2.4/32", to: "100.66.2.4/32").WithPortMapping(from: "8443", to: "443")</c></example>
    public NatRule WithPortMapping(Value<PortRange> from, Value<PortRange> to)
    {
        var call = RecordCall();
        var ports = call.Setting(from);
        if (!It.FromPorts.IsSet)
            It.ToPorts = call.SetOnce(It.ToPorts, call.Setting(to));
        return Set(It.FromPorts = call.SetOnce(It.FromPorts, ports));
    }

    /// <summary>Lets one machine of the gateway translate (<c>ipConfigurationId</c>).</summary>
    /// <param name="instance">By default a static rule acts on both machines; Azure puts a dynamic one on the first.</param>
    public NatRule WithInstance(GatewayInstance instance) => WithInstance((Value<GatewayInstance>)instance);

    internal NatRule WithInstance(Value<GatewayInstance> instance) => Set(It.Instance = SetOnce(It.Instance, instance));
}

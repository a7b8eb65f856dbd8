using Gatewright.Model;

namespace Gatewright;

/// <summary>A rule by which a VPN gateway translates addresses: prefixes of one length, one to one, until told otherwise. It acts on the connections that name it.</summary>
public sealed class NatRule : Emitted<NatRule>
{
    private Flag dynamicMapping;
    private Fact<PortRange> fromPorts;
    private Fact<PortRange> toPorts;
    private Fact<GatewayInstance> instance;

    internal NatRule(VpnGateway gateway, Call declared, Fact<Name> name, bool isIngress, Fact<Cidr> from, Fact<Cidr> to)
        : base(gateway, declared) => (Name, IsIngress, From, To) = (name, isIngress, from, to);

    internal override Fact<Name> Name { get; }

    internal bool IsIngress { get; }

    internal Fact<Cidr> From { get; }

    internal Fact<Cidr> To { get; }

    internal Flag DynamicMapping => dynamicMapping;

    internal Fact<PortRange> FromPorts => fromPorts;

    internal Fact<PortRange> ToPorts => toPorts;

    internal Fact<GatewayInstance> Instance => instance;

    /// <summary>
    /// Many addresses behind few, told apart by ports, so only the inner side can begin to talk (<c>type</c> Dynamic). The translated prefix is a /26
    /// or smaller, and the rule acts on one connection.
    /// </summary>
    public NatRule WithDynamicMapping()
    {
        Saying(nameof(WithDynamicMapping)).Once(ref dynamicMapping);
        return this;
    }

    /// <summary>Translates a port besides (<c>portRange</c> of both mappings). By default all ports stay as they are.</summary>
    /// <param name="from">A port of the inner side.</param>
    /// <param name="to">What the outer side calls it.</param>
    /// <example><c>gateway.AddEgressNat("web", from: "10.0.2.4/32", to: "100.66.2.4/32").WithPortMapping(from: "8443", to: "443")</c></example>
    public NatRule WithPortMapping(Value<PortRange> from, Value<PortRange> to)
    {
        var call = Saying(nameof(WithPortMapping));
        if (call.Once(ref fromPorts, call.Fact(from)))
            toPorts = call.Fact(to);
        return this;
    }

    /// <summary>Lets one machine of the gateway translate (<c>ipConfigurationId</c>).</summary>
    /// <param name="instance">By default a static rule acts on both machines; Azure puts a dynamic one on the first.</param>
    public NatRule In(GatewayInstance instance) => In((Value<GatewayInstance>)instance);

    internal NatRule In(Value<GatewayInstance> instance)
    {
        var call = Saying(nameof(In));
        call.Once(ref this.instance, call.Fact(instance));
        return this;
    }
}

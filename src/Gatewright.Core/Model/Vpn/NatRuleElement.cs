namespace Gatewright.Model;

/// <summary>A rule by which a VPN gateway translates addresses (<c>natRules</c>).</summary>
public sealed class NatRuleElement : Element
{
    internal NatRuleElement(GatewayElement gateway, Statement declared) : base(gateway, declared) { }

    /// <summary>The gateway.</summary>
    public GatewayElement Gateway => (GatewayElement)Parent!;

    /// <summary>Whether it translates what comes from a site (<c>mode</c> is <c>IngressSnat</c>), rather than what goes to it.</summary>
    public bool IsIngress { get; internal set; }

    /// <summary>The prefix before translation (<c>internalMappings</c>).</summary>
    public Setting<Cidr> From { get; internal set; }

    /// <summary>The prefix that it is translated to (<c>externalMappings</c>); of the same length, unless the mapping is dynamic.</summary>
    public Setting<Cidr> To { get; internal set; }

    /// <summary>Whether many addresses share few (<c>type</c> is <c>Dynamic</c>). The default is static.</summary>
    public Flag DynamicMapping { get; internal set; }

    /// <summary>The port that is translated (<c>portRange</c> of the internal mapping); all ports stay as they are by default.</summary>
    public Setting<PortRange> FromPorts { get; internal set; }

    /// <summary>What it is translated to (<c>portRange</c> of the external mapping).</summary>
    public Setting<PortRange> ToPorts { get; internal set; }

    /// <summary>The instance that translates (<c>ipConfigurationId</c>), if it is one alone.</summary>
    public Setting<GatewayInstance> Instance { get; internal set; }

    /// <summary>A rule that is added to an existing gateway is new.</summary>
    internal override bool IsEmitted => true;
}

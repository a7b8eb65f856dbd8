namespace Gatewright.Model;

/// <summary>A rule by which a VPN gateway translates addresses.</summary>
public sealed class NatRuleElement : Element
{
    internal NatRuleElement(Gatewright.NatRule handle, VpnGatewayElement gateway)
        : base(handle, gateway)
    {
        Gateway = gateway;
        IsIngress = handle.IsIngress;
        From = handle.From;
        To = handle.To;
        DynamicMapping = handle.DynamicMapping;
        FromPorts = handle.FromPorts;
        ToPorts = handle.ToPorts;
        Instance = handle.Instance;
    }

    /// <summary>The gateway.</summary>
    public VpnGatewayElement Gateway { get; }

    /// <summary>Whether it translates what comes from a site, rather than what goes to it.</summary>
    public bool IsIngress { get; }

    /// <summary>The prefix on the side where the packets come from.</summary>
    public Fact<Cidr> From { get; }

    /// <summary>What the other side sees.</summary>
    public Fact<Cidr> To { get; }

    /// <summary>Whether many addresses share few.</summary>
    public Flag DynamicMapping { get; }

    /// <summary>The port that is translated, if any.</summary>
    public Fact<PortRange> FromPorts { get; }

    /// <summary>What the other side calls the port.</summary>
    public Fact<PortRange> ToPorts { get; }

    /// <summary>The machine that translates, if it is one alone.</summary>
    public Fact<GatewayInstance> Instance { get; }

    /// <summary>A rule that is added to an existing gateway is new.</summary>
    internal override bool IsEmitted => true;
}

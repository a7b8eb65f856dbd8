namespace Gatewright.Model;

/// <content>What Azure supports on ExpressRoute gateways.</content>
public abstract partial class GatewayElement
{
    /// <summary>Whether networks of a Virtual WAN may (<c>allowVirtualWanTraffic</c>). They may not by default.</summary>
    public Flag VirtualWanTraffic { get; internal set; }

    /// <summary>Whether it forwards DNS queries (<c>enableDnsForwarding</c>). It doesn't by default.</summary>
    public Flag DnsForwarding { get; internal set; }

    /// <summary>Whether it leaves the traffic to another gateway (<c>adminState</c> is <c>Disabled</c>). The default is <c>Enabled</c>.</summary>
    public Flag WithoutTraffic { get; internal set; }

    /// <summary>From how many locations it is meant to be connected (<c>resiliencyModel</c>); none by default.</summary>
    public Setting<ResiliencyModel> Resiliency { get; internal set; }
}

namespace Gatewright.Model;

/// <summary>A gateway for circuits.</summary>
public sealed class ExpressRouteGatewayElement : GatewayElement
{
    internal ExpressRouteGatewayElement(Gatewright.ExpressRouteGateway handle, VirtualNetworkElement network)
        : base(handle, network)
    {
        Sku = handle.Sku;
        RemoteNetworkTraffic = handle.RemoteNetworkTraffic;
        VirtualWanTraffic = handle.VirtualWanTraffic;
        DnsForwarding = handle.DnsForwarding;
        WithoutTraffic = handle.WithoutTrafficFlag;
        Resiliency = handle.Resiliency;
    }

    /// <summary>Its SKU.</summary>
    public Fact<ExpressRouteGatewaySku> Sku { get; }

    /// <summary>Whether other networks on its circuits may send to its own.</summary>
    public Flag RemoteNetworkTraffic { get; }

    /// <summary>Whether networks of a Virtual WAN may.</summary>
    public Flag VirtualWanTraffic { get; }

    /// <summary>Whether it forwards DNS queries.</summary>
    public Flag DnsForwarding { get; }

    /// <summary>Whether it leaves the traffic to another gateway.</summary>
    public Flag WithoutTraffic { get; }

    /// <summary>From how many locations it is meant to be joined, if said.</summary>
    public Fact<ResiliencyModel> Resiliency { get; }
}

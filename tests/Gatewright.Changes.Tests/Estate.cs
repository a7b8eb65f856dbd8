namespace Gatewright.Changes.Tests;

/// <summary>A hub with a gateway, a site, a circuit and a spoke. Tests change one thing of it.</summary>
internal sealed class Estate
{
    public Estate(string sku = "VpnGw2AZ", string expressRouteSku = "ErGw1AZ", string key = "paris-psk", string policy = "")
    {
        Builder = new("contoso", Region.WestEurope);
        Hub = Builder.AddVirtualNetwork("hub", "10.0.0.0/16");
        Spoke = Builder.AddVirtualNetwork("spoke", "10.1.0.0/16");
        Vpn = Hub.AddVpnGateway("hub-vpn", sku);
        ExpressRoute = Hub.AddExpressRouteGateway("hub-er", expressRouteSku);
        Paris = Builder.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
        Tunnel = Vpn.ConnectTo(Paris, Builder.AddSecret(key));
        Circuit = Builder.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Gbps(1));
        Line = ExpressRoute.ConnectTo(Circuit);
        Peering = Hub.PeerWith(Spoke);
        if (policy.Length > 0)
            Tunnel.WithIpsecPolicy(policy == "GCM" ? IpsecPolicy.Aes256Gcm : IpsecPolicy.Aes256Sha256);
    }

    public TopologyBuilder Builder { get; }

    public VirtualNetwork Hub { get; }

    public VirtualNetwork Spoke { get; }

    public VpnGateway Vpn { get; }

    public ExpressRouteGateway ExpressRoute { get; }

    public Site Paris { get; }

    public SiteToSiteConnection Tunnel { get; }

    public ExpressRouteCircuit Circuit { get; }

    public ExpressRouteConnection Line { get; }

    public Peering Peering { get; }

    public static Model.Topology With(params Action<Estate>[] changes)
    {
        var estate = new Estate();
        foreach (var change in changes)
            change(estate);
        return estate.Builder.Build();
    }

    /// <summary>What differs between the estate with one thing and with another.</summary>
    public static TopologyChanges Between(Action<Estate> before, Action<Estate> after) => TopologyChanges.Between(With(before), With(after));
}

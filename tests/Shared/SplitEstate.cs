namespace Gatewright.Tests;

/// <summary>A small estate with all that a list of deployments has to get right, for tests that make Azure's limits small.</summary>
internal static class SplitEstate
{
    /// <summary>Groups in the subscription deployed to and in another, secrets, and a region that the deployment decides.</summary>
    public static TopologyBuilder OfSubscriptions()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hubs = topology.AddResourceGroup("rg-hub");
        var shops = topology.AddResourceGroup("rg-shops").In(topology.ExistingSubscription("22222222-2222-2222-2222-222222222222")).In(Region.NorthEurope);

        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(hubs).WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(topology.AddParameter<long>("asn").WithDefault(65515));
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.11", "192.168.11.0/24"), topology.AddSecret("lyon-psk"));
        for (var shop = 1; shop <= 3; shop++)
        {
            var network = topology.AddVirtualNetwork($"shop-{shop}", $"10.{shop}.0.0/16").In(shops).WithSubnet("tills", $"10.{shop}.1.0/24");
            hub.PeerWith(network).WithGatewayTransit();
        }

        return topology;
    }

    /// <summary>The group deployed to beside one that a parameter names.</summary>
    public static TopologyBuilder OfGroups()
    {
        var topology = new TopologyBuilder("fabrikam", Region.OfResourceGroup);
        var other = topology.ExistingResourceGroup(topology.AddParameter<Name>("shops-group"));
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("workload", "10.0.1.0/24");
        for (var shop = 1; shop <= 3; shop++)
            hub.PeerWith(topology.AddVirtualNetwork($"shop-{shop}", $"10.{shop}.0.0/16").In(other));
        return topology;
    }
}

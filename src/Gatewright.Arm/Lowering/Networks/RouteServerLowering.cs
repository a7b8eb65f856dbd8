using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Route Servers: a virtual hub without a Virtual WAN, its place in the network, and its BGP peers, one after the other.</summary>
internal static class RouteServerLowering
{
    private const string Type = "Microsoft.Network/virtualHubs";

    public static void Lower(LoweredTopology lowered)
    {
        foreach (var server in lowered.Topology.RouteServers.OrderBy(it => lowered.OrderOf(lowered.ScopeOf(it.ResourceGroup))))
        {
            if (!server.IsExisting)
                AddServer(lowered, server);
            foreach (var peer in server.Peers.Where(it => !it.IsExisting))
                AddPeer(lowered, peer);
        }
    }

    private static void AddServer(LoweredTopology lowered, RouteServerElement server)
    {
        var scope = lowered.ScopeOf(server.ResourceGroup);
        lowered.Add(server, new(scope, ArmLayer.RouteServers, Type, Term.Of(server.Name.Value))
        {
            Location = lowered.LocationOf(server, scope),
            Tags = lowered.TagsOf(server.Tags),
            Properties = (_, to) =>
            {
                to.Add("sku", "Standard");
                to.Add("allowBranchToBranchTraffic", server.BranchToBranch.IsSet);
                if (server.RoutingPreference.TryGetValue(out var preference))
                    to.Add("hubRoutingPreference", preference == RoutingPreference.AsPath ? "ASPath" : preference.ToString());
            },
        });

        var (address, made) = PublicIpLowering.For(lowered, server, scope);
        var place = new ArmResource(scope, ArmLayer.RouteServers, $"{Type}/ipConfigurations", Term.Of(server.Name.Value), "default")
        {
            Properties = (_, to) =>
            {
                to.AddId("subnet", GatewayLowering.SubnetId(lowered, server.Network, "RouteServerSubnet", scope));
                to.AddId("publicIPAddress", address);
            },
        };
        if (made is not null)
            place.WaitFor(made);
        lowered.Resources.Add(place);
        lowered.Write(place, server.Network, server);
    }

    private static void AddPeer(LoweredTopology lowered, RouteServerPeerElement peer)
    {
        var server = peer.Server;
        var scope = server.IsExisting ? lowered.ScopeOfExisting(server.Id) : lowered.ScopeOf(server.ResourceGroup);
        var resource = new ArmResource(scope, ArmLayer.RouteServers, $"{Type}/bgpConnections", Term.Of(server.Name.Value), Term.Of(peer.Name.Value))
        {
            Properties = (_, to) =>
            {
                to.Add("peerAsn", peer.Asn);
                to.Add("peerIp", peer.Address);
            },
        };
        lowered.Add(peer, resource);
        lowered.Write(resource, server);
    }
}

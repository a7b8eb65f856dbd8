namespace Gatewright.Model;

/// <summary>Finds where each resource is deployed: where it is put, else with what contains or uses it.</summary>
internal static class Placement
{
    public static void PlaceNetworks(Topology topology)
    {
        foreach (var resource in topology.Resources)
            resource.IsPlaced = false;
        foreach (var network in topology.VirtualNetworks)
        {
            Stand(network, null, topology);
            foreach (var gateway in network.Gateways)
                StandWith(gateway, network);
            foreach (var server in network.RouteServers)
            {
                StandWith(server, network);
                Follow(server.PublicIp?.Target, server, topology);
            }

            foreach (var subnet in network.Subnets)
            {
                Follow(subnet.NetworkSecurityGroup?.Target, network, topology);
                Follow(subnet.RouteTable?.Target, network, topology);
                Follow(subnet.NatGateway?.Target, network, topology);
            }

            foreach (var subnet in network.GatewaySubnets)
                Follow(subnet.RouteTable?.Target, network, topology);
        }

        foreach (var gateway in topology.NatGateways)
        {
            Follow(gateway, null, topology);
            foreach (var address in gateway.PublicIps)
                Follow(address.Target, gateway, topology);
        }

        foreach (var gateway in topology.VpnGateways)
        {
            foreach (var address in gateway.PublicIps)
                Follow(address.Target, gateway, topology);
            Follow(gateway.PointToSite?.PublicIp?.Target, gateway, topology);
        }
    }

    /// <summary>
    /// Sites and circuits stand with the first gateway that connects to them; circuits on new ports stand with those, and route filters with
    /// circuits.
    /// </summary>
    public static void PlaceUsed(Topology topology)
    {
        foreach (var ports in topology.ExpressRouteDirects.Where(it => !it.IsExisting))
        {
            Follow(ports, null, topology);
            foreach (var circuit in ports.Circuits)
                Follow(circuit, ports, topology);
        }

        foreach (var connection in topology.Connections)
        {
            foreach (var part in connection.Resources)
                StandWith(part, part.Gateway);
            if (connection.Resources[0].Other is ResourceElement other and not GatewayElement)
                Follow(other, connection.Resources[0].Gateway, topology);
        }

        foreach (var site in topology.Sites)
        {
            Follow(site, null, topology);
            Follow(site.PublicIp?.Target, site, topology);
        }

        foreach (var address in topology.PublicIps)
        {
            Follow(address, null, topology);
            Follow(address.OwnPrefix?.Target, address, topology);
        }

        foreach (var gateway in topology.NatGateways)
        {
            foreach (var prefix in gateway.OwnPrefixes)
                Follow(prefix.Target, gateway, topology);
        }

        foreach (var group in topology.NetworkSecurityGroups)
        {
            Follow(group, null, topology);
            foreach (var rule in group.Rules)
            {
                foreach (var members in rule.SourceGroups.AddRange(rule.DestinationGroups))
                    Follow(members.Target, group, topology);
            }
        }

        foreach (var circuit in topology.ExpressRouteCircuits)
        {
            Follow(circuit, null, topology);
            Follow(circuit.MicrosoftPeering?.RouteFilter?.Target, circuit, topology);
        }

        foreach (var resource in topology.Resources)
            Follow(resource, null, topology);
    }

    private static void Follow(ResourceElement? resource, ResourceElement? user, Topology topology)
    {
        if (resource is { IsPlaced: false })
            Stand(resource, user, topology);
    }

    private static void Stand(ResourceElement resource, ResourceElement? user, Topology topology)
    {
        resource.IsPlaced = true;
        user = resource.IsPlacedByItself ? null : user;
        resource.ResourceGroup = resource.OwnGroup?.Target ?? user?.ResourceGroup;
        resource.Region = resource.OwnRegion.IsSet ? resource.OwnRegion
            : resource.IsExisting ? default
            : resource.OwnGroup is null && user is { Region.IsSet: true } ? user.Region
            : resource.ResourceGroup?.Region ?? topology.DefaultRegion;
    }

    private static void StandWith(ResourceElement resource, ResourceElement holder)
    {
        resource.IsPlaced = true;
        resource.ResourceGroup = resource.OwnGroup?.Target ?? (resource.IsPlacedByItself ? null : holder.ResourceGroup);
        resource.Region = holder.Region;
    }
}

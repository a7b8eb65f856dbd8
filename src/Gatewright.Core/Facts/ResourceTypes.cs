using Gatewright.Model;

namespace Gatewright.Facts;

/// <summary>ARM's types of what a program may refer to by id.</summary>
internal static class ResourceTypes
{
    public static string Of(Element element) => element switch
    {
        Model.VirtualNetwork => "Microsoft.Network/virtualNetworks",
        Gateway => "Microsoft.Network/virtualNetworkGateways",
        Model.RouteTable => "Microsoft.Network/routeTables",
        Model.NetworkSecurityGroup => "Microsoft.Network/networkSecurityGroups",
        Model.NatGateway => "Microsoft.Network/natGateways",
        Model.PublicIp => "Microsoft.Network/publicIPAddresses",
        Model.Site => "Microsoft.Network/localNetworkGateways",
        Model.ExpressRouteCircuit => "Microsoft.Network/expressRouteCircuits",
        Model.ExpressRouteDirect => "Microsoft.Network/expressRoutePorts",
        Model.RouteFilter => "Microsoft.Network/routeFilters",
        Model.RouteServer => "Microsoft.Network/virtualHubs",
        Model.KeyVault => "Microsoft.KeyVault/vaults",
        Model.ManagedIdentity => "Microsoft.ManagedIdentity/userAssignedIdentities",
        _ => throw new InvalidOperationException($"'{element.GetType()}' has no type"),
    };

    /// <summary>What no handle stands for: its id is an argument of the thing that uses it.</summary>
    public static IEnumerable<(string Type, Fact<ResourceId> Id)> NamedByIdAlone(Topology topology)
    {
        foreach (var network in topology.Networks.Where(network => network.DdosPlan.IsSaid))
            yield return ("Microsoft.Network/ddosProtectionPlans", network.DdosPlan);
        foreach (var prefix in topology.PublicIps.Select(address => address.Prefix).Concat(topology.NatGateways.SelectMany(gateway => gateway.PublicIpPrefixes)))
            yield return ("Microsoft.Network/publicIPPrefixes", prefix);
    }
}

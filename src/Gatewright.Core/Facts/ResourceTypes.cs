namespace Gatewright.Facts;

/// <summary>ARM's types of what a program may refer to by id.</summary>
internal static class ResourceTypes
{
    public static string Of(Element element) => element switch
    {
        Model.VirtualNetworkElement => "Microsoft.Network/virtualNetworks",
        GatewayElement => "Microsoft.Network/virtualNetworkGateways",
        Model.RouteTableElement => "Microsoft.Network/routeTables",
        Model.NetworkSecurityGroupElement => "Microsoft.Network/networkSecurityGroups",
        Model.NatGatewayElement => "Microsoft.Network/natGateways",
        Model.PublicIpElement => "Microsoft.Network/publicIPAddresses",
        Model.PublicIpPrefixElement => "Microsoft.Network/publicIPPrefixes",
        Model.ApplicationSecurityGroupElement => "Microsoft.Network/applicationSecurityGroups",
        Model.SiteElement => "Microsoft.Network/localNetworkGateways",
        Model.ExpressRouteCircuitElement => "Microsoft.Network/expressRouteCircuits",
        Model.ExpressRouteDirectElement => "Microsoft.Network/expressRoutePorts",
        Model.RouteFilterElement => "Microsoft.Network/routeFilters",
        Model.RouteServerElement => "Microsoft.Network/virtualHubs",
        Model.KeyVaultElement => "Microsoft.KeyVault/vaults",
        Model.ManagedIdentityElement => "Microsoft.ManagedIdentity/userAssignedIdentities",
        _ => throw new InvalidOperationException($"'{element.GetType()}' has no type"),
    };

    /// <summary>What no handle stands for: its id is an argument of the thing that uses it.</summary>
    public static IEnumerable<(string Type, Setting<ResourceId> Id)> NamedByIdAlone(Topology topology)
    {
        foreach (var network in topology.VirtualNetworks.Where(network => network.DdosPlan.IsSet))
            yield return ("Microsoft.Network/ddosProtectionPlans", network.DdosPlan);
        foreach (var resource in topology.Resources.Where(resource => resource.LogWorkspace.IsSet))
            yield return ("Microsoft.OperationalInsights/workspaces", resource.LogWorkspace);
        foreach (var prefix in topology.PublicIps.Select(address => address.Prefix).Concat(topology.NatGateways
            .SelectMany(gateway => gateway.PublicIpPrefixes)))
            yield return ("Microsoft.Network/publicIPPrefixes", prefix);
    }
}

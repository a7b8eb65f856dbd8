using Gatewright.Model;

namespace Gatewright.Facts;

/// <summary>ARM's types of what a program may refer to by id.</summary>
internal static class ResourceTypes
{
    public static string? Of(Element element) => element switch
    {
        Model.VirtualNetwork => "Microsoft.Network/virtualNetworks",
        Gateway => "Microsoft.Network/virtualNetworkGateways",
        Model.RouteTable => "Microsoft.Network/routeTables",
        Model.NetworkSecurityGroup => "Microsoft.Network/networkSecurityGroups",
        Model.PublicIp => "Microsoft.Network/publicIPAddresses",
        Model.Site => "Microsoft.Network/localNetworkGateways",
        Model.ExpressRouteCircuit => "Microsoft.Network/expressRouteCircuits",
        Model.ExpressRouteDirect => "Microsoft.Network/expressRoutePorts",
        Model.RouteFilter => "Microsoft.Network/routeFilters",
        Model.RouteServer => "Microsoft.Network/virtualHubs",
        Model.KeyVault => "Microsoft.KeyVault/vaults",
        Model.ManagedIdentity => "Microsoft.ManagedIdentity/userAssignedIdentities",
        _ => null,
    };
}

namespace Gatewright.Import.Reading;

/// <summary>Resources of types that a topology doesn't have: they are kept, and told once each.</summary>
internal static class OtherResources
{
    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.Resources/deployments", "Microsoft.Resources/resourceGroups", "Microsoft.Network/virtualNetworks",
        "Microsoft.Network/virtualNetworks/subnets", "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", "Microsoft.Network/routeTables",
        "Microsoft.Network/routeTables/routes", "Microsoft.Network/networkSecurityGroups", "Microsoft.Network/networkSecurityGroups/securityRules",
        "Microsoft.Network/publicIPAddresses", "Microsoft.Network/natGateways", "Microsoft.Network/localNetworkGateways",
        "Microsoft.Network/virtualNetworkGateways", "Microsoft.Network/virtualNetworkGateways/natRules", "Microsoft.Network/connections",
        "Microsoft.Network/virtualHubs", "Microsoft.Network/virtualHubs/ipConfigurations", "Microsoft.Network/virtualHubs/bgpConnections",
        "Microsoft.Network/routeFilters", "Microsoft.Network/expressRoutePorts", "Microsoft.Network/expressRoutePorts/authorizations",
        "Microsoft.Network/expressRouteCircuits", "Microsoft.Network/expressRouteCircuits/peerings",
        "Microsoft.Network/expressRouteCircuits/authorizations", "Microsoft.Network/expressRouteCircuits/peerings/connections",
        "Microsoft.Maintenance/maintenanceConfigurations", "Microsoft.Maintenance/configurationAssignments",
        "Microsoft.KeyVault/vaults/secrets", "Microsoft.Network/publicIPPrefixes", "Microsoft.Network/applicationSecurityGroups",
        "Microsoft.Authorization/locks", "Microsoft.Insights/diagnosticSettings",
    };

    public static void Note(TemplateReading reading)
    {
        foreach (var resource in reading.Resources)
        {
            if (Read.Contains(resource.Resource.Type))
                continue;
            reading.Notes.Other(resource.Place, $"{resource.Resource.Type} isn't part of a topology");
            resource.Node.SkipAll();
        }
    }
}

namespace Gatewright.Import.Documents;

/// <summary>Properties that Azure answers and nobody sets. Exported templates are full of them.</summary>
internal static class ReadOnlyProperties
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "etag", "provisioningState", "resourceGuid", "comments", "dependsOn", "metadata", "connectionStatus", "ingressBytesTransferred",
        "egressBytesTransferred", "tunnelConnectionStatus", "serviceProviderProvisioningState", "circuitProvisioningState", "gatewayManagerEtag",
        "globalReachEnabled", "stag", "serviceKey", "azureASN", "primaryAzurePort", "secondaryAzurePort", "lastModifiedBy", "peeringState",
        "peeringSyncLevel", "remoteAddressSpace", "remoteVirtualNetworkAddressSpace", "remoteBgpCommunities", "hasBgpOverride",
        "inboundDnsForwardingEndpoint", "defaultSecurityRules", "networkInterfaces", "purpose", "resourceNavigationLinks",
        "serviceAssociationLinks", "ipConfigurationProfiles", "ipAddress", "vpnClientConnectionHealth", "tunnelIpAddresses", "defaultBgpIpAddresses",
        "provisionedAvailabilityZones", "circuitConnectionStatus", "peeredConnections", "advertisedPublicPrefixesState", "id", "type", "apiVersion",
        "privateEndpoints", "packetCaptureDiagnosticState", "isMigrateToCSES", "isMigratedLegacySKU", "virtualNetworkGatewayMigrationStatus",
        "blockUpgradeOfMigratedLegacyGateways", "connectionStatusDetails", "subnetsWithVpn", "virtualRouterAsn", "virtualRouterIps", "routingState",
        "legacyMode", "publicIPAddressVersionState",
    };

    public static bool Has(string name) => Names.Contains(name);
}

namespace Gatewright.Local.Tests.Network;

/// <summary>A resource of each kind, with the least that Azure asks for.</summary>
internal static class HybridNetwork
{
    public static Provider Made(bool providersWait = false)
    {
        var provider = new Provider { ProvidersWait = providersWait };
        foreach (var (name, body) in Bodies)
            provider.Put(name, body);
        return provider;
    }

    public static string Of(string name) => Bodies.Single(it => it.Name == name).Body;

    public static IReadOnlyList<(string Name, string Body)> Bodies { get; } =
    [
        ("applicationSecurityGroups/web", """{"location":"West Europe"}"""),
        ("networkSecurityGroups/nsg", """
            {"location":"westeurope","properties":{"securityRules":[{"name":"https","properties":{"protocol":"Tcp","sourcePortRange":"*",
            "destinationPortRange":"443","sourceAddressPrefix":"*","destinationAddressPrefix":"*","access":"Allow","priority":100,"direction":"Inbound"}}]}}
            """),
        ("routeTables/table", """
            {"location":"westeurope","properties":{"routes":[{"name":"out","properties":{"addressPrefix":"0.0.0.0/0","nextHopType":"Internet"}}]}}
            """),
        ("publicIPPrefixes/block", """{"location":"westeurope","sku":{"name":"Standard"},"properties":{"prefixLength":30}}"""),
        ("publicIPAddresses/gateway", """{"location":"westeurope","sku":{"name":"Standard"},"properties":{"publicIPAllocationMethod":"Static"}}"""),
        ("publicIPAddresses/of-block", """{"location":"westeurope","properties":{"publicIPPrefix":{"id":"~publicIPPrefixes/block"}}}"""),
        ("natGateways/nat", """{"location":"westeurope","properties":{"publicIpAddresses":[{"id":"~publicIPAddresses/of-block"}]}}"""),
        ("virtualNetworks/hub", """
            {"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]},"subnets":[
            {"name":"GatewaySubnet","properties":{"addressPrefix":"10.0.255.0/27"}},
            {"name":"RouteServerSubnet","properties":{"addressPrefix":"10.0.254.0/26"}},
            {"name":"work","properties":{"addressPrefix":"10.0.0.0/24","networkSecurityGroup":{"id":"~networkSecurityGroups/nsg"},
            "routeTable":{"id":"~routeTables/table"},"natGateway":{"id":"~natGateways/nat"}}}]}}
            """),
        ("virtualNetworks/spoke", """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.1.0.0/16"]}}}"""),
        ("virtualNetworks/hub/virtualNetworkPeerings/spoke", Peering("spoke")),
        ("virtualNetworks/spoke/virtualNetworkPeerings/hub", Peering("hub")),
        ("localNetworkGateways/office", """
            {"location":"westeurope","properties":{"gatewayIpAddress":"198.51.100.7","localNetworkAddressSpace":{"addressPrefixes":["192.168.0.0/16"]}}}
            """),
        ("virtualNetworkGateways/vpn", """
            {"location":"westeurope","properties":{"gatewayType":"Vpn","sku":{"name":"VpnGw1AZ","tier":"VpnGw1AZ"},"ipConfigurations":[{"name":"default",
            "properties":{"subnet":{"id":"~virtualNetworks/hub/subnets/GatewaySubnet"},"publicIPAddress":{"id":"~publicIPAddresses/gateway"}}}],
            "natRules":[{"name":"in","properties":{"mode":"IngressSnat","type":"Static","internalMappings":[{"addressSpace":"10.9.0.0/24"}],
            "externalMappings":[{"addressSpace":"10.8.0.0/24"}]}}],"vpnClientConfiguration":{"radiusServerSecret":"secret-1",
            "radiusServers":[{"radiusServerAddress":"10.0.0.4","radiusServerSecret":"secret-2"}],
            "vpnClientRootCertificates":[{"name":"root","properties":{"publicCertData":"MIIB"}}]}}}
            """),
        ("connections/office", """
            {"location":"westeurope","properties":{"connectionType":"IPsec","virtualNetworkGateway1":{"id":"~virtualNetworkGateways/vpn",
            "properties":{"gatewayType":"Vpn"}},"localNetworkGateway2":{"id":"~localNetworkGateways/office","properties":{}},"sharedKey":"secret-3"}}
            """),
        ("routeFilters/filter", """
            {"location":"westeurope","properties":{"rules":[{"name":"west","properties":{"access":"Allow","communities":["12076:51004"]}}]}}
            """),
        ("expressRoutePorts/ports", """
            {"location":"westeurope","properties":{"peeringLocation":"Amsterdam","bandwidthInGbps":10,"encapsulation":"Dot1Q","links":[
            {"name":"link2","properties":{"adminState":"Enabled"}}]}}
            """),
        ("expressRouteCircuits/line", """
            {"location":"westeurope","sku":{"name":"Standard_MeteredData","tier":"Standard","family":"MeteredData"},"properties":{"serviceProviderProperties":
            {"serviceProviderName":"Equinix","peeringLocation":"Amsterdam","bandwidthInMbps":200},"peerings":[{"name":"AzurePrivatePeering","properties":
            {"peeringType":"AzurePrivatePeering","vlanId":100,"peerASN":65001,"primaryPeerAddressPrefix":"172.16.0.0/30","secondaryPeerAddressPrefix":
            "172.16.0.4/30","sharedKey":"secret-4"}},{"name":"MicrosoftPeering","properties":{"peeringType":"MicrosoftPeering","vlanId":101,"peerASN":65001,
            "microsoftPeeringConfig":{"advertisedPublicPrefixes":["203.0.113.0/24"]},"routeFilter":{"id":"~routeFilters/filter"}}}]}}
            """),
        ("expressRouteCircuits/line/authorizations/partner", "{}"),
        ("expressRouteCircuits/direct", """
            {"location":"westeurope","properties":{"bandwidthInGbps":1,"expressRoutePort":{"id":"~expressRoutePorts/ports"}}}
            """),
        ("virtualHubs/route-server", """{"location":"westeurope","properties":{"sku":"Standard"}}"""),
        ("virtualHubs/route-server/ipConfigurations/default", """
            {"properties":{"subnet":{"id":"~virtualNetworks/hub/subnets/RouteServerSubnet"}}}
            """),
        ("virtualHubs/route-server/bgpConnections/appliance", """{"properties":{"peerAsn":65010,"peerIp":"10.0.0.4"}}"""),
    ];

    private static string Peering(string remote) =>
        $$$$$"""{"properties":{"remoteVirtualNetwork":{"id":"~virtualNetworks/{{{{{remote}}}}}"},"allowVirtualNetworkAccess":true}}""";
}

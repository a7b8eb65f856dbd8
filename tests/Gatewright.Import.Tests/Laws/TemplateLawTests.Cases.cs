namespace Gatewright.Import.Tests.Laws;

public partial class TemplateLawTests
{
    /// <summary>The law, what breaks it, where it is found, what holds.</summary>
    public static TheoryData<string, string, string, string> Cases { get; } = new()
    {
        { "GW9501", "east-vpn: properties.ipConfigurations.0.properties.subnet.id = \"[resourceId('Microsoft.Network/virtualNetworks/subnets', 'east', 'gateways')]\"",
            "east-vpn.properties.ipConfigurations[0].properties.subnet.id",
            "east-vpn: properties.ipConfigurations.0.properties.subnet.id = \"[resourceId('Microsoft.Network/virtualNetworks/subnets', 'east', 'gatewaysubnet')]\"" },
        { "GW9502", "east-vpn: properties.gatewayType = \"LocalGateway\"", "east-vpn.properties.gatewayType", "east-vpn: properties.gatewayType = \"VPN\"" },
        { "GW9503", "hub-vpn: properties.sku.tier = \"VpnGw3AZ\"", "hub-vpn.properties.sku.tier", "hub-vpn: properties.sku.tier =" },
        { "GW9504", "hub-vpn: properties.sku = { \"name\": \"ErGw1AZ\" }", "hub-vpn.properties.sku.name", "hub-vpn: properties.sku = { \"name\": \"vpngw2az\" }" },
        { "GW9505", "hub-vpn: location = \"northeurope\"", "hub-vpn.location", "hub-vpn: location = \"West Europe\"" },
        { "GW9506", "hub: properties.subnets.1.properties.natGateway = { \"id\": \"[resourceId('Microsoft.Network/natGateways', 'out')]\" }",
            "hub.properties.subnets[1].properties.natGateway", "hub: properties.subnets.1.properties.delegations = []" },
        { "GW9507", "far-vpn: properties.vpnType = \"PolicyBased\"", "far-vpn.properties.sku.name, GW9533 east-vpn-to-far-vpn, "
                + "GW9529 far-vpn-to-east-vpn.properties.connectionProtocol",
            "far-vpn: properties.vpnType = \"PolicyBased\"\nfar-vpn: properties.sku = { \"name\": \"Basic\" }" },
        { "GW9508", "far-vpn: properties.enableDnsForwarding = true", "far-vpn.properties.enableDnsForwarding", "hub-er: properties.enableDnsForwarding = true" },
        { "GW9510", "hub-vpn-ip-1: sku = { \"name\": \"Basic\" }", "hub-vpn-ip-1.sku.name", "hub-vpn-ip-1: sku = { \"name\": \"standard\" }" },
        { "GW9511", "hub-er: properties.ipConfigurations.0.properties.publicIPAddress = { \"id\": \"/subscriptions/x\" }",
            "hub-er.properties.ipConfigurations[0].properties.publicIPAddress", "hub-er: properties.ipConfigurations.0.properties.publicIPAddress = null" },
        { "GW9512", "far-vpn: properties.ipConfigurations.0.properties.publicIPAddress =", "far-vpn.properties.ipConfigurations[0]", "far-vpn: tags = {}" },
        { "GW9513", "far-vpn: properties.activeActive = true", "far-vpn.properties.ipConfigurations", "far-vpn: properties.activeActive =" },
        { "GW9514", "hub-er: properties.ipConfigurations.0.properties.privateIPAllocationMethod = \"Static\"",
            "hub-er.properties.ipConfigurations[0].properties.privateIPAllocationMethod",
            "hub-er: properties.ipConfigurations.0.properties.privateIPAllocationMethod =" },
        { "GW9520", "hub-vpn-to-lyon: properties.localNetworkGateway2 =", "hub-vpn-to-lyon.properties.connectionType", "hub-vpn-to-lyon: properties.connectionType = \"ipsec\"" },
        { "GW9521", "hub-er-to-amsterdam: properties.sharedKey = \"[parameters('pair')]\"", "hub-er-to-amsterdam.properties.sharedKey",
            "hub-er-to-amsterdam: properties.usePolicyBasedTrafficSelectors = false" },
        { "GW9522", "hub-vpn-to-lyon: properties.expressRouteGatewayBypass = true", "hub-vpn-to-lyon.properties.expressRouteGatewayBypass",
            "hub-vpn-to-lyon: properties.expressRouteGatewayBypass = false" },
        { "GW9523", "hub-vpn-to-paris: properties.enableBgp =", "hub-vpn-to-paris", "hub-vpn-to-paris: properties.enableBgp = false" },
        { "GW9524", "hub-vpn-to-lyon: properties.enableBgp = true", "hub-vpn-to-lyon.properties.enableBgp", "hub-vpn-to-lyon: properties.enableBgp = false" },
        { "GW9525", "hub-vpn-to-lyon: properties.sharedKey = \"planted\"", "hub-vpn-to-lyon.properties.sharedKey",
            "hub-vpn-to-lyon: properties.sharedKey = \"[parameters('lyonPsk')]\"" },
        { "GW9526", "hub-vpn-to-lyon: location = \"northeurope\"", "hub-vpn-to-lyon.location", "hub-vpn-to-lyon: location = \"West Europe\"" },
        { "GW9527", "lyon: properties.fqdn = \"lyon.contoso.com\"", "lyon.properties.fqdn",
            "lyon: properties.fqdn = \"lyon.contoso.com\"\nlyon: properties.gatewayIpAddress = \"\"" },
        { "GW9528", "east-vpn-to-far-vpn: properties.egressNatRules = [ { \"id\": \"/subscriptions/x\" } ]", "east-vpn-to-far-vpn.properties.egressNatRules",
            "east-vpn-to-far-vpn: properties.egressNatRules = []" },
        { "GW9529", "far-vpn-to-east-vpn: properties.connectionProtocol = \"IKEv1\"", "far-vpn-to-east-vpn.properties.connectionProtocol",
            "hub-vpn-to-lyon: properties.connectionProtocol = \"IKEv1\"" },
        { "GW9530", "far-vpn-to-east-vpn: properties.virtualNetworkGateway2.id = \"[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]\"\n"
            + "far-vpn-to-east-vpn: dependsOn.+ = \"[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]\"\n"
            + "far-vpn-to-east-vpn: properties.connectionType = \"IPsec\"\n"
            + "far-vpn-to-east-vpn: properties.localNetworkGateway2 = { \"id\": \"[resourceId('Microsoft.Network/localNetworkGateways', 'lyon')]\" }\n"
            + "far-vpn-to-east-vpn: dependsOn.+ = \"[resourceId('Microsoft.Network/localNetworkGateways', 'lyon')]\"",
            "east-vpn-to-far-vpn", "far-vpn-to-east-vpn: tags = {}" },
        { "GW9531", "far-vpn-to-east-vpn: properties.sharedKey = \"[parameters('lyonPsk')]\"", "far-vpn-to-east-vpn",
            "far-vpn-to-east-vpn: properties.sharedKey = \"[parameters('pair')]\"" },
        { "GW9532", "far-vpn-to-east-vpn: properties.ipsecPolicies.0.dhGroup = \"DHGroup14\"", "far-vpn-to-east-vpn.properties.ipsecPolicies[0]",
            "far-vpn-to-east-vpn: properties.ipsecPolicies.0.saLifeTimeSeconds = 3600" },
        { "GW9533", "far-vpn: properties.vpnType = \"PolicyBased\"\nfar-vpn: properties.sku = { \"name\": \"Basic\" }\n"
            + "far-vpn-to-east-vpn: properties.connectionProtocol =", "east-vpn-to-far-vpn", "far-vpn: properties.vpnType = \"routeBased\"" },
        { "GW9535", "far-vpn: properties.vpnClientConfiguration = { \"aadTenant\": \"https://login.microsoftonline.com/x/\", \"aadIssuer\": \"https://sts.windows.net/x/\" }",
            "far-vpn.properties.vpnClientConfiguration",
            "far-vpn: properties.vpnClientConfiguration = { \"aadTenant\": \"a\", \"aadIssuer\": \"b\", \"aadAudience\": \"c\" }" },
        { "GW9536", "far-vpn: properties.vpnClientConfiguration = { \"radiusServerAddress\": \"10.3.1.4\" }",
            "far-vpn.properties.vpnClientConfiguration.radiusServerAddress",
            "far-vpn: properties.vpnClientConfiguration = { \"radiusServerAddress\": \"10.3.1.4\", \"radiusServerSecret\": \"[parameters('pair')]\" }" },
        { "GW9540", "spoke/hub: properties.remoteVirtualNetwork.id = \"[resourceId('Microsoft.Network/virtualNetworks', 'east')]\"\n"
            + "spoke/hub: properties.useRemoteGateways = false\nspoke/hub: dependsOn.+ = \"[resourceId('Microsoft.Network/virtualNetworks', 'east')]\"",
            "hub/spoke, GW9540 spoke/hub", "spoke/hub: properties.allowForwardedTraffic = true" },
        { "GW9541", "hub-vpn: properties.natRules.0.properties.externalMappings.+ = { \"addressSpace\": \"100.64.30.0/24\" }",
            "hub-vpn.properties.natRules[0].properties.externalMappings", "hub-vpn: properties.natRules.0.properties.type = \"Static\"" },
        { "GW9542", "filter: properties.securityRules.0.properties.destinationPortRange = \"443\"",
            "filter.properties.securityRules[0].properties.destinationPortRange",
            "filter: properties.securityRules.0.properties.destinationPortRange = \"443\"\nfilter: properties.securityRules.0.properties.protocol = \"Tcp\"" },
        { "GW9543", "table: properties.routes.0.properties.nextHopType = \"Internet\"", "table.properties.routes[0].properties.nextHopType",
            "table: properties.routes.0.properties.nextHopType = \"virtualAppliance\"" },
        { "GW9550", "amsterdam: sku.name = \"Premium_MeteredData\"", "amsterdam.sku.name", "amsterdam: sku.name = \"standard_metereddata\"" },
        { "GW9551", "amsterdam: properties.peerings.0.name = \"private\"", "amsterdam.properties.peerings[0]",
            "amsterdam: properties.peerings.0.name = \"azurePrivatePeering\"" },
        { "GW9552", "amsterdam: properties.expressRoutePort = { \"id\": \"/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/expressRoutePorts/ports\" }",
            "amsterdam.properties.expressRoutePort", "amsterdam: tags = {}" },
        { "GW9560", "hub-vpn-to-lyon: dependsOn = [ \"[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]\" ]",
            "hub-vpn-to-lyon.properties.localNetworkGateway2.id", "hub-vpn-to-lyon: dependsOn = [ \"lyon\", \"hub-vpn\" ]" },
        { "GW9561", "spoke/hub: dependsOn = [ \"[resourceId('Microsoft.Network/virtualNetworks', 'spoke')]\", \"[resourceId('Microsoft.Network/virtualNetworks', 'hub')]\" ]",
            "spoke/hub.properties.useRemoteGateways", "spoke/hub: dependsOn.+ = \"[resourceId('Microsoft.Network/virtualNetworkGateways', 'hub-vpn')]\"" },
        { "GW9562", "spoke: dependsOn = [ \"far\" ]\nfar: dependsOn = [ \"spoke\" ]", "spoke", "spoke: dependsOn = [ \"far\" ]" },
        { "GW9570", $"template: outputs = {{ {string.Join(", ", Enumerable.Range(0, 65).Select(it => $"\"o{it}\": {{ \"type\": \"int\", \"value\": {it} }}"))} }}",
            "$.outputs", "template: outputs = {}" },
        { "GW9571", $"template: resources = [ {string.Join(", ", Enumerable.Range(0, 801).Select(it => $"{{ \"type\": \"Microsoft.Network/routeTables\", \"apiVersion\": \"2025-01-01\", \"name\": \"t{it}\", \"location\": \"westeurope\" }}"))} ]",
            "t0", "template: resources = []" },
        { "GW9572", $"template: resources.+ = {{ \"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"2025-03-01\", \"name\": \"{new string('d', 65)}\", "
            + "\"properties\": { \"mode\": \"Incremental\", \"template\": { \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\", \"contentVersion\": \"1.0.0.0\", "
            + "\"resources\": [ { \"type\": \"Microsoft.Network/routeTables\", \"apiVersion\": \"2025-01-01\", \"name\": \"t\", \"location\": \"westeurope\" } ] } } }",
            new string('d', 65) + ".properties.template.resources[0]", "template: outputs = {}" },
        { "GW9580", "hub-vpn: apiVersion = \"2020-06-01\"", "hub-vpn.properties.natRules", "hub-vpn: apiVersion = \"2021-02-01\"" },
    };
}

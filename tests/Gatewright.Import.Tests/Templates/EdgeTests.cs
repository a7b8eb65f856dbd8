using System.Text;

namespace Gatewright.Import.Tests.Templates;

/// <summary>What random changes have found once.</summary>
public class EdgeTests
{
    [Fact]
    public void A_part_without_a_name_has_a_place() => Assert.All(
        Read("virtualNetworks", "a1", """{ "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] }, "subnets": [{ "properties": {} }] }""").Check(),
        finding => Assert.NotNull(finding.Origin.Place));

    [Theory]
    [InlineData("one")]
    [InlineData("one/two/three")]
    [InlineData("[newGuid()]")]
    public void A_name_with_more_or_fewer_parts_than_its_type_is_read(string name) =>
        Assert.Single(Read("virtualNetworks/subnets", name, """{ "addressPrefix": "10.0.0.0/24" }""").Topology.VirtualNetworks);

    [Fact]
    public void A_group_without_a_region_is_read()
    {
        var imported = ArmImport.Read(Encoding.UTF8.GetBytes("""
            { "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#", "contentVersion": "1.0.0.0",
              "resources": [
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "a", "location": "westeurope" },
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "b" }] }
            """));
        Assert.Equal(["a", "b"], imported.Topology.ResourceGroups.Select(group => group.Name.ToString()));
    }

    [Fact]
    public void The_SKU_of_an_ExpressRoute_gateway_may_be_known_at_deployment_only() =>
        Assert.Contains("\"name\": \"[newGuid()]\"", Passages.Emitted(Read("virtualNetworkGateways", "er", """
            { "gatewayType": "ExpressRoute", "sku": { "name": "[newGuid()]" }, "ipConfigurations": [{ "name": "default", "properties": { "subnet": {
              "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]" } } }] }
            """).Topology), StringComparison.Ordinal);

    [Theory]
    [InlineData("equals(parameters('word'), 'hunter2')")]
    [InlineData("contains(createObject('sharedKey', 'hunter2'), parameters('word'))")]
    public void What_decides_a_condition_is_quoted_without_texts_that_may_be_keys(string condition)
    {
        var imported = Template($$"""
            "parameters": { "word": { "type": "string" } },
            "resources": [{ "condition": "[{{condition}}]", "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub",
              "location": "westeurope", "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } } }]
            """);
        var reason = Assert.Single(imported.Unread).Reason;
        Assert.Contains("parameters('word')", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contoso-rg-networks", "contoso")]
    [InlineData("contoso-rg-route-servers", "contoso")]
    [InlineData("contoso-rg-return-peerings", "contoso")]
    [InlineData("contoso-rg-others", "template")]
    public void A_topology_has_the_name_that_its_deployments_begin_with(string deployment, string name) => Assert.Equal(name, Template($$"""
        "resources": [{ "type": "Microsoft.Resources/deployments", "apiVersion": "2025-03-01", "name": "{{deployment}}", "resourceGroup": "rg",
          "properties": { "mode": "Incremental", "expressionEvaluationOptions": { "scope": "inner" }, "template": {
            "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
            "resources": [{ "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "t", "location": "westeurope" }] } } }]
        """).Topology.Name.ToString());

    [Theory]
    [InlineData("hunter2", "stands in plain text")]
    [InlineData("[concat('hunter', '2')]", "is computed from what stands in plain text")]
    public void A_key_is_told_by_its_place_alone(string key, string told)
    {
        var finding = Assert.Single(Read("connections", "c", $$"""
            { "connectionType": "IPsec", "sharedKey": "{{key}}", "virtualNetworkGateway1": { "id": "[resourceId('Microsoft.Network/virtualNetworkGateways', 'g')]" },
              "localNetworkGateway2": { "id": "[resourceId('Microsoft.Network/localNetworkGateways', 's')]" } }
            """).Check(), it => it.Rule.Id == "GW9525");
        Assert.Contains(told, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_passed_on_brings_its_parameters_along()
    {
        var emitted = Passages.Emitted(Template("""
            "parameters": { "marks": { "type": "object" }, "protected": { "type": "bool" } },
            "resources": [{ "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope",
              "tags": "[parameters('marks')]",
              "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] }, "enableThing": "[parameters('protected')]" } }]
            """).Topology)!;
        Assert.True(Gatewright.ArmLanguage.ArmTemplate.Parse(emitted).Expand(new() { AllowsMissingParameters = true }).Succeeded, emitted);
        Assert.Contains("\"type\": \"object\"", emitted, StringComparison.Ordinal);
        Assert.Contains("\"type\": \"bool\"", emitted, StringComparison.Ordinal);
    }

    /// <summary>A gateway or Route Server is where its network is, though the group that it is in has that region, too.</summary>
    [Theory]
    [InlineData("""
        { "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "vpn", "location": "northeurope", "properties": {
          "gatewayType": "Vpn", "vpnType": "RouteBased", "sku": { "name": "VpnGw1AZ" }, "ipConfigurations": [{ "name": "default", "properties": {
            "subnet": { "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/GatewaySubnet" } } }] } }
        """)]
    [InlineData("""
        { "type": "Microsoft.Network/virtualHubs", "apiVersion": "2024-05-01", "name": "routes", "location": "northeurope", "properties": { "sku": "Standard" } },
        { "type": "Microsoft.Network/virtualHubs/ipConfigurations", "apiVersion": "2024-05-01", "name": "routes/place", "dependsOn": ["routes"], "properties": {
          "subnet": { "id": "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/RouteServerSubnet" } } }
        """)]
    public void What_is_in_a_network_that_exists_keeps_its_region(string resources)
    {
        var topology = ArmImport.Read(Encoding.UTF8.GetBytes($$"""
            { "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#", "contentVersion": "1.0.0.0",
              "resources": [
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "west", "location": "westeurope" },
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "east", "location": "westeurope" },
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "south", "location": "westeurope" },
                { "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-03-01", "name": "north", "location": "northeurope" },
                { "type": "Microsoft.Resources/deployments", "apiVersion": "2025-03-01", "name": "d", "resourceGroup": "north", "dependsOn": ["north"],
                  "properties": { "mode": "Incremental", "expressionEvaluationOptions": { "scope": "inner" }, "template": {
                    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
                    "resources": [{{resources}}] } } }] }
            """)).Topology;
        Assert.Equal("northeurope", topology.Gateways.Select(it => it.Region).Concat(topology.RouteServers.Select(it => it.Region)).Single().ToString());
    }

    [Fact]
    public void Where_a_deployment_decides_about_BGP_the_ASN_is_passed_on() => Assert.Contains("\"asn\": 65010", Passages.Emitted(Template("""
        "parameters": { "bgp": { "type": "bool" } },
        "resources": [{ "type": "Microsoft.Network/virtualNetworkGateways", "apiVersion": "2024-05-01", "name": "vpn", "location": "westeurope", "properties": {
          "gatewayType": "Vpn", "vpnType": "RouteBased", "sku": { "name": "VpnGw1AZ" }, "enableBgp": "[parameters('bgp')]", "bgpSettings": { "asn": 65010 },
          "ipConfigurations": [{ "name": "default", "properties": { "subnet": {
            "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')]" } } }] } }]
        """).Topology)!, StringComparison.Ordinal);

    [Fact]
    public void A_parameter_with_a_default_stays_one_where_a_topology_can_have_it()
    {
        var topology = Passages.ImportedOpen(Document("""
            "parameters": {
              "location": { "type": "string", "defaultValue": "[resourceGroup().location]" },
              "name": { "type": "string", "defaultValue": "hub" },
              "space": { "type": "string", "defaultValue": "10.0.0.0/16" },
              "prefix": { "type": "string", "defaultValue": "contoso" },
              "size": { "type": "string", "defaultValue": "large" } },
            "resources": [
              { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "[parameters('name')]", "location": "[parameters('location')]",
                "properties": { "addressSpace": { "addressPrefixes": ["[parameters('space')]"] },
                  "subnets": [{ "name": "one", "properties": { "addressPrefix": "[cidrSubnet(parameters('space'), 24, 1)]" } }] } },
              { "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "[concat(parameters('prefix'), '-routes')]",
                "location": "[parameters('location')]" },
              { "condition": "[equals(parameters('size'), 'large')]", "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "more",
                "location": "[parameters('location')]" }]
            """)).Topology;
        Assert.Equal(["location", "name", "space"], topology.Parameters.Select(it => it.ArmName));
        Assert.Equal(["contoso-routes", "more"], topology.RouteTables.Select(it => it.Name.ToString()));
        Assert.Equal("hub", topology.Parameters[1].Default.Text);
    }

    private static ImportedTopology Template(string content) => Passages.Imported(Document(content));

    private static string Document(string content) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          {{content}} }
        """;

    private static ImportedTopology Read(string type, string name, string properties) => ArmImport.Read(Encoding.UTF8.GetBytes($$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "resources": [{ "type": "Microsoft.Network/{{type}}", "apiVersion": "2024-05-01", "name": "{{name}}", "location": "westeurope",
            "properties": {{properties}} }] }
        """));
}

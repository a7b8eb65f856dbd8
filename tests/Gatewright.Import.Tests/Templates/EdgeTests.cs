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

    private static ImportedTopology Read(string type, string name, string properties) => ArmImport.Read(Encoding.UTF8.GetBytes($$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "resources": [{ "type": "Microsoft.Network/{{type}}", "apiVersion": "2024-05-01", "name": "{{name}}", "location": "westeurope",
            "properties": {{properties}} }] }
        """));
}

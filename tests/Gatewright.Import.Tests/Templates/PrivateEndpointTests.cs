using System.Text;

namespace Gatewright.Import.Tests.Templates;

/// <summary>Private endpoints aren't part of a topology; the static addresses that they have are.</summary>
public class PrivateEndpointTests
{
    [Theory]
    [InlineData("10.0.2.4", "")]
    [InlineData("10.0.3.4", "GW3018 7")]
    [InlineData("10.0.2.3", "GW3018 7")]
    [InlineData("[parameters('address')]", "")]
    [InlineData("", "")]
    public void A_static_address_is_judged_where_it_is_written(string address, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(address).Check().Select(it => $"{it.Rule.Id} {it.Origin.Place?.Line}")));

    [Fact]
    public void Its_subnet_has_the_address_and_the_endpoint_is_listed_as_unread()
    {
        var imported = Read("10.0.2.4");
        Assert.Equal("10.0.2.4", Assert.Single(Assert.Single(imported.Topology.Subnets).PrivateEndpoints).ToString());
        Assert.Contains(imported.Unread, it => it.Reason.StartsWith("Microsoft.Network/privateEndpoints isn't part of a topology", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_the_deployment_gives_is_not_known() =>
        Assert.Equal("[parameters('address')]", Assert.Single(Assert.Single(Read("[parameters('address')]").Topology.Subnets).PrivateEndpoints).ToString());

    private static ImportedTopology Read(string address) => ArmImport.Read(Encoding.UTF8.GetBytes($$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { "address": { "type": "string" } },
          "resources": [
            { "type": "Microsoft.Network/privateEndpoints", "apiVersion": "2024-05-01", "name": "storage", "location": "westeurope", "dependsOn": ["hub"], "properties": {
              "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'storage')]" },
              "ipConfigurations": [
                { "name": "blob", "properties": { "groupId": "blob", "memberName": "blob", "privateIPAddress": "{{address}}" } }] } },
            { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope", "properties": {
              "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] }, "subnets": [{ "name": "storage", "properties": { "addressPrefix": "10.0.2.0/24" } }] } }] }
        """));
}

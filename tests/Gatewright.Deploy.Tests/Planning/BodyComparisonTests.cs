using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Deploy.Planning;

namespace Gatewright.Deploy.Tests.Planning;

/// <summary>What differs is what a deployment would change: neither Azure's defaults, nor order, nor spelling.</summary>
public class BodyComparisonTests
{
    private const string Network = "Microsoft.Network/virtualNetworks", Connection = "Microsoft.Network/connections";

    [Theory]
    [InlineData("""{"location":"westeurope"}""", """{"location":"West Europe"}""")]
    [InlineData("""{"properties":{"a":1}}""", """{"properties":{"a":1,"provisioningState":"Succeeded","etag":"x"}}""")]
    [InlineData("""{"properties":{"enableBgp":false}}""", """{"properties":{}}""")]
    [InlineData("""{"properties":{"list":[]}}""", """{"properties":{}}""")]
    [InlineData("""{"properties":{"prefixes":["10.0.0.0/16","10.1.0.0/16"]}}""", """{"properties":{"prefixes":["10.1.0.0/16","10.0.0.0/16"]}}""")]
    [InlineData("""{"properties":{"sku":"VpnGw1AZ"}}""", """{"properties":{"sku":"vpngw1az"}}""")]
    [InlineData("""{"properties":{"asn":65010}}""", """{"properties":{"asn":"65010"}}""")]
    [InlineData("""{"tags":{"a":"b"}}""", """{"tags":{"a":"b","policy":"added"}}""")]
    [InlineData("""{"properties":{"key":"[parameters('psk')]"}}""", """{"properties":{}}""")]
    [InlineData("""{"properties":{"subnets":[{"name":"a","properties":{"addressPrefix":"10.0.0.0/24"}}]}}""",
        """{"properties":{"subnets":[{"name":"A","id":"/x","properties":{"addressPrefix":"10.0.0.0/24","delegations":[]}}]}}""")]
    public void These_are_the_same(string wanted, string actual) => Assert.Empty(Differences(Network, wanted, actual));

    [Theory]
    [InlineData("""{"properties":{"a":1}}""", """{"properties":{"a":2}}""", "properties.a changes from 2 to 1")]
    [InlineData("""{"properties":{"a":true}}""", """{"properties":{}}""", "properties.a is true now")]
    [InlineData("""{"tags":{"a":"B"}}""", """{"tags":{"a":"b"}}""", "tags.a changes from \"b\" to \"B\"")]
    [InlineData("""{"properties":{"p":["10.0.0.0/16"]}}""", """{"properties":{"p":["10.1.0.0/16"]}}""",
        "properties.p[0] is \"10.0.0.0/16\" now|properties.p[*] is \"10.1.0.0/16\" no longer")]
    [InlineData("""{"properties":{"subnets":[{"name":"a"}]}}""", """{"properties":{"subnets":[{"name":"a"},{"name":"b"}]}}""",
        "properties.subnets[b] is \"b\" no longer")]
    [InlineData("""{"properties":{"subnets":[{"name":"a","properties":{"addressPrefix":"10.0.0.0/24"}}]}}""",
        """{"properties":{"subnets":[{"name":"a","properties":{"addressPrefix":"10.0.0.0/24","routeTable":{"id":"/rt"}}}]}}""",
        "properties.subnets[a].properties.routeTable is {\"id\":\"/rt\"} no longer")]
    public void These_differ(string wanted, string actual, string lines) =>
        Assert.Equal(lines.Split('|'), Differences(Network, wanted, actual).Select(it => $"{it}"));

    [Theory]
    [InlineData("""{"enableBgp":true}""", "properties.enableBgp is true no longer")]
    [InlineData("""{"enableBgp":false,"routingWeight":0,"ipsecPolicies":[],"connectionMode":"Default","connectionStatus":"Unknown"}""", "")]
    [InlineData("""{"ipsecPolicies":[{"ikeEncryption":"AES256"}]}""", "properties.ipsecPolicies is [{\"ikeEncryption\":\"AES256\"}] no longer")]
    public void What_a_program_says_no_longer_is_set_back(string actual, string lines) => Assert.Equal(
        lines.Split('|', StringSplitOptions.RemoveEmptyEntries),
        Differences(Connection, """{"properties":{}}""", $$"""{"properties":{{actual}}}""").Select(it => $"{it}"));

    [Theory]
    [InlineData("""{"properties":{"sharedKey":"said"}}""", """{"properties":{"sharedKey":"kept"}}""", "")]
    [InlineData("""{"properties":{"servers":[{"address":"10.0.0.4","radiusServerSecret":"said"}]}}""", """{"properties":{"servers":[]}}""",
        "properties.servers[0] is {\"address\":\"10.0.0.4\",\"radiusServerSecret\":\"***\"} now")]
    [InlineData("""{"properties":{"servers":[]}}""", """{"properties":{"servers":[{"address":"10.0.0.4","radiusServerSecret":"kept"}]}}""",
        "properties.servers[*] is {\"address\":\"10.0.0.4\",\"radiusServerSecret\":\"***\"} no longer")]
    public void Keys_are_neither_compared_nor_shown_whoever_wrote_them(string wanted, string actual, string lines) => Assert.Equal(
        lines.Split('|', StringSplitOptions.RemoveEmptyEntries), Differences(Connection, wanted, actual).Select(it => $"{it}"));

    private static ImmutableArray<PropertyDifference> Differences(string type, string wanted, string actual)
    {
        var template = new JsonObject
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            ["contentVersion"] = "1.0.0.0",
            ["parameters"] = new JsonObject { ["psk"] = new JsonObject { ["type"] = "securestring" } },
            ["resources"] = new JsonArray(JsonNode.Parse(wanted)),
        };
        var resource = template["resources"]![0]!;
        (resource["type"], resource["apiVersion"], resource["name"]) = (type, "2025-01-01", "it");
        var body = ArmTemplate.Parse(template.ToJsonString()).Expand(new() { AllowsMissingParameters = true }).Resources.Single().Body;
        return BodyComparison.Of(type, body, JsonNode.Parse(actual)!.AsObject());
    }
}

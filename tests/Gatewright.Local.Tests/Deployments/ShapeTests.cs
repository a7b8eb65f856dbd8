using System.Text.Json.Nodes;

namespace Gatewright.Local.Tests.Deployments;

/// <summary>
/// Answers have the properties of the examples in the public specification (github.com/Azure/azure-rest-api-specs, Microsoft.Resources/deployments,
/// 2025-04-01, and deploymentStacks, 2024-03-01), in their order, but for what depends on who asks.
/// </summary>
public class ShapeTests
{
    private const string Resources = """
        [{"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"net","location":"centralus",
        "properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]}}},
        {"type":"Microsoft.Network/virtualNetworks/subnets","apiVersion":"2024-05-01","name":"net/one","dependsOn":["net"],
        "properties":{"addressPrefix":"10.0.0.0/24"}}]
        """;

    private const string Providers = "providers:[{namespace,resourceTypes:[{resourceType,locations}]}]";

    private const string Dependencies = "dependencies:[{dependsOn:[{id,resourceType,resourceName}],id,resourceType,resourceName}]";

    /// <summary>PutDeploymentWithOnErrorDeploymentLastSuccessful.json, with the hash that the example of validation has.</summary>
    [Fact]
    public void A_deployment_that_is_accepted()
    {
        using var azure = new Client().WithGroup();
        Assert.Equal(
            $"{{id,name,type,properties:{{templateHash,parameters,mode,provisioningState,timestamp,duration,correlationId,{Providers},{Dependencies}}}}}",
            Shape(azure.Deploy("d", Resources).Json));
        Assert.Equal(
            """[{"namespace":"Microsoft.Network","resourceTypes":[{"resourceType":"virtualNetworks","locations":["centralus"]},"""
            + """{"resourceType":"virtualNetworks/subnets","locations":[null]}]}]""",
            azure.Get(Client.Deployment("d"))["properties.providers"]);
    }

    /// <summary>PostDeploymentValidateOnResourceGroup.json.</summary>
    [Fact]
    public void A_deployment_that_is_valid_and_one_that_is_not()
    {
        using var azure = new Client().WithGroup();
        Assert.Equal(
            $"{{id,name,type,properties:{{templateHash,parameters,mode,provisioningState,timestamp,duration,correlationId,{Providers},{Dependencies},"
            + "validatedResources:[{id}]}}",
            Shape(azure.Post(Client.Deployment("d", "/validate"), Client.Body(Resources)).Json));
        var wrong = azure.Post(Client.Deployment("d", "/validate"), Client.Body(Resources.Replace("10.0.0.0/24", "10.9.0.0/24", StringComparison.Ordinal)));
        Assert.Equal((400, "InvalidTemplateDeployment"), (wrong.Status, wrong["error.code"]));
        Assert.Equal("{error:{code,message,details:[{code,message,details:[{code,message,target}]}]}}", Shape(wrong.Json));
        Assert.Equal("PreflightValidationCheckFailed", wrong["error.details[0].code"]);
    }

    /// <summary>PostDeploymentWhatIfOnResourceGroup.json.</summary>
    [Fact]
    public void A_prediction()
    {
        using var azure = new Client().WithGroup();
        azure.Put(Client.Network("routeTables/r"), """{"location":"westeurope"}""");
        var link = azure.Post(Client.Deployment("d", "/whatIf"), Client.Body("""
            [{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"r","location":"westeurope","tags":{"myNewTag":"my tag value"}}]
            """)).Headers["Location"];
        var change = azure.Get(link).Json["properties"]!["changes"]![0]!;
        Assert.Equal(
            "{resourceId,changeType,before:{apiVersion,id,name,type,location,properties:{routes,resourceGuid,disableBgpRoutePropagation}},"
            + "after:{apiVersion,id,name,type,location,tags:{myNewTag}},delta:[{path,propertyChangeType,after}]}",
            Shape(change));
    }

    /// <summary>DeploymentStackResourceGroupGet.json, with what the specification lists besides.</summary>
    [Fact]
    public void A_stack()
    {
        using var azure = new Client().WithGroup();
        var stack = Client.Group("/providers/Microsoft.Resources/deploymentStacks/s");
        azure.Put(stack, """
            {"location":"eastus","tags":{"tagkey":"tagVal"},"properties":{"actionOnUnmanage":{"resources":"delete","resourceGroups":"delete",
            "managementGroups":"detach"},
            "denySettings":{"mode":"none"},"description":"my Description","template":{
            "$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0",
            "parameters":{"parameter1":{"type":"string","defaultValue":"a string"}},"outputs":{"myOut":{"type":"string","value":"myVal"}},
            "resources":[{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"r","location":"westeurope"}]}}}
            """);
        Assert.Equal(
            "{id,type,name,location,tags:{tagkey},systemData:{createdBy,createdByType,createdAt,lastModifiedBy,lastModifiedByType,lastModifiedAt},"
            + "properties:{deploymentId,deploymentScope,actionOnUnmanage:{resources,resourceGroups,managementGroups},denySettings:{mode},description,parameters:{parameter1:{type,value}},provisioningState,correlationId,resources:[{id,status,denyStatus}],deletedResources,"
            + "detachedResources,failedResources,outputs:{myOut:{type,value}},duration}}",
            Shape(azure.Get(stack).Json));
    }

    /// <summary>The names of a value's properties in their order, and those of the first item of each list.</summary>
    private static string Shape(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } source =>
            "{" + string.Join(',', source.Select(member => Shape(member.Value) is { Length: > 0 } inner ? $"{member.Key}:{inner}" : member.Key)) + "}",
        JsonArray { Count: > 0 } array when Shape(array[0]) is { Length: > 0 } first => $"[{first}]",
        _ => "",
    };
}

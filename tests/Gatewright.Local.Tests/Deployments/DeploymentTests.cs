namespace Gatewright.Local.Tests.Deployments;

public class DeploymentTests
{
    private const string Address = """
        {"type":"Microsoft.Network/publicIPAddresses","apiVersion":"2024-05-01","name":"ip","location":"westeurope","sku":{"name":"Standard"},
        "properties":{"publicIPAllocationMethod":"Static"}}
        """;

    [Fact]
    public void A_deployment_is_accepted_and_ends_with_its_outputs_and_resources()
    {
        using var azure = new Client().WithGroup();
        var accepted = azure.Deploy("d", $"[{Address}]", """{"place":{"type":"string","value":"[resourceGroup().location]"}}""");
        Assert.Equal(201, accepted.Status);
        Assert.Equal("Accepted", accepted["properties.provisioningState"]);
        Assert.Equal("1", accepted.Headers["Retry-After"]);
        Assert.Equal("Succeeded", azure.Get(accepted.Headers["Azure-AsyncOperation"])["status"]);
        var ended = azure.Get(Client.Deployment("d"));
        Assert.Equal("Succeeded", ended["properties.provisioningState"]);
        Assert.Equal("""{"place":{"type":"String","value":"westeurope"}}""", ended["properties.outputs"]);
        Assert.Equal(Client.Network("publicIPAddresses/ip"), ended["properties.outputResources[0].id"]);
        Assert.Equal(200, azure.Deploy("d", $"[{Address}]").Status);
    }

    [Fact]
    public void A_reference_has_what_the_resource_has_when_it_is_there()
    {
        using var azure = new Client().WithGroup();
        azure.Deploy("d", $"[{Address}]", """{"ip":{"type":"string","value":"[reference('ip').ipAddress]"}}""");
        var ip = azure.Get(Client.Network("publicIPAddresses/ip"))["properties.ipAddress"];
        Assert.NotNull(ip);
        Assert.Equal(ip, azure.Get(Client.Deployment("d"))["properties.outputs.ip.value"]);
    }

    [Fact]
    public void A_nested_deployment_has_a_history_of_its_own_in_its_group()
    {
        using var azure = new Client().WithGroup().WithGroup("other");
        azure.Deploy("d", $$"""
            [{"type":"Microsoft.Resources/deployments","apiVersion":"2022-09-01","name":"inner","resourceGroup":"other","properties":{"mode":"Incremental",
            "expressionEvaluationOptions":{"scope":"inner"},
            "template":{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            "contentVersion":"1.0.0.0","resources":[{{Address}}],"outputs":{"ip":{"type":"string","value":"[reference('ip').ipAddress]"} } } } }]
            """, """{"ip":{"type":"string","value":"[reference('inner').outputs.ip.value]"}}""");
        var inner = azure.Get(Client.Group("/providers/Microsoft.Resources/deployments/inner", "other"));
        Assert.Equal("Succeeded", inner["properties.provisioningState"]);
        Assert.NotNull(inner["properties.outputs.ip.value"]);
        Assert.Equal(inner["properties.outputs.ip.value"], azure.Get(Client.Deployment("d"))["properties.outputs.ip.value"]);
        Assert.Equal(["Microsoft.Resources/deployments", null],
            azure.Get(Client.Group("/deployments/d/operations")).Each("properties.targetResource.resourceType"));
    }

    [Fact]
    public void A_deployment_of_a_subscription_makes_groups_and_deploys_to_them()
    {
        using var azure = new Client();
        var url = $"{Client.Subscription}/providers/Microsoft.Resources/deployments/d";
        var json = $$"""
            {"location":"westeurope","properties":{"mode":"Incremental",
            "template":{"$schema":"https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
            "contentVersion":"1.0.0.0","resources":[{"type":"Microsoft.Resources/resourceGroups","apiVersion":"2024-03-01","name":"made",
            "location":"westeurope"},
            {"type":"Microsoft.Resources/deployments","apiVersion":"2022-09-01","name":"inner","resourceGroup":"made","dependsOn":["made"],
            "properties":{"mode":"Incremental",
            "expressionEvaluationOptions":{"scope":"inner"},
            "template":{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            "contentVersion":"1.0.0.0","resources":[{{Address}}]} } }]} } }
            """;
        Assert.Equal(201, azure.Put(url, json).Status);
        Assert.Equal("Succeeded", azure.Get(url)["properties.provisioningState"]);
        Assert.Equal(200, azure.Get(Client.Group("/providers/Microsoft.Network/publicIPAddresses/ip", "made")).Status);
        Assert.Equal([url], azure.Get($"{Client.Subscription}/providers/Microsoft.Resources/deployments").Each("id"));
    }

    [Fact]
    public void A_deployment_takes_its_time_and_what_waits_begins_after()
    {
        var clock = new FakeClock();
        using var azure = new Client(new() { Clock = clock, Speed = 1 }).WithGroup();
        azure.Deploy("d", $$"""
            [{{Address}},{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"after","location":"westeurope","dependsOn":["ip"]}]
            """);
        Assert.Equal("Running", azure.Get(Client.Deployment("d"))["properties.provisioningState"]);
        Assert.Equal("Updating", azure.Get(Client.Network("publicIPAddresses/ip"))["properties.provisioningState"]);
        Assert.Equal(404, azure.Get(Client.Network("routeTables/after")).Status);
        clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal("Succeeded", azure.Get(Client.Deployment("d"))["properties.provisioningState"]);
        Assert.Equal(200, azure.Get(Client.Network("routeTables/after")).Status);
    }
}

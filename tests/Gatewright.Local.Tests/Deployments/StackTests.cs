namespace Gatewright.Local.Tests.Deployments;

public class StackTests
{
    private static readonly string Stack = Client.Group("/providers/Microsoft.Resources/deploymentStacks/s");

    [Fact]
    public void A_stack_deploys_manages_and_deletes_what_it_no_longer_has()
    {
        using var azure = new Client().WithGroup();
        var made = azure.Put(Stack, Body("delete", "a", "b"));
        Assert.Equal((201, "creating"), (made.Status, made["properties.provisioningState"]));
        Assert.Equal("""{"status":"succeeded"}""", azure.Get(made.Headers["Azure-AsyncOperation"]).Text);
        var first = azure.Get(Stack);
        Assert.Equal("succeeded", first["properties.provisioningState"]);
        Assert.Equal([Table("a"), Table("b")], Ids(first, "resources"));
        Assert.Equal("Succeeded", azure.Get(first["properties.deploymentId"]!)["properties.provisioningState"]);
        Assert.Equal(200, azure.Put(Stack, Body("delete", "b", "c")).Status);
        var second = azure.Get(Stack);
        Assert.Equal([Table("b"), Table("c")], Ids(second, "resources"));
        Assert.Equal([Table("a")], Ids(second, "deletedResources"));
        Assert.Equal([], Ids(second, "detachedResources"));
        Assert.Equal(404, azure.Get(Table("a")).Status);
        azure.Put(Stack, Body("detach", "c"));
        Assert.Equal([Table("b")], Ids(azure.Get(Stack), "detachedResources"));
        Assert.Equal(200, azure.Get(Table("b")).Status);
        var deleted = azure.Delete($"{Stack}?unmanageAction.Resources=delete&unmanageAction.ResourceGroups=detach");
        Assert.Equal((202, 200), (deleted.Status, azure.Get(deleted.Headers["Location"]).Status));
        Assert.Equal((404, "DeploymentStackResourceNotFound"), azure.Get(Stack) is var gone ? (gone.Status, gone["error.code"]) : default);
        Assert.Equal((404, 200), (azure.Get(Table("c")).Status, azure.Get(Table("b")).Status));
        Assert.Equal(204, azure.Delete(Stack).Status);
    }

    private static string Table(string name) => Client.Network($"routeTables/{name}");

    private static string[] Ids(Answer answer, string list) => [.. answer.Json["properties"]![list]!.AsArray().Select(it => (string)it!["id"]!)];

    private static string Body(string unmanaged, params string[] tables)
    {
        var resources = string.Join(
            ',', tables.Select(it => $$"""{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"{{it}}","location":"westeurope"}"""));
        return $$"""
            {"properties":{"actionOnUnmanage":{"resources":"{{unmanaged}}"},"denySettings":{"mode":"none"},"parameters":{},"template":{
            "$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0",
            "resources":[{{resources}}]} } }
            """;
    }
}

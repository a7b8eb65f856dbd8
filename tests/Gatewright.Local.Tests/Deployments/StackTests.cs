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

    [Theory]
    [InlineData("denyDelete", 200, 403)]
    [InlineData("denyWriteAndDelete", 403, 403)]
    [InlineData("none", 200, 202)]
    public void Deny_settings_keep_what_is_managed_from_others(string mode, int written, int deleted)
    {
        using var azure = new Client().WithGroup();
        azure.Put(Stack, Body("delete", "a", "b").Replace("\"none\"", $"\"{mode}\"", StringComparison.Ordinal));
        var write = azure.Put(Table("a"), """{"location":"westeurope","tags":{"by":"hand"},"properties":{}}""");
        var delete = azure.Delete(Table("a"));
        Assert.Equal((written, deleted), (write.Status, delete.Status));
        if (deleted is 403)
        {
            Assert.Equal("DenyAssignmentAuthorizationFailed", delete["error.code"]);
            Assert.StartsWith(
                $"The client 'local' with object id '{Guid.Empty}' has permission to perform action 'Microsoft.Network/routeTables/delete' on scope '{Table("a")}'; "
                + "however, the access is denied because of the deny assignment with name 'Deny assignment '",
                delete["error.message"],
                StringComparison.Ordinal);
        }

        Assert.Equal(201, azure.Put(Table("other"), """{"location":"westeurope","properties":{}}""").Status);
        Assert.Equal(200, azure.Put(Stack, Body("delete", "b")).Status);
        Assert.Equal(404, azure.Get(Table("a")).Status);
        Assert.Equal(202, azure.Delete(Table("b")).Status);
    }

    [Theory]
    [InlineData("true", 403)]
    [InlineData("false", 201)]
    public void Children_are_denied_where_settings_apply_to_them(string applies, int status)
    {
        using var azure = new Client().WithGroup();
        azure.Put(Stack, Body("delete", "a").Replace(
            "{\"mode\":\"none\"}", "{\"mode\":\"denyWriteAndDelete\",\"applyToChildScopes\":" + applies + "}", StringComparison.Ordinal));
        Assert.Equal(status, azure.Put($"{Table("a")}/routes/r", """{"properties":{"addressPrefix":"10.0.0.0/8","nextHopType":"None"}}""").Status);
    }

    [Fact]
    public void An_excluded_action_is_not_denied()
    {
        using var azure = new Client().WithGroup();
        azure.Put(Stack, Body("delete", "a").Replace(
            "{\"mode\":\"none\"}", """{"mode":"denyWriteAndDelete","excludedActions":["microsoft.network/routeTables/delete"]}""", StringComparison.Ordinal));
        Assert.Equal(403, azure.Put(Table("a"), """{"location":"westeurope","properties":{}}""").Status);
        Assert.Equal(202, azure.Delete(Table("a")).Status);
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

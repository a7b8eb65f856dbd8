namespace Gatewright.Local.Tests.Deployments;

public class WhatIfTests
{
    private static string Table(string routes, string tags = "{}") => $$"""
        {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"r","location":"West Europe","tags":{{tags}},
        "properties":{"routes":[{{routes}}]} }
        """;

    private static string Route(string name, string prefix) =>
        $$"""{"name":"{{name}}","properties":{"addressPrefix":"{{prefix}}","nextHopType":"VnetLocal"} }""";

    [Fact]
    public void What_is_new_is_created_and_what_is_as_said_does_not_change()
    {
        using var azure = new Client().WithGroup();
        Assert.Equal(["Create"], Changes(azure, Table(Route("a", "10.0.0.0/16"))).Select(it => it.Type));
        azure.Deploy("d", $"[{Table(Route("a", "10.0.0.0/16"))}]");
        Assert.Equal(["NoChange"], Changes(azure, Table(Route("a", "10.0.0.0/16"))).Select(it => it.Type));
    }

    [Fact]
    public void A_change_says_what_changes()
    {
        using var azure = new Client().WithGroup();
        azure.Deploy("d", $"[{Table(Route("a", "10.0.0.0/16") + "," + Route("b", "10.1.0.0/16"))}]");
        var change = Assert.Single(Changes(azure, Table(Route("a", "10.9.0.0/16") + "," + Route("b", "10.1.0.0/16"), """{"x":"1"}""")));
        Assert.Equal("Modify", change.Type);
        Assert.Equal(
            """[{"path":"tags.x","propertyChangeType":"Create","after":"1"},{"path":"properties.routes","propertyChangeType":"Array","children":["""
            + """{"path":"0.properties.addressPrefix","propertyChangeType":"Modify","before":"10.0.0.0/16","after":"10.9.0.0/16"}]}]""",
            change.Delta);
    }

    [Fact]
    public void What_the_template_lacks_is_ignored_or_deleted_by_mode()
    {
        using var azure = new Client().WithGroup();
        azure.Put(Client.Network("publicIPAddresses/ip"), """{"location":"westeurope"}""");
        Assert.Equal(["Ignore"], Changes(azure, "").Select(it => it.Type));
        Assert.Equal(["Delete"], Changes(azure, "", "Complete").Select(it => it.Type));
        azure.Deploy("d", "[]", mode: "Complete");
        Assert.Equal(404, azure.Get(Client.Network("publicIPAddresses/ip")).Status);
    }

    [Fact]
    public void Validation_lists_what_would_be_deployed_and_deploys_nothing()
    {
        using var azure = new Client().WithGroup();
        var valid = azure.Post(Client.Deployment("d", "/validate"), Client.Body($"[{Table("")}]"));
        Assert.Equal((200, Client.Network("routeTables/r")), (valid.Status, valid["properties.validatedResources[0].id"]));
        Assert.Equal((404, 404), (azure.Get(Client.Network("routeTables/r")).Status, azure.Get(Client.Deployment("d")).Status));
        var wrong = azure.Post(Client.Deployment("d", "/validate"), Client.Body("[]", """{"x":{"type":"string","value":"[variables('x')]"}}"""));
        Assert.Equal((400, "InvalidTemplate"), (wrong.Status, wrong["error.code"]));
    }

    [Fact]
    public void A_group_is_exported_as_a_template_that_deploys_it_again()
    {
        using var azure = new Client().WithGroup().WithGroup("copy");
        azure.Deploy("d", $"[{Table(Route("a", "10.0.0.0/16"))}]");
        var link = azure.Post(Client.Group("/exportTemplate"), """{"resources":["*"]}""").Headers["Location"];
        var template = azure.Get(link).Json["template"]!.ToJsonString();
        var again = azure.Put(Client.Group("/providers/Microsoft.Resources/deployments/d", "copy"),
            $$"""{"properties":{"mode":"Incremental","template":{{template}} } }""");
        Assert.Equal(201, again.Status);
        Assert.Equal("10.0.0.0/16",
            azure.Get(Client.Group("/providers/Microsoft.Network/routeTables/r", "copy"))["properties.routes[0].properties.addressPrefix"]);
    }

    private static IEnumerable<(string? Type, string? Delta)> Changes(Client azure, string resource, string mode = "Incremental")
    {
        var accepted = azure.Post(Client.Deployment("d", "/whatIf"), Client.Body($"[{resource}]", mode: mode));
        Assert.Equal(202, accepted.Status);
        var result = azure.Get(accepted.Headers["Location"]);
        Assert.Equal("Succeeded", result["status"]);
        return [.. (result with { Text = $$"""{"value":{{result["properties.changes"]}} }""" }).Json["value"]!.AsArray()
            .Select(it => ((string?)it!["changeType"], it["delta"]?.ToJsonString()))];
    }
}

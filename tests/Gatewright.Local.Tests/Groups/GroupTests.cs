namespace Gatewright.Local.Tests.Groups;

public class GroupTests
{
    [Fact]
    public void A_group_is_made_changed_found_listed_and_deleted()
    {
        using var azure = new Client();
        var group = Client.Group();
        Assert.Equal(404, azure.Get(group).Status);
        Assert.Equal(201, azure.Put(group, """{"location":"West Europe","tags":{"a":"1"}}""").Status);
        Assert.Equal(200, azure.Put(group, """{"location":"westeurope","tags":{"a":"2"}}""").Status);
        Assert.Equal(409, azure.Put(group, """{"location":"northeurope"}""").Status);
        Assert.Equal(
            """{"name":"net","type":"Microsoft.Resources/resourceGroups","location":"westeurope","tags":{"a":"2"},"properties":"""
            + """{"provisioningState":"Succeeded"}}""",
            azure.Get(group).Text.Replace($"\"id\":\"{group}\",", "", StringComparison.Ordinal));
        Assert.Equal(204, azure.Send(HttpMethod.Head, group.ToUpperInvariant()).Status);
        Assert.Equal([group], azure.Get($"{Client.Subscription}/resourcegroups").Each("id"));
        azure.Put(Client.Network("routeTables/r"), """{"location":"westeurope"}""");
        var deleted = azure.Delete(group);
        Assert.Equal(202, deleted.Status);
        Assert.Equal((200, ""), (azure.Get(deleted.Headers["Location"]).Status, azure.Get(deleted.Headers["Location"]).Text));
        Assert.Equal(404, azure.Send(HttpMethod.Head, group).Status);
    }
}

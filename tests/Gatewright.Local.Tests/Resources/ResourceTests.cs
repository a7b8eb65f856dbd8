namespace Gatewright.Local.Tests.Resources;

public class ResourceTests
{
    [Fact]
    public void A_write_takes_its_time_and_no_other_is_taken_meanwhile()
    {
        var clock = new FakeClock();
        using var azure = new Client(new() { Clock = clock, Speed = 1 }).WithGroup();
        var network = Client.Network("virtualNetworks/net");
        var made = azure.Put(network, """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]}}}""");
        Assert.Equal((201, "Updating", "1"), (made.Status, made["properties.provisioningState"], made.Headers["Retry-After"]));
        Assert.Equal("""{"status":"InProgress"}""", azure.Get(made.Headers["Azure-AsyncOperation"]).Text);
        var second = azure.Put($"{network}/subnets/s", """{"properties":{"addressPrefix":"10.0.0.0/24"}}""");
        Assert.Equal((429, "AnotherOperationInProgress"), (second.Status, second["error.code"]));
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("""{"status":"Succeeded"}""", azure.Get(made.Headers["Azure-AsyncOperation"]).Text);
        Assert.Equal(201, azure.Put($"{network}/subnets/s", """{"properties":{"addressPrefix":"10.0.0.0/24"}}""").Status);
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("10.0.0.0/24", azure.Get($"{network}/subnets/s")["properties.addressPrefix"]);
        Assert.Equal([$"{network}/subnets/s"], azure.Get($"{network}/subnets").Each("id"));
    }

    [Fact]
    public void What_another_refers_to_is_not_deleted_and_must_be_there()
    {
        using var azure = new Client().WithGroup();
        var table = Client.Network("routeTables/r");
        var body = $$"""
            {"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]},
            "subnets":[{"name":"s","properties":{"addressPrefix":"10.0.0.0/24","routeTable":{"id":"{{table}}"} } }]} }
            """;
        var early = azure.Put(Client.Network("virtualNetworks/net"), body);
        Assert.Equal((400, "InvalidResourceReference"), (early.Status, early["error.code"]));
        azure.Put(table, """{"location":"westeurope"}""");
        Assert.Equal(201, azure.Put(Client.Network("virtualNetworks/net"), body).Status);
        var refused = azure.Delete(table);
        Assert.Equal((400, "InUseRouteTableCannotBeDeleted"), (refused.Status, refused["error.code"]));
        Assert.Equal(202, azure.Delete(Client.Network("virtualNetworks/net")).Status);
        var deleted = azure.Delete(table);
        Assert.Equal("""{"status":"Succeeded"}""", azure.Get(deleted.Headers["Azure-AsyncOperation"]).Text);
        Assert.Equal(204, azure.Get(deleted.Headers["Location"]).Status);
        Assert.Equal(204, azure.Delete(table).Status);
    }

    [Fact]
    public void A_write_for_a_state_that_is_gone_is_refused()
    {
        using var azure = new Client().WithGroup();
        var table = Client.Network("routeTables/r");
        var etag = azure.Put(table, """{"location":"westeurope"}""")["etag"]!;
        Assert.Equal(etag, azure.Get(table).Headers["ETag"]);
        Assert.Equal(200, azure.With("If-Match", etag).Put(table, """{"location":"westeurope","tags":{"a":"1"}}""").Status);
        Assert.Equal(412, azure.With("If-Match", etag).Put(table, """{"location":"westeurope"}""").Status);
        Assert.Equal(412, azure.With("If-None-Match", "*").Put(table, """{"location":"westeurope"}""").Status);
        Assert.Equal("""{"b":"2"}""", azure.Send(HttpMethod.Patch, table, """{"tags":{"b":"2"}}""")["tags"]);
    }

    [Fact]
    public void A_lock_keeps_what_it_locks()
    {
        using var azure = new Client().WithGroup();
        var table = Client.Network("routeTables/r");
        azure.Put(table, """{"location":"westeurope"}""");
        var guard = $"{table}/providers/Microsoft.Authorization/locks/keep";
        Assert.Equal(201, azure.Put(guard, """{"properties":{"level":"CanNotDelete"}}""").Status);
        Assert.Equal((409, "ScopeLocked"), azure.Delete(table) is var one ? (one.Status, one["error.code"]) : default);
        Assert.Equal((409, "ScopeLocked"), azure.Delete(Client.Group()) is var two ? (two.Status, two["error.code"]) : default);
        Assert.Equal(200, azure.Put(table, """{"location":"westeurope"}""").Status);
        azure.Put(guard, """{"properties":{"level":"ReadOnly"}}""");
        Assert.Equal(409, azure.Put(table, """{"location":"westeurope"}""").Status);
        Assert.Equal(200, azure.Delete(guard).Status);
        Assert.Equal(202, azure.Delete(table).Status);
    }

    [Fact]
    public void Lists_tell_what_is_there_by_type_group_and_filter()
    {
        using var azure = new Client().WithGroup().WithGroup("other");
        azure.Put(Client.Network("routeTables/r"), """{"location":"westeurope"}""");
        azure.Put(Client.Group("/providers/Microsoft.Network/routeTables/q", "other"), """{"location":"westeurope"}""");
        Assert.Equal(["r"], azure.Get(Client.Network("routeTables")).Each("name"));
        Assert.Equal(["r", "q"], azure.Get($"{Client.Subscription}/providers/Microsoft.Network/routeTables").Each("name"));
        Assert.Equal(["q"], azure.Get($"{Client.Subscription}/resources?$filter=resourceGroup eq 'other'").Each("name"));
        Assert.Equal(["r"], azure.Get(Client.Group("/resources?$filter=resourceType eq 'Microsoft.Network/routeTables'")).Each("name"));
    }
}

using System.Net.Sockets;

namespace Gatewright.Local.Tests.Faults;

public class FaultTests
{
    private static readonly string Table = Client.Network("routeTables/r");

    public static TheoryData<FaultKind, int, string?, string?> Answers => new()
    {
        { FaultKind.Throttled, 429, "TooManyRequests", "1" },
        { FaultKind.ThrottledWithoutRetryAfter, 429, "TooManyRequests", null },
        { FaultKind.InternalError, 500, "InternalServerError", null },
        { FaultKind.Unavailable, 503, "ServiceUnavailable", null },
        { FaultKind.ExpiredToken, 401, "ExpiredAuthenticationToken", null },
        { FaultKind.AnotherOperation, 429, "AnotherOperationInProgress", "1" },
        { FaultKind.FullDisk, 507, "StateNotWritten", null },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void What_is_refused_is_not_done_and_the_next_try_succeeds(FaultKind kind, int status, string? code, string? retryAfter)
    {
        using var azure = Struck(kind);
        var struck = azure.Put(Table, """{"location":"westeurope"}""");
        Assert.Equal((status, code, retryAfter), (struck.Status, struck["error.code"], struck.Headers.GetValueOrDefault("Retry-After")));
        Assert.Equal(404, azure.Get(Table).Status);
        Assert.Equal(201, azure.Put(Table, """{"location":"westeurope"}""").Status);
    }

    [Fact]
    public void A_reset_before_does_nothing_and_one_after_loses_only_the_answer()
    {
        using var before = Struck(FaultKind.Reset);
        Assert.IsType<IOException>(Assert.Throws<HttpRequestException>(() => before.Put(Table, """{"location":"westeurope"}""")).InnerException);
        Assert.Equal(404, before.Get(Table).Status);
        using var after = Struck(FaultKind.ResetAfterwards);
        Assert.Throws<HttpRequestException>(() => after.Put(Table, """{"location":"westeurope"}"""));
        Assert.Equal(200, after.Get(Table).Status);
    }

    [Fact]
    public void A_name_that_is_not_found_is_a_socket_error()
    {
        using var azure = Struck(FaultKind.NameNotResolved);
        var thrown = Assert.Throws<HttpRequestException>(() => azure.Put(Table, """{"location":"westeurope"}"""));
        Assert.Equal((HttpRequestError.NameResolutionError, SocketError.HostNotFound),
            (thrown.HttpRequestError, ((SocketException)thrown.InnerException!).SocketErrorCode));
    }

    [Fact]
    public void A_body_may_end_in_its_middle_or_arrive_slowly()
    {
        using var truncated = Struck(FaultKind.TruncatedBody);
        Assert.ThrowsAny<IOException>(
            () => { try { truncated.Put(Table, """{"location":"westeurope"}"""); } catch (HttpRequestException thrown) { throw thrown.InnerException
            ?? thrown; } });
        Assert.Equal(200, truncated.Get(Table).Status);
        using var slow = Struck(FaultKind.SlowBody);
        Assert.Equal(201, slow.Put(Table, """{"location":"westeurope"}""").Status);
    }

    [Fact]
    public void Somebody_else_may_change_or_delete_something_in_between()
    {
        using var changed = new Client(new() { Faults = new() { Script = [new(FaultKind.OtherChange) { Method = "GET" }] } }).WithGroup();
        changed.Put(Table, """{"location":"westeurope"}""");
        Assert.Equal("somebody else", changed.Get(Table)["tags.changed-by"]);
        using var deleted = new Client(new() { Faults = new() { Script = [new(FaultKind.OtherDeletion) { Method = "GET" }] } }).WithGroup();
        deleted.Put(Table, """{"location":"westeurope"}""");
        Assert.Equal(404, deleted.Get(Table).Status);
    }

    [Fact]
    public void A_deployment_fails_in_its_middle_and_says_why()
    {
        var failing = new FailingResource("VMNotFound", "It isn't there.") { Type = "Microsoft.Network/routeTables", Name = "bad", Times = 1 };
        using var azure = new Client(new() { Faults = new() { Resources = [failing] } }).WithGroup();
        const string Resources = """
            [{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"good","location":"westeurope"},
            {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"bad","location":"westeurope"},
            {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"after","location":"westeurope","dependsOn":["bad"]}]
            """;
        azure.Deploy("d", Resources);
        var failed = azure.Get(Client.Deployment("d"));
        Assert.Equal(("Failed", "DeploymentFailed", "Conflict"),
            (failed["properties.provisioningState"], failed["properties.error.code"], failed["properties.error.details[0].code"]));
        var message = System.Text.Json.Nodes.JsonNode.Parse(failed["properties.error.details[0].message"]!)!;
        Assert.Equal(("Failed", "ResourceDeploymentFailure"), ((string?)message["status"], (string?)message["error"]!["code"]));
        Assert.Equal("""[{"code":"VMNotFound","message":"It isn\u0027t there.","details":[]}]""", message["error"]!["details"]!.ToJsonString());
        Assert.Equal((200, "Failed", 404),
            (azure.Get(Client.Network("routeTables/good")).Status, azure.Get(Client.Network("routeTables/bad"))["properties.provisioningState"],
            azure.Get(Client.Network("routeTables/after")).Status));
        Assert.Equal(["Succeeded", "Failed"], azure.Get(Client.Deployment("d", "/operations")).Each("properties.provisioningState"));
        azure.Deploy("d", Resources);
        Assert.Equal("Succeeded", azure.Get(Client.Deployment("d"))["properties.provisioningState"]);
    }

    [Fact]
    public void A_quota_refuses_at_the_write_and_a_policy_before_it()
    {
        const string Resources = """[{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"r","location":"westeurope"}]""";
        using var quota = new Client(new() { Faults = new() { Resources = [FailingResource.Quota("Microsoft.Network/routeTables")] } }).WithGroup();
        Assert.Equal((201, "Failed"), (quota.Deploy("d", Resources).Status, quota.Get(Client.Deployment("d"))["properties.provisioningState"]));
        var denied = FailingResource.DeniedByPolicy("Microsoft.Network/routeTables", "only-hubs");
        using var policy = new Client(new() { Faults = new() { Resources = [denied] } }).WithGroup();
        var refused = policy.Deploy("d", Resources);
        Assert.Equal((400, "InvalidTemplateDeployment", "RequestDisallowedByPolicy"),
            (refused.Status, refused["error.code"], refused["error.details[0].code"]));
        Assert.Equal((403, "RequestDisallowedByPolicy"), policy.Put(Table, """{"location":"westeurope"}""") is var put ? (put.Status, put["error.code"])
            : default);
    }

    [Fact]
    public void The_same_seed_strikes_the_same_requests()
    {
        string Strikes(int seed)
        {
            using var azure = new Client(new() { Faults = new() { Seed = seed, Rate = 0.3, Kinds = [FaultKind.Throttled, FaultKind.InternalError] } });
            return string.Join(' ', Enumerable.Range(0, 40).Select(i => azure.Get(Client.Group("", $"g{i % 4}")).Status));
        }

        Assert.Equal(Strikes(1), Strikes(1));
        Assert.NotEqual(Strikes(1), Strikes(2));
        Assert.Contains("429", Strikes(1), StringComparison.Ordinal);
    }

    private static Client Struck(FaultKind kind) =>
        new Client(new() { Faults = new() { Script = [new(kind) { Method = "PUT", Path = "/routeTables/" }] } }).WithGroup();
}

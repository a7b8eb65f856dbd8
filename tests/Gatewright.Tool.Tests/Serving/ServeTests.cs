using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gatewright.Local;
using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

public partial class ServeTests
{
    private const string Subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";
    private const string Version = "?api-version=2024-05-01";

    [Fact]
    public async Task It_says_where_it_answers_and_ends_with_0()
    {
        await using var served = await Served.StartAsync();
        var text = Port().Replace(served.Output.Replace(served.Folder, "FOLDER", StringComparison.Ordinal), ":PORT")
            .Replace(served.Token, "TOKEN", StringComparison.Ordinal);
        Snapshot.Matches(text, "serve.txt");
        Assert.Matches("^[A-Za-z0-9_-]{32}$", served.Token);
        Assert.Equal(0, await served.EndAsync());
    }

    [Fact]
    public async Task A_token_is_made_at_each_start_and_a_given_one_is_not_shown()
    {
        await using var one = await Served.StartAsync();
        await using var other = await Served.StartAsync();
        await using var given = await Served.StartAsync("--token", "open-sesame");
        Assert.NotEqual(one.Token, other.Token);
        Assert.DoesNotContain("open-sesame", given.Output, StringComparison.Ordinal);
        Assert.Equal(200, (await given.SendAsync(HttpMethod.Get, $"/subscriptions{Version}", authorization: "Bearer open-sesame")).Status);
        Assert.Equal(401, (await one.SendAsync(HttpMethod.Get, $"/subscriptions{Version}", authorization: $"Bearer {other.Token}")).Status);
    }

    [Fact]
    public async Task Links_lead_back_to_where_the_request_came()
    {
        await using var served = await Served.StartAsync();
        foreach (var origin in new[] { served.Https, served.Http, served.Http.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) })
        {
            var group = $"{origin}{Subscription}/resourceGroups/{new Uri(origin).Scheme}-{new Uri(origin).Host}";
            Assert.Equal(201, (await served.SendAsync(HttpMethod.Put, group + Version, """{"location":"westeurope"}""")).Status);
            var tables = """{"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"[concat('t', copyIndex())]","location":"westeurope","copy":{"name":"t","count":501},"properties":{}}""";
            var deployed = await served.SendAsync(HttpMethod.Put, $"{group}/providers/Microsoft.Resources/deployments/many{Version}", $$"""
                {"properties":{"mode":"Incremental","template":{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                "contentVersion":"1.0.0.0","resources":[{{tables}}]} } }
                """);
            Assert.Equal(201, deployed.Status);
            Assert.StartsWith($"{origin}/", deployed.Headers["Azure-AsyncOperation"], StringComparison.Ordinal);
            Assert.Contains("Succeeded", (await served.SendAsync(HttpMethod.Get, deployed.Headers["Azure-AsyncOperation"])).Text, StringComparison.Ordinal);
            var page = JsonNode.Parse((await served.SendAsync(HttpMethod.Get, $"{group}/providers/Microsoft.Network/routeTables{Version}")).Text)!;
            Assert.StartsWith($"{origin}/", (string)page["nextLink"]!, StringComparison.Ordinal);
            var last = JsonNode.Parse((await served.SendAsync(HttpMethod.Get, (string)page["nextLink"]!)).Text)!;
            Assert.Equal((500, 1, null), (page["value"]!.AsArray().Count, last["value"]!.AsArray().Count, last["nextLink"]));
        }
    }

    [Fact]
    public async Task It_shares_its_state_with_programs_that_deploy_there()
    {
        await using var served = await Served.StartAsync();
        using var local = new LocalResourceManager(new() { Folder = served.Folder });
        using var program = new HttpClient(local.CreateHandler());
        var group = $"{Subscription}/resourceGroups/net{Version}";
        using var body = new StringContent("""{"location":"westeurope"}""");
        using var made = await program.PutAsync(new Uri($"https://management.azure.com{group}"), body);
        Assert.Equal(201, (int)made.StatusCode);
        Assert.Equal(200, (await served.SendAsync(HttpMethod.Get, group)).Status);
    }

    [Fact]
    public async Task Paths_arrive_as_they_were_sent()
    {
        await using var served = await Served.StartAsync();
        var made = await served.SendAsync(HttpMethod.Put, $"{Subscription}/resourceGroups/a%28b%29.c{Version}", """{"location":"westeurope"}""");
        Assert.Equal("a(b).c", (string)JsonNode.Parse(made.Text)!["name"]!);
        var list = await served.SendAsync(HttpMethod.Get, $"{Subscription}/resources{Version}&$filter=resourceType%20eq%20'Microsoft.Network%2FvirtualNetworks'");
        Assert.Equal((200, """{"value":[]}"""), (list.Status, list.Text));
    }

    [Fact]
    public async Task With_log_each_request_is_a_line_without_its_query()
    {
        await using var served = await Served.StartAsync("--log");
        await served.SendAsync(HttpMethod.Get, $"/subscriptions{Version}&sig=secret");
        await served.SendAsync(HttpMethod.Put, $"{Subscription}/resourceGroups/net{Version}", """{"location":"westeurope"}""");
        await served.SendAsync(HttpMethod.Get, $"{Subscription}/resourceGroups/none{Version}");
        await served.EndAsync();
        Assert.EndsWith($"""
            200 GET /subscriptions
            201 PUT {Subscription}/resourceGroups/net
            404 GET {Subscription}/resourceGroups/none

            """, served.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_by_seed_are_those_of_the_local_Resource_Manager_in_process()
    {
        await using var served = await Served.StartAsync("--fault-rate", "0.7", "--seed", "5", "--any-token");
        using var local = new LocalResourceManager(new() { Faults = new() { Rate = 0.7, Seed = 5 } });
        using var inProcess = new HttpClient(local.CreateHandler());
        List<string> expected = [], actual = [];
        for (var request = 0; request < 40; request++)
        {
            expected.Add(await OutcomeAsync(inProcess, "https://management.azure.com"));
            actual.Add(await OutcomeAsync(served.Client, served.Http));
        }

        Assert.Equal(expected, actual);
        Assert.Equal(["200", "429", "500", "503", "broken"], actual.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_name_that_leads_here_by_chance_is_refused()
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{served.Http}/subscriptions{Version}");
        request.Headers.Host = "pages.example";
        using var refused = await served.Client.SendAsync(request);
        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal("""{"error":{"code":"InvalidHost","message":"The local Resource Manager answers to localhost, 127.0.0.1 and [::1] only."}}""", await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        await using var served = await Served.StartAsync();
        var (https, http) = ($"{new Uri(served.Https).Port}", $"{new Uri(served.Http).Port}");
        using var one = await new ToolRun().RunAsync("serve", "--local", "@", "--port", https, "--http-port", "0");
        using var other = await new ToolRun().RunAsync("serve", "--local", "@", "--port", "0", "--http-port", http);
        Assert.Equal((2, $"Port {https} is in use; name another with --port.\n"), (one.ExitCode, one.Error));
        Assert.Equal((2, $"Port {http} is in use; name another with --http-port.\n"), (other.ExitCode, other.Error));
    }

    [Theory]
    [InlineData("--port is a number from 0 to 65535.", "--port", "65536")]
    [InlineData("Cannot parse argument 'much' for option '--port' as expected type 'System.Int32'.", "--port", "much")]
    [InlineData("Cannot parse argument 'much' for option '--fault-rate' as expected type 'System.Double'.", "--fault-rate", "much")]
    [InlineData("--http-port is a number from 0 to 65535.", "--http-port", "-1")]
    [InlineData("--speed is a number above 0, such as 600.", "--speed", "0")]
    [InlineData("--fault-rate is a number from 0 to 1, such as 0.1.", "--fault-rate", "1.5")]
    [InlineData("--token is text of ASCII letters without spaces.", "--token", "a b")]
    [InlineData("--token and --any-token exclude each other.", "--token", "a", "--any-token")]
    public async Task What_cannot_be_is_told(string message, params string[] options)
    {
        using var run = await new ToolRun().RunAsync(["serve", "--local", "@", .. options]);
        Assert.Equal((2, $"{message}\nSee gatewright serve --help.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task One_port_is_not_for_both()
    {
        using var run = await new ToolRun().RunAsync("serve", "--local", "@", "--port", "7080");
        Assert.Equal((2, "--port and --http-port must differ.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_file_that_is_no_state_is_told()
    {
        using var run = await new ToolRun().With("azure.db", "no database, but text that is long enough to be read as the head of a file which SQLite would have to open")
            .RunAsync("serve", "--local", "@", "--port", "0", "--http-port", "0");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The state in '.' can't be opened: ", run.Error, StringComparison.Ordinal);
    }

    // A new connection each time: the client repeats a request by itself that fails on one it had.
    private static async Task<string> OutcomeAsync(HttpClient client, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{origin}/subscriptions{Version}");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer any");
        request.Headers.ConnectionClose = true;
        try
        {
            using var response = await client.SendAsync(request);
            await response.Content.ReadAsStringAsync();
            return $"{(int)response.StatusCode}";
        }
        catch (HttpRequestException)
        {
            return "broken";
        }
    }

    [GeneratedRegex(@":\d{2,5}\b")]
    private static partial Regex Port();
}

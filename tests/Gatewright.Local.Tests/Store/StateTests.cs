namespace Gatewright.Local.Tests.Store;

public sealed class StateTests : IDisposable
{
    private const string Resources = """
        [{"type":"Microsoft.Network/publicIPAddresses","apiVersion":"2024-05-01","name":"ip","location":"westeurope","sku":{"name":"Standard"},
        "properties":{"publicIPAllocationMethod":"Static"}},
        {"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"net","location":"westeurope","dependsOn":["ip"],
        "properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]}}},
        {"type":"Microsoft.Network/virtualNetworks/subnets","apiVersion":"2024-05-01","name":"net/a","dependsOn":["net"],
        "properties":{"addressPrefix":"10.0.0.0/24"}},
        {"type":"Microsoft.Network/virtualNetworks/subnets","apiVersion":"2024-05-01","name":"net/b","dependsOn":["net"],
        "properties":{"addressPrefix":"10.0.1.0/24"}},
        {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"r","location":"westeurope","dependsOn":["net/a","net/b"]}]
        """;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"gatewright-{Guid.NewGuid():N}");
    private readonly FakeClock clock = new();

    [Fact]
    public void A_process_that_is_gone_loses_nothing_and_Azure_goes_on_meanwhile()
    {
        var whole = Final(1);
        Assert.Equal(whole, Final(50));
        Assert.EndsWith("Succeeded Succeeded Succeeded 10.0.0.0/24 10.0.1.0/24", whole, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_processes_share_one_state()
    {
        using var one = new Client(Options()).WithGroup();
        using var other = new Client(Options());
        Assert.Equal(200, other.Get(Client.Group()).Status);
        Assert.Equal("Accepted", one.Deploy("d", Resources) is var put && put.Status is 201 ? put["properties.provisioningState"] : put.Text);
        Assert.Equal("Running", other.Get(Client.Deployment("d"))["properties.provisioningState"]);
        Assert.Equal((409, "DeploymentActive"), other.Deploy("d", Resources) is var second ? (second.Status, second["error.code"]) : default);
        clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal("Succeeded", other.Get(Client.Deployment("d"))["properties.provisioningState"]);
        Assert.Equal("Succeeded", one.Get(Client.Deployment("d"))["properties.provisioningState"]);
        other.Delete(Client.Network("routeTables/r"));
        clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(404, one.Get(Client.Network("routeTables/r")).Status);
    }

    [Fact]
    public void Only_its_owner_reads_the_state()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes");
        using var azure = new Client(Options()).WithGroup();
        Assert.Equal("700", Mode(folder));
        Assert.Equal(["600"], Directory.GetFiles(folder).Select(Mode).Distinct());
    }

    [Fact]
    public void A_secret_is_neither_kept_nor_answered_wherever_it_stands()
    {
        string[] secrets = ["planted-1-in-a-parameter", "planted-2-in-a-body", "planted-3-in-a-default", "planted-4-in-a-nested-one", "planted-5-by-request",
            "planted-6-in-an-object", "planted-7-key"];
        var resources = $$$"""
            [{"type":"Microsoft.Network/virtualWans","apiVersion":"2024-05-01","name":"a","location":"westeurope",
            "properties":{"sharedKey":"[parameters('p')]"}},
            {"type":"Microsoft.Network/virtualWans","apiVersion":"2024-05-01","name":"b","location":"westeurope","properties":{"sharedKey":"{{{secrets[1]}}}"}},
            {"type":"Microsoft.Network/virtualWans","apiVersion":"2024-05-01","name":"c","location":"westeurope",
            "properties":{"sharedKey":"[parameters('q')]","x":"[parameters('o').k]"}},
            {"type":"Microsoft.Resources/deployments","apiVersion":"2022-09-01","name":"inner","properties":{"mode":"Incremental",
            "expressionEvaluationOptions":{"scope":"inner"},
            "parameters":{"s":{"value":"{{{secrets[3]}}}"},"t":{"value":"[parameters('p')]"}},
            "template":{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            "contentVersion":"1.0.0.0","parameters":{"s":{"type":"securestring"},"t":{"type":"securestring"}},"resources":[],
            "outputs":{"o":{"type":"securestring","value":"[parameters('t')]"} } } } }]
            """;
        var parameters = $$"""
            {"p":{"type":"securestring","maxLength":40},"q":{"type":"securestring","defaultValue":"{{secrets[2]}}"},"o":{"type":"secureObject"} }
            """;
        var values = $$$"""{"p":{"value":"{{{secrets[0]}}}"},"o":{"value":{"k":"{{{secrets[5]}}}"} } }""";
        var answers = new List<Answer>();
        using (var azure = new Client(Options()).WithGroup())
        {
            answers.Add(azure.Post(Client.Deployment("d", "/validate"), Client.Body(resources, parameters: parameters, values: values)));
            answers.Add(azure.Get(
                azure.Post(Client.Deployment("d", "/whatIf"), Client.Body(resources, parameters: parameters, values: values)).Headers["Location"]));
            answers.Add(azure.Deploy("d", resources, parameters: parameters, values: values));
            answers.Add(azure.Put(Client.Network("virtualNetworkGateways/g"),
                $$$"""{"properties":{"vpnClientConfiguration":{"radiusServerSecret":"{{{secrets[4]}}}"} } }"""));
            answers.Add(azure.Put(Client.Group("/providers/Some.Provider/things/x"),
                $$$"""{"properties":{"deep":[{"authorizationKey":"{{{secrets[6]}}}"}]} }"""));
            clock.Pass(TimeSpan.FromHours(2));
            foreach (var path in new[] { "", "/operations" })
                answers.Add(azure.Get(Client.Deployment("d", path)));
            answers.AddRange([azure.Get(Client.Deployment("inner")), azure.Get(Client.Network("virtualWans")), azure.Get(Client.Group("/resources"))]);
            answers.Add(azure.Post(Client.Deployment("d", "/exportTemplate")));
            answers.Add(azure.Get(azure.Post(Client.Group("/exportTemplate"), """{"resources":["*"]}""").Headers["Location"]));
        }

        var written = string.Concat(Directory.GetFiles(folder).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        var all = string.Concat(answers.Select(it => it.Text)) + written;
        Assert.Equal([], secrets.Where(secret => all.Contains(secret, StringComparison.Ordinal)));
        Assert.Equal(("Succeeded", null), (answers[5]["properties.provisioningState"], answers[5]["properties.error"]));
        Assert.Contains("digest:", written, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>What is there after an hour in which so many processes came and went, without what is drawn anew each time.</summary>
    private string Final(int processes)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        using (var first = new Client(Options()).WithGroup())
            first.Deploy("d", Resources, """{"ip":{"type":"string","value":"[reference('ip').ipAddress]"}}""");
        for (var i = 0; i < processes; i++)
        {
            clock.Pass(TimeSpan.FromHours(1) / processes);
            using var next = new Client(Options());
            Assert.Equal(200, next.Get(Client.Group()).Status);
        }

        using var last = new Client(Options());
        var deployment = last.Get(Client.Deployment("d"));
        return $"{deployment["properties.provisioningState"]} {deployment["properties.outputs"]} {deployment["properties.outputResources"]} "
            + string.Join(' ', last.Get(Client.Group("/resources?$expand=provisioningState")).Each("provisioningState")) + " "
            + string.Join(' ', last.Get(Client.Network("virtualNetworks/net/subnets")).Each("properties.addressPrefix"));
    }

    private LocalOptions Options() => new() { Folder = folder, Clock = clock, Speed = 1 };

    private static string Mode(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);
}

using System.Text;
using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

/// <summary>Clients as people have them live through the topology of an example. What they saw is a snapshot.</summary>
public class ClientTests
{
    private const string Subscription = "11111111-1111-1111-1111-111111111111";
    private const string Key = "correct-horse-battery";

    private static string Template => Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", "Coexistence.json");

    [Theory]
    [InlineData("life.mjs")]
    [InlineData("stack.mjs")]
    public async Task Those_for_JavaScript_live_through_a_topology(string program)
    {
        Assert.SkipWhen(Clients.Packages.WhyNone is not null, Clients.Packages.WhyNone ?? "");
        await using var served = await Served.StartAsync();
        var script = Repository.Folder("tests", "Gatewright.Tool.Tests", "Serving", program);
        var run = Clients.Packages.Run(
            script, [served.Https, served.Token, Subscription, Template], new Dictionary<string, string> { ["NODE_EXTRA_CA_CERTS"] = served.Certificate });
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Snapshot.Matches(run.Output, Path.ChangeExtension(program, ".mjs.txt"));
    }

    [Fact]
    public async Task The_Azure_CLI_lives_through_a_topology()
    {
        Assert.SkipWhen(Clients.WhyNone("az", "version") is not null, Clients.WhyNone("az", "version") ?? "");
        await using var served = await Served.StartAsync();
        using var folder = new ToolRun();
        // Those of the older managed identity are for the CLI up to 2.60 or so, the newer ones for what came later.
        var environment = new Dictionary<string, string>
        {
            ["AZURE_CONFIG_DIR"] = Path.Combine(folder.Folder, "azure"), ["AZURE_CORE_COLLECT_TELEMETRY"] = "no", ["AZURE_CORE_ONLY_SHOW_ERRORS"] = "yes",
            ["REQUESTS_CA_BUNDLE"] = served.Certificate, ["APPSETTING_WEBSITE_SITE_NAME"] = "local",
            ["MSI_ENDPOINT"] = $"{served.Http}/msi", ["MSI_SECRET"] = served.Token,
            ["IDENTITY_ENDPOINT"] = $"{served.Http}/msi/token", ["IDENTITY_HEADER"] = served.Token,
        };
        var seen = new StringBuilder();
        foreach (var command in File.ReadLines(Repository.Folder("tests", "Gatewright.Tool.Tests", "Serving", "life.az.txt")))
        {
            seen.Append($"$ az {command}\n");
            var arguments = command.Split(' ').Select(it => it.Trim('"').Replace("ENDPOINT", served.Https, StringComparison.Ordinal)
                .Replace("TEMPLATE", Template, StringComparison.Ordinal).Replace("KEY", Key, StringComparison.Ordinal));
            var run = Processes.Run("az", arguments, environment, folder.Folder);
            seen.Append(run.Output).Append(run.ExitCode == 0 ? "" : $"{run.Error.Split('\n')[0]}\nexit code {run.ExitCode}\n");
        }

        Snapshot.Matches(seen.ToString(), "life.az.txt");
    }

    [Fact]
    public async Task Those_for_Python_sign_in_by_themselves()
    {
        // Another Python than that of the system may come first on the path, and have no packages.
        string[] pythons = ["python3", "/usr/bin/python3"];
        var python = pythons.FirstOrDefault(it => Clients.WhyNone(it, "-c", "import azure.identity, azure.mgmt.network, azure.mgmt.resource") is null);
        Assert.SkipWhen(python is null, "There is no Python with azure-identity, azure-mgmt-network and azure-mgmt-resource here.");
        await using var served = await Served.StartAsync();
        var run = Processes.Run(python!, [Repository.Folder("tests", "Gatewright.Tool.Tests", "Serving", "life.py"), served.Https, Subscription],
            new Dictionary<string, string>
            {
                ["REQUESTS_CA_BUNDLE"] = served.Certificate, ["IDENTITY_ENDPOINT"] = $"{served.Http}/msi/token", ["IDENTITY_HEADER"] = served.Token,
            });
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("""
            rg-py Succeeded
            hub Succeeded 10.0.255.0/27
            ['hub'] ['Microsoft.Network/virtualNetworks']
            404 ResourceNotFound
            []

            """, run.Output);
    }

    [Fact]
    public async Task Curl_trusts_the_certificate_by_its_file()
    {
        Assert.SkipWhen(Clients.WhyNone("curl", "--version") is not null, Clients.WhyNone("curl", "--version") ?? "");
        await using var served = await Served.StartAsync();
        var url = $"{served.Https}/subscriptions/{Subscription}/resourcegroups/net?api-version=2025-04-01";
        string[] asking = ["--silent", "--show-error", "--cacert", served.Certificate, "--write-out", " %{http_code}"];
        var made = Processes.Run("curl", [.. asking, "-H", $"Authorization: Bearer {served.Token}", "-X", "PUT", "-d", """{"location":"westeurope"}""", url]);
        Assert.Equal(
            $$$"""{"id":"/subscriptions/{{{Subscription}}}/resourceGroups/net","name":"net","type":"Microsoft.Resources/resourceGroups","location":"westeurope","properties":{"provisioningState":"Succeeded"}} 201""",
            made.Output);
        Assert.EndsWith(" 401", Processes.Run("curl", [.. asking, url]).Output, StringComparison.Ordinal);
        Assert.Equal(60, Processes.Run("curl", ["--silent", url]).ExitCode);
    }
}

using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

/// <summary>The programs of <c>docs/serve.md</c>, run as they stand there, but for ports and folders.</summary>
public class ServePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Folder("docs", "serve.md"));

    [Fact]
    public async Task The_program_in_JavaScript_prints_what_the_page_says()
    {
        Assert.SkipWhen(Clients.Packages.WhyNone is not null, Clients.Packages.WhyNone ?? "");
        await using var served = await Served.StartAsync();
        using var folder = new ToolRun().With("networks.mjs", Filled(Block("js"), served));
        var run = Clients.Packages.Run(Path.Combine(folder.Folder, "networks.mjs"), [], Environment(served));
        Assert.Equal((Block("text", after: "```js"), ""), (run.Output, run.Error));
    }

    [Theory]
    [InlineData("az", "## The Azure CLI", "virtualNetworkGateways")]
    [InlineData("curl", "## curl", """{"value":[]}""")]
    public async Task The_commands_do_what_the_page_says(string program, string heading, string said)
    {
        Assert.SkipWhen(Clients.WhyNone(program, "--version") is not null, Clients.WhyNone(program, "--version") ?? "");
        await using var served = await Served.StartAsync();
        using var folder = new ToolRun().With("main.json", Texts.Right);
        var run = Processes.Run("sh", ["-e", "-c", Filled(Block("sh", heading), served)], Environment(served), folder.Folder);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_is_said_at_the_start()
    {
        await using var served = await Served.StartAsync("--token", "any");
        Assert.Equal(Block("text"), served.Output.Replace(served.Folder, "/home/me/.gatewright", StringComparison.Ordinal)
            .Replace(served.Https, "https://localhost:7443", StringComparison.Ordinal).Replace(served.Http, "http://localhost:7080", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_options_are_those_of_help()
    {
        using var help = await new ToolRun().RunAsync("serve", "--help");
        var told = help.Output.Split('\n').Select(it => it.Trim()).Where(it => it.StartsWith("--", StringComparison.Ordinal)).Select(it => it.Split(' ')[0]);
        Assert.All(told, it => Assert.Contains($"`{it}", Page, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Environment(Served served) => new()
    {
        ["GATEWRIGHT_TOKEN"] = served.Token, ["NODE_EXTRA_CA_CERTS"] = served.Certificate, ["AZURE_CORE_COLLECT_TELEMETRY"] = "no",
    };

    private static string Filled(string block, Served served) => block.Replace(".gatewright", served.Folder, StringComparison.Ordinal)
        .Replace("localhost:7443", new Uri(served.Https).Authority, StringComparison.Ordinal)
        .Replace("127.0.0.1:7080", $"127.0.0.1:{new Uri(served.Http).Port}", StringComparison.Ordinal);

    private static string Block(string language, string after = "")
    {
        var from = Page.IndexOf($"```{language}\n", Page.IndexOf(after, StringComparison.Ordinal), StringComparison.Ordinal) + language.Length + 4;
        return Page[from..Page.IndexOf("```", from, StringComparison.Ordinal)];
    }
}

using System.Text.RegularExpressions;
using Gatewright.Deploy;
using Gatewright.Deployments;
using Gatewright.Local;
using Gatewright.Terminals;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Documentation;

/// <summary>What README and page show of deployments is what the example really prints.</summary>
public sealed partial class DeployPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("docs/deploy.md");

    private static readonly MarkdownPage Readme = MarkdownPage.Of("README.md");

    private static readonly string Coexistence = File.ReadAllText(Repository.Folder("examples", "Coexistence.cs"));

    [Fact]
    public async Task The_first_deployment_prints_what_is_shown()
    {
        using var local = new LocalResourceManager();
        var deployment = Of(Coexistence, local);
        var plan = (await deployment.PlanAsync()).ToText();
        var result = await deployment.DeployAsync();
        using var text = new StringWriter { NewLine = "\n" };
        ResultText.Write(result, new Screen(text, colour: false), new Screen(TextWriter.Null, colour: false));

        var shown = MarkdownPage.Quoted(Page.Text, "console");
        Assert.Equal($"$ dotnet run examples/Coexistence.cs -- deploy --local --yes\n{plan}\n{text}", shown);
        var printed = shown.Split('\n');
        var excerpt = Readme.Sections["Deploy it, here or to Azure"].Split("```")[1].Split('\n').Skip(1).Where(it => it != "…");
        Assert.All(excerpt, it => Assert.Contains(it, printed));
    }

    [Fact]
    public async Task The_plan_of_an_edit_is_what_the_README_shows()
    {
        using var local = new LocalResourceManager();
        await Of(Coexistence, local).DeployAsync();

        var plan = await Of(Coexistence.Replace("VpnGw2AZ", "VpnGw3AZ", StringComparison.Ordinal), local).PlanAsync();

        Assert.Contains($"$ dotnet run examples/Coexistence.cs -- plan --local\n{plan.ToText()}```", Readme.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_options_are_those_that_help_lists()
    {
        var help = "";
        foreach (var verb in new[] { "plan", "deploy", "status", "outputs", "drift", "cancel", "destroy" })
            help += (await HostRun.Of(Topologies.Lawful(), verb, "--help")).Output;
        var common = new[] { "--severity", "--as-of", "--yes", "--version", "--output", "--query" };

        Assert.Equal(
            Option().Matches(help).Select(it => it.Value).Except(common).Distinct().Order(StringComparer.Ordinal),
            Option().Matches(Page.Text).Select(it => it.Value).Except(common).Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_program_of_ones_own_compiles()
    {
        MetadataReference[] references =
        [
            .. new[] { typeof(TopologyDeployment), typeof(Azure.Core.TokenCredential), typeof(Azure.Identity.DefaultAzureCredential), typeof(Changes.ChangeEffect) }
                .Select(it => MetadataReference.CreateFromFile(it.Assembly.Location)).DistinctBy(it => it.FilePath),
        ];

        Assert.Equal("", new SourceProgram([("Program.cs", MarkdownPage.Quoted(Page.Sections["From your own code"], "csharp"))], references).Errors);
    }

    private static TopologyDeployment Of(string program, LocalResourceManager local) => new(new SourceProgram(program).Completed().Single(), new()
    {
        SubscriptionId = local.Options.Subscription,
        ResourceGroup = "rg-failover",
        Credential = Credentials.Of(new() { Cloud = "public", SignIn = "default", LocalFolder = "", IsLocal = true }, AzureCloud.Public),
        Transport = local.CreateHandler(),
        Interval = TimeSpan.FromMilliseconds(10),
        Parameters = ImmutableDictionary.Create<string, ParameterValue>(StringComparer.OrdinalIgnoreCase).Add("officePsk", ParameterValue.Secret("p")),
    });

    [GeneratedRegex(@"(?<=[\s`<])--[a-z][a-z-]*")]
    private static partial Regex Option();
}

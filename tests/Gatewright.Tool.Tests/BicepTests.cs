using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

public class BicepTests
{
    private const string Source = """
        param gateways string
        resource hub 'Microsoft.Network/virtualNetworks@2025-01-01' = {
          name: 'hub'
          location: 'westeurope'
          properties: {
            addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
            subnets: [{ name: 'GatewaySubnet', properties: { addressPrefix: gateways } }]
          }
        }
        """;

    [Fact]
    public async Task A_Bicep_file_is_built_and_checked()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        using var run = await new ToolRun().With("main.bicep", Source.Replace("gateways }", "'10.0.255.0/30' }", StringComparison.Ordinal))
            .RunAsync("check", "@main.bicep", "--bicep", BicepCommand.Instance.Path);
        Snapshot.Matches(run.Output, "bicep.txt");
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_bicepparam_file_fills_the_parameters_of_its_template()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        using var run = await new ToolRun().With("main.bicep", Source).With("main.bicepparam", "using 'main.bicep'\nparam gateways = '10.0.255.0/30'\n")
            .RunAsync("check", "@main.bicepparam", "--bicep", BicepCommand.Instance.Path);
        Assert.Contains("error GW1104", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Bicep_refuses_is_told_in_its_words()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        using var run = await new ToolRun().With("main.bicep", "resource x").RunAsync("check", "@main.bicep", "--bicep", BicepCommand.Instance.Path);
        Assert.Contains("BCP", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Without_the_Bicep_CLI_it_says_how_to_get_it()
    {
        using var run = await new ToolRun().With("main.bicep", Source).RunAsync("check", "@main.bicep", "--bicep", "@none");
        Assert.Contains("can't be started", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }
}

using Gatewright.Tests;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>Every example deploys, differs in nothing afterwards, and goes again, as a process of its own.</summary>
public class ExampleTests
{
    /// <summary>What the examples with parameters are given.</summary>
    private static readonly Dictionary<string, string[]> Given = new()
    {
        ["ExpressRoute"] = ["--parameter", "publicAsn=64496"],
        ["PointToSite"] = ["--parameter", $"machineRoot={Certificate}"],
        ["PointToSiteGroups"] = ["--parameter", $"machineRoot={Certificate}"],
        ["Secrets"] =
        [
            "--parameter", "parisAddress=203.0.113.10", "--parameter", $"bonnRoot={Certificate}",
            "--parameter", $"vault={Shared}/Microsoft.KeyVault/vaults/keys", "--parameter", $"identity={Shared}/Microsoft.ManagedIdentity/userAssignedIdentities/reader",
        ],
        ["GlobalReachAndDirect"] =
        [
            "--parameter", $"vault={Shared}/Microsoft.KeyVault/vaults/keys", "--parameter", $"identity={Shared}/Microsoft.ManagedIdentity/userAssignedIdentities/reader",
        ],
    };

    private const string Shared = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers";

    private const string Certificate = "TUlJ";

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_lives_and_goes(string name)
    {
        var folder = Directory.CreateTempSubdirectory("gatewright-").FullName;
        try
        {
            var deployed = Run(name, folder, "deploy", "--yes");
            Assert.True(deployed.ExitCode == 0, $"{deployed.Output}{deployed.Error}");

            var plan = Run(name, folder, "plan");
            Assert.True(plan.ExitCode == 0, $"{plan.Output}{plan.Error}");

            var destroyed = Run(name, folder, "destroy", "--yes");
            Assert.True(destroyed.ExitCode == 0, $"{destroyed.Output}{destroyed.Error}");
            Assert.Contains("There is nothing that this program made.\n", Run(name, folder, "destroy", "--yes").Output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Finished Run(string name, string folder, string verb, params string[] more) =>
        Examples.Run(name, [verb, "--local", folder, .. more, .. Given.GetValueOrDefault(name) ?? []]);
}

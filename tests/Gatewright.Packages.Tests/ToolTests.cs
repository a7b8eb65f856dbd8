namespace Gatewright.Tests;

/// <summary>The tool as somebody has it who installs it from a folder.</summary>
public sealed class ToolTests(Packed packed)
{
    [Fact]
    public void It_installs_with_one_command_and_checks_a_template()
    {
        var installed = packed.Dotnet("tool", "install", "Gatewright.Tool", "--tool-path", packed.Of("tool"), "--add-source", packed.Feed, "--version", packed.Version);
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
        var template = File.ReadAllText(Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", "SiteToSite.json"));
        File.WriteAllText(packed.Of("main.json"), template.Replace("10.0.255.0/27", "10.0.255.0/30", StringComparison.Ordinal));

        var run = Processes.Run(packed.Of("tool", OperatingSystem.IsWindows() ? "gatewright.exe" : "gatewright"), ["check", packed.Of("main.json")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("main.json(47,32): error GW1104: The GatewaySubnet of 'hub' has 10.0.255.0/30", run.Output, StringComparison.Ordinal);
    }
}

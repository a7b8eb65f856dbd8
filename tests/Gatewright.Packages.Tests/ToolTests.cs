using System.Net;
using System.Net.Sockets;

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

        var tool = packed.Of("tool", OperatingSystem.IsWindows() ? "gatewright.exe" : "gatewright");
        var run = Processes.Run(tool, ["check", packed.Of("main.json")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("main.json(47,32): error GW1104: The GatewaySubnet of 'hub' has 10.0.255.0/30", run.Output, StringComparison.Ordinal);

        // The server and its store come with it: both are there when a port turns out to be in use.
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = FormattableString.Invariant($"{((IPEndPoint)taken.LocalEndpoint).Port}");
        var serve = Processes.Run(tool, ["serve", "--local", packed.Of("state"), "--port", port, "--http-port", "0"]);
        Assert.Equal((2, $"Port {port} is in use; name another with --port.\n"), (serve.ExitCode, serve.Error));
        Assert.True(File.Exists(packed.Of("state", "azure.db")));
    }
}

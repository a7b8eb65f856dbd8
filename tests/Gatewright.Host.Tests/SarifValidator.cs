using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Gatewright.Tests;

/// <summary>Microsoft's SARIF Multitool from the npm registry: the schema, the rules of SARIF and those of GitHub's code scanning.</summary>
internal static class SarifValidator
{
    private static readonly Lazy<NodePackages> Packages = new(() => NodePackages.Installed("sarif", "@microsoft/sarif-multitool@5.7.0"));

    private static string System => OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    private static string Tool =>
        Path.Combine(Packages.Value.Folder, "node_modules", "@microsoft", $"sarif-multitool-{System}", "Sarif.Multitool" + (OperatingSystem.IsWindows() ? ".exe" : ""));

    /// <summary>Why it can't run here; null when it can.</summary>
    public static string? WhyNone => RuntimeInformation.ProcessArchitecture != Architecture.X64 ? "The multitool is built for x64." : Packages.Value.WhyNone;

    /// <summary>The ids of the rules that a log violates.</summary>
    public static string[] Violations(string log)
    {
        // Its start script would mark it as a program; no script of a package runs here.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Tool, File.GetUnixFileMode(Tool) | UnixFileMode.UserExecute);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Of("check.sarif"), log);
        var run = Processes.Run(Tool, ["validate", folder.Of("check.sarif"), "--rule-kind", "Sarif;Ghas", "--output", folder.Of("violations.sarif")]);
        Assert.True(File.Exists(folder.Of("violations.sarif")), run.Output + run.Error);
        return [.. JsonNode.Parse(File.ReadAllText(folder.Of("violations.sarif")))!["runs"]![0]!["results"]!.AsArray().Select(it => (string)it!["ruleId"]!)];
    }
}

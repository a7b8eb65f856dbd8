using System.ComponentModel;
using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

/// <summary>Clients as people have them.</summary>
internal static class Clients
{
    private static readonly Lazy<NodePackages> Installed = new(() => NodePackages.Installed(
        "azure", "@azure/arm-network@39.0.0", "@azure/arm-resources@8.0.0", "@azure/arm-resourcesdeployments@2.0.0",
        "@azure/arm-resourcesdeploymentstacks@1.0.0"));

    /// <summary>Those for JavaScript.</summary>
    public static NodePackages Packages => Installed.Value;

    /// <summary>Why a program can't be used here; null when it can.</summary>
    public static string? WhyNone(string program, params string[] arguments)
    {
        try
        {
            return Processes.Run(program, arguments).ExitCode == 0 ? null : $"{program} doesn't run here.";
        }
        catch (Win32Exception)
        {
            return $"There is no {program} here.";
        }
    }
}

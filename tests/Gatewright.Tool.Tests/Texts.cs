using Gatewright.Tests;

namespace Gatewright.Tool.Tests;

/// <summary>Templates that tests read.</summary>
internal static class Texts
{
    /// <summary>The template of the first example: nothing is wrong with it.</summary>
    public static string Right { get; } = File.ReadAllText(
        Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots", "SiteToSite.json"));

    /// <summary>With a GatewaySubnet that is too small, and a SKU that isn't sold any more.</summary>
    public static string Wrong { get; } = Right.Replace("10.0.255.0/27", "10.0.255.0/30", StringComparison.Ordinal)
        .Replace("VpnGw1AZ", "VpnGw1", StringComparison.Ordinal);

    /// <summary>With the size of its GatewaySubnet as a parameter.</summary>
    public static string Open { get; } = Right.Replace("\"10.0.255.0/27\"", "\"[parameters('gateways')]\"", StringComparison.Ordinal)
        .Replace("\"parameters\": {", "\"parameters\": { \"gateways\": { \"type\": \"string\" },", StringComparison.Ordinal);
}

namespace Gatewright.Facts;

/// <summary>The names of a gateway's IP configurations where none are set: those of Azure's portal and samples.</summary>
internal static class IpConfigurationNames
{
    public const string PointToSite = "pointToSite";

    public static string Of(GatewayInstance instance) => instance == GatewayInstance.First ? "default" : "activeActive";
}

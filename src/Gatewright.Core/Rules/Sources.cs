namespace Gatewright.Rules;

/// <summary>The Azure articles that rules cite, each with the date of the version that was read.</summary>
internal static class Sources
{
    private const string Learn = "https://learn.microsoft.com/azure/";

    /// <summary>Laws of this library rather than of Azure.</summary>
    public static readonly Source Gatewright = new("How Gatewright reads a program", "https://github.com/gatewright/gatewright/blob/main/docs/architecture.md", "2026-11-24");

    public static readonly Source VpnFaq = new("VPN Gateway FAQ", Learn + "vpn-gateway/vpn-gateway-vpn-faq", "2026-06-04");
    public static readonly Source VpnSettings = new("About VPN Gateway settings", Learn + "vpn-gateway/vpn-gateway-about-vpn-gateway-settings", "2024-02-29");
}

namespace Gatewright.Facts;

/// <summary>Numbers of autonomous systems that Azure gives by itself.</summary>
internal static class AzureAsn
{
    /// <summary>
    /// Of a gateway that isn't given one, and of each Route Server: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-bgp-overview.
    /// </summary>
    public const long Default = 65515;
}

using System.Security.Cryptography;

namespace Gatewright.Deployments;

/// <summary>Random keys.</summary>
internal static class GeneratedSecret
{
    /// <summary>
    /// Letters and digits alone: Azure takes all printable ASCII, and devices don't. 48 of them hold 285 bits, more than any tunnel's keys
    /// (https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq, 2026-06-04: at most 128 characters).
    /// </summary>
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private const int Length = 48;

    public static string Make() => RandomNumberGenerator.GetString(Letters, Length);
}

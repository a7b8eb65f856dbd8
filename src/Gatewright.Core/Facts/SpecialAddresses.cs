namespace Gatewright.Facts;

/// <summary>Addresses with a meaning of their own.</summary>
internal static class SpecialAddresses
{
    // https://www.iana.org/assignments/iana-ipv4-special-registry, without the blocks reserved for documentation.
    private static readonly Cidr[] NotOnTheInternet =
    [
        Block("0.0.0.0/8"), Block("10.0.0.0/8"), Block("100.64.0.0/10"), Block("127.0.0.0/8"), Block("169.254.0.0/16"),
        Block("172.16.0.0/12"), Block("192.168.0.0/16"), Block("224.0.0.0/3"),
    ];

    // https://learn.microsoft.com/azure/vpn-gateway/configure-bgp, 2026-08-27.
    private static readonly Cidr[] GatewayBgp = [Block("169.254.21.0/24"), Block("169.254.22.0/24")];

    private static readonly Cidr LinkLocal = Block("169.254.0.0/16");

    /// <summary>Whether no IPv4 device can be reached there over the internet.</summary>
    public static bool IsPrivate(IpAddress address) => NotOnTheInternet.Any(block => block.Contains(address));

    /// <summary>Whether it is one that devices give themselves (APIPA).</summary>
    public static bool IsLinkLocal(IpAddress address) => LinkLocal.Contains(address);

    /// <summary>Whether a gateway may take it for BGP besides the address Azure assigns.</summary>
    public static bool IsForGatewayBgp(IpAddress address) => GatewayBgp.Any(block => block.Contains(address));

    private static Cidr Block(string text) => ((Value<Cidr>.Known)Cidr.Parse(text)).Value;
}

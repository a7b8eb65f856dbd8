namespace Gatewright.Facts;

/// <summary>Blocks with a meaning of their own: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq, 2020-06-26.</summary>
internal static class AddressRanges
{
    /// <summary>What no network may have.</summary>
    public static ImmutableArray<ReservedRange> Forbidden { get; } =
    [
        new(Block("224.0.0.0/4"), "multicast"),
        new(Block("255.255.255.255/32"), "broadcast"),
        new(Block("127.0.0.0/8"), "loopback"),
        new(Block("169.254.0.0/16"), "link-local"),
        new(Block("168.63.129.16/32"), "Azure's own DNS and health probes"),
    ];

    /// <summary>What is meant for networks: RFC 1918 and RFC 6598.</summary>
    public static ImmutableArray<Cidr> Private { get; } =
        [Block("10.0.0.0/8"), Block("172.16.0.0/12"), Block("192.168.0.0/16"), Block("100.64.0.0/10")];

    /// <summary>The range of them that the block has addresses of, or null.</summary>
    public static ReservedRange? ForbiddenIn(Cidr block)
    {
        foreach (var range in Forbidden)
        {
            if (range.Block.Overlaps(block))
                return range;
        }

        return null;
    }

    /// <summary>Whether the whole block is meant for networks.</summary>
    public static bool IsPrivate(Cidr block)
    {
        foreach (var range in Private)
        {
            if (range.Contains(block))
                return true;
        }

        return false;
    }

    /// <summary>What is given out for the internet: https://www.iana.org/assignments/ipv6-address-space.</summary>
    public static Cidr PublicIPv6 { get; } = Block("2000::/3");

    private static Cidr Block(string text) => ((Value<Cidr>.Known)Cidr.Parse(text)).Value;
}

/// <param name="Block">The addresses.</param>
/// <param name="Use">What they are for.</param>
internal sealed record ReservedRange(Cidr Block, string Use);

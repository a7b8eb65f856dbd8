using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Gatewright.Local.Network;

/// <summary>What Azure would make up: the same for the same resource, so that it stays with it.</summary>
internal static class MadeValues
{
    // RFC 5737; then what RFC 2544 keeps for measuring, since an estate may have more gateways than there are addresses for documentation.
    private static readonly (uint First, int Count)[] Ranges =
    [
        (Block("203.0.113.1"), 254), (Block("198.51.100.1"), 254), (Block("192.0.2.1"), 254),
        (Block("198.18.0.0"), 65_536), (Block("240.0.0.0"), int.MaxValue),
    ];

    /// <summary>A GUID that follows from what it is for.</summary>
    public static string Guid(string id, string use)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{use}:{id.ToUpperInvariant()}"), hash);
        hash[7] = (byte)((hash[7] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new System.Guid(hash[..16]).ToString();
    }

    /// <summary>The address with this number of those that belong to nobody.</summary>
    public static string PublicAddress(int number)
    {
        foreach (var (first, count) in Ranges)
        {
            if (number < count)
                return Text(first + (uint)number);
            number -= count;
        }

        throw new InvalidOperationException("No addresses are left");
    }

    public static string PublicIPv6Address(int number) => $"2001:db8::{number + 1:x}";

    /// <summary>The block with this number, of the half of 198.18.0.0/15 that single addresses don't come from.</summary>
    public static string PublicBlock(int number, int length) =>
        $"{Text(Block("198.19.0.0") + (((uint)number << (length >= 28 ? 4 : 32 - Math.Max(length, 21))) & 0xFFFF))}/{length}";

    /// <summary>The address so many places after the start of a block, or before its end.</summary>
    public static string? AddressIn(string? block, int place)
    {
        if (!IPNetwork.TryParse(block, out var network) || network.BaseAddress.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
            return null;
        var first = BinaryPrimitives.ReadUInt32BigEndian(network.BaseAddress.GetAddressBytes());
        var end = (uint)(first + (1L << (32 - network.PrefixLength)) - 1);
        return Text(place >= 0 ? first + (uint)place : (uint)(end + place));
    }

    private static uint Block(string first) => BinaryPrimitives.ReadUInt32BigEndian(IPAddress.Parse(first).GetAddressBytes());

    private static string Text(uint address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";
}

using System.Globalization;
using System.Net;

namespace Gatewright.Emit.Devices;

/// <summary>A prefix, or a blank for one, in the notations of devices.</summary>
/// <param name="Text">In CIDR notation, or a blank.</param>
/// <param name="Block">Null for a blank.</param>
internal sealed record Network(string Text, Cidr? Block)
{
    public static Network Of(Cidr block) => new(block.ToString(), block);

    public bool IsIPv6 => Block is { Version: IpVersion.IPv6 };

    /// <summary>The lowest address.</summary>
    public string Address => Block is { } it ? it.First.ToString() : Text;

    public string Length => Block is { } it ? it.PrefixLength.ToString(CultureInfo.InvariantCulture) : Text;

    /// <summary>Address and mask, such as <c>10.0.0.0 255.255.0.0</c>.</summary>
    public string Masked => Block is { } it ? $"{it.First} {Mask(it)}" : Text;

    /// <summary>Its mask, such as <c>255.255.0.0</c>.</summary>
    public string DottedMask => Block is { Version: IpVersion.IPv4 } it ? Mask(it).ToString() : Text;

    private static IPAddress Mask(Cidr block)
    {
        var bits = block.PrefixLength == 0 ? 0u : uint.MaxValue << (32 - block.PrefixLength);
        return new([(byte)(bits >> 24), (byte)(bits >> 16), (byte)(bits >> 8), (byte)bits]);
    }
}

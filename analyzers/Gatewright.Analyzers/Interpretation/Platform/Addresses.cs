using System.Net;
using System.Net.Sockets;

namespace Gatewright.Analyzers;

/// <summary><see cref="IPAddress"/>: texts of four plain numbers, or of IPv6 without a zone.</summary>
internal static class Addresses
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        (".ctor", [{ It: Items { IsLost: false, List: { Count: 4 or 16 } bytes } }]) when Bytes(bytes) is { } known => call.Is(new IPAddress(known)),
        ("Parse", [{ It: string text }]) => Read(text) is { } address ? call.Is(address)
            : IsText(text) ? null : throw new ProgramThrows(typeof(FormatException)),
        ("TryParse", [{ It: string text }, var found]) when Read(text) is { } address => call.Is(call.Out(found, call.Is(address))),
        ("TryParse", [{ It: string text }, var found]) when !IsText(text) => call.Is(!call.Out(found, call.Nothing)),
        _ => null,
    };

    public static Abstract? Answer(PlatformCall call, IPAddress address) => (call.Name, call.Arguments) switch
    {
        ("ToString", []) => call.Is(address.ToString()),
        ("GetAddressBytes", []) => call.Is(Items.Of(address.GetAddressBytes().Select(it => call.Is(it)))),
        ("Equals", [{ It: IPAddress or null } other]) => call.Is(address.Equals(other.It)),
        ("get_IsIPv4MappedToIPv6", []) => call.Is(address.IsIPv4MappedToIPv6),
        _ => null,
    };

    public static Abstract? Field(PlatformField field) => field.Name switch
    {
        "Any" => field.Is(IPAddress.Any),
        "Loopback" => field.Is(IPAddress.Loopback),
        "Broadcast" => field.Is(IPAddress.Broadcast),
        "IPv6Any" => field.Is(IPAddress.IPv6Any),
        "IPv6Loopback" => field.Is(IPAddress.IPv6Loopback),
        _ => null,
    };

    /// <summary>An address that reads alike everywhere; older platforms take shorter forms and octal numbers.</summary>
    public static IPAddress? Read(string text)
    {
        var parts = text.Split('.');
        var isPlain = text.Contains(':') ? text.Length < 40 && text.All(letter => letter == ':' || Uri.IsHexDigit(letter))
            : parts.Length == 4 && Array.TrueForAll(parts, IsByte);
        return isPlain && IPAddress.TryParse(text, out var address)
            && (address.AddressFamily == AddressFamily.InterNetworkV6) == text.Contains(':') ? address : null;
    }

    /// <summary>Whether a text may be an address in some form.</summary>
    private static bool IsText(string text) => text.Length > 0
        && text.All(letter => letter is '.' or ':' or '%' or '[' or ']' or 'x' or 'X' || Uri.IsHexDigit(letter));

    private static bool IsByte(string text) => text is "0" || text is [>= '1' and <= '9', ..] && text.Length <= 3 && byte.TryParse(text, out _);

    private static byte[]? Bytes(List<Abstract> items) => items.TrueForAll(item => item.It is byte) ? [.. items.Select(item => (byte)item.It!)] : null;
}

using System.Globalization;
using System.Net;

namespace Gatewright.Analyzers;

/// <summary><c>System.Net.IPNetwork</c>, which this platform lacks. Bits behind the prefix are cleared, as by .NET 10.</summary>
internal sealed record AddressBlock(IPAddress Address, int Length) : PlainValue
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        (".ctor", [{ It: IPAddress address }, { It: int length }]) => Of(address, length) is { } block ? call.Is(block) : null,
        ("Parse", [{ It: string text }]) => Read(text) is { } block ? call.Is(block) : null,
        ("TryParse", [{ It: string text }, var found]) => Read(text) is { } block ? call.Is(call.Out(found, call.Is(block))) : null,
        ("op_Equality", [{ It: AddressBlock one }, { It: AddressBlock other }]) => call.Is(one.Equals(other)),
        ("op_Inequality", [{ It: AddressBlock one }, { It: AddressBlock other }]) => call.Is(!one.Equals(other)),
        _ => null,
    };

    public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("get_BaseAddress", []) => call.Is(Address),
        ("get_PrefixLength", []) => call.Is(Length),
        ("Contains", [{ It: IPAddress address }]) => call.Is(address.AddressFamily == Address.AddressFamily && Masked(address).Equals(Address)),
        ("Equals", [{ It: AddressBlock other }]) => call.Is(Equals(other)),
        ("ToString", []) => call.Is(ToString()),
        _ => null,
    };

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Address, Length);

    private static AddressBlock? Read(string text) => text.Split('/') is [var address, var length] && Addresses.Read(address) is { } its
        && length is [>= '1' and <= '9', ..] or "0" && length.Length <= 3
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Of(its, number) : null;

    private static AddressBlock? Of(IPAddress address, int length)
    {
        if (length < 0 || length > address.GetAddressBytes().Length * 8)
            return null;
        return new AddressBlock(new AddressBlock(address, length).Masked(address), length);
    }

    private IPAddress Masked(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        for (var index = 0; index < bytes.Length; index++)
        {
            var kept = Math.Min(8, Math.Max(0, Length - index * 8));
            bytes[index] &= unchecked((byte)(0xFF << (8 - kept)));
        }

        return new(bytes);
    }
}

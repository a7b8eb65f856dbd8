using System.Globalization;

namespace Gatewright;

/// <summary>Turns text into values of each kind and back.</summary>
internal static class Parsing
{
    public static Value<T> Parse<T>(string text)
    {
        if (text is null)
            return null!;
        var value = Parser<T>.Parse(text);
        return value is Value<T>.Malformed { Suggestion: null } malformed && text.Trim() is var trimmed && trimmed.Length < text.Length
            && Parser<T>.Parse(trimmed) is Value<T>.Known
            ? new Value<T>.Malformed(text, malformed.Reason, trimmed)
            : value;
    }

    /// <summary>The value that text is, without what is wrong with it.</summary>
    public static bool TryParse<T>(string? text, out T it)
    {
        it = default!;
        return text is not null && Parser<T>.Parse(text).TryGetValue(out it);
    }

    public static string Print<T>(T it) => it switch
    {
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => it?.ToString() ?? "",
    };

    private static object? ParserOf(Type type) =>
        Is<Cidr>(type, Cidr.Parse) ?? Is<IpAddress>(type, IpAddress.Parse) ?? Is<Region>(type, Region.Parse)
        ?? Is<Name>(type, text => new Name(text)) ?? Is<Text>(type, text => new Text(text))
        ?? Is<ResourceId>(type, ResourceId.Parse) ?? Is<DomainName>(type, DomainName.Parse) ?? Is<Certificate>(type, Certificate.Parse)
            ?? Is<Thumbprint>(type, Thumbprint.Parse)
        ?? Is<AddressPrefix>(type, AddressPrefix.Parse) ?? Is<PortRange>(type, PortRange.Parse) ?? Is<BgpCommunity>(type, BgpCommunity.Parse)
            ?? Is<RuleId>(type, RuleId.Parse) ?? Is<Json>(type, Json.Parse)
        ?? Is<VpnGatewaySku>(type, text => new VpnGatewaySku(text)) ?? Is<ExpressRouteGatewaySku>(type, text => new ExpressRouteGatewaySku(text))
        ?? Is<Guid>(type, ParseGuid) ?? Is<int>(type, ParseInt) ?? Is<long>(type, ParseLong);

    private static object? Is<T>(Type type, Func<string, Value<T>> parse) => type == typeof(T) ? parse : null;

    private static Value<Guid> ParseGuid(string text) => Guid.TryParseExact(text, "D", out var guid)
        ? guid
        : new Value<Guid>.Malformed(text, "is not a GUID; write 32 hexadecimal digits such as 11111111-2222-3333-4444-555555555555",
            Guid.TryParse(text, out guid) ? guid.ToString("D") : null);

    private static Value<int> ParseInt(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : new Value<int>.Malformed(text, "is not a whole number");

    private static Value<long> ParseLong(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : new Value<long>.Malformed(text, "is not a whole number");

    private static Value<T> ParseMember<T>(string text)
    {
        if (!typeof(T).IsEnum)
            return new Value<T>.Malformed(text, $"can't stand for a {typeof(T).Name}; write one in code");
        var names = Enum.GetNames(typeof(T));
        return Array.IndexOf(names, text) >= 0
            ? (T)Enum.Parse(typeof(T), text)
            : new Value<T>.Malformed(text, $"is none of {string.Join(", ", names)}");
    }

    /// <summary>Looked up once for each kind of value.</summary>
    private static class Parser<T>
    {
        public static readonly Func<string, Value<T>> Parse = (Func<string, Value<T>>?)ParserOf(typeof(T)) ?? ParseMember<T>;
    }
}

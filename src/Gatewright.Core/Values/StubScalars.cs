namespace Gatewright;
#pragma warning disable CS1591
internal static class Parsing { public static Value<T> Parse<T>(string t)=> new Value<T>.Malformed(t,"x"); public static string Print<T>(T it)=>it!.ToString()!; }
public readonly record struct Name(string Text); public readonly record struct Text(string It); public readonly record struct IpAddress(string T); public enum IpVersion{V4,V6}
public readonly record struct Cidr(string T){public IpVersion Version=>IpVersion.V4;} public readonly record struct Region(string Name){public static Value<Region> OfResourceGroup=>null!;} public readonly record struct ResourceId(string Name);
public readonly record struct DomainName(string T); public readonly record struct Certificate(string T); public readonly record struct AddressPrefix(string T); public readonly record struct PortRange(string T); public readonly record struct RuleId(string T);
internal static class CidrPlanning { public static Cidr? NextFree(IEnumerable<Cidr> a, IEnumerable<Cidr> b, int l, bool fromEnd)=>null; }

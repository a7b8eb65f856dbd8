using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary><see cref="Enum"/>: how members of the program's and of Core's enums print, and how they are read.</summary>
internal static class Enums
{
    public static Abstract? Make(PlatformCall call)
    {
        if (call.Method.TypeArguments is not [INamedTypeSymbol { TypeKind: TypeKind.Enum } type])
            return null;
        return (call.Name, call.Arguments) switch
        {
            ("Parse", [{ It: string text }]) => Read(call, type, text, false),
            ("Parse", [{ It: string text }, { It: bool ignores }]) => Read(call, type, text, ignores),
            ("TryParse", [{ It: (string or null) and var text }, var found]) => Tried(call, type, (string?)text, false, found),
            ("TryParse", [{ It: (string or null) and var text }, { It: bool ignores }, var found]) => Tried(call, type, (string?)text, ignores, found),
            ("GetNames", []) => call.Is(Items.Of(Sorted(type).Select(member => call.Is(member.Name)))),
            ("GetValues", []) => call.Is(Items.Of(Sorted(type).Select(member => call.Is(Value(member))))),
            ("IsDefined", [{ It: (EnumMember or Enum) and var it }]) => call.Is(Members(type).Any(member => Equals(Value(member), it))),
            ("GetName", [{ It: (EnumMember or Enum) and var it }]) => Members(type).Where(member => Equals(Value(member), it)).Take(2).ToList() is var names
                && names.Count < 2 ? call.Is(names.FirstOrDefault()?.Name) : null,
            _ => null,
        };
    }

    public static Abstract? Answer(PlatformCall call, object it) => (call.Name, call.Arguments) switch
    {
        ("ToString", []) => Texts.Of(it) is { } text ? call.Is(text) : null,
        ("ToString", [{ It: string format }]) => Texts.Of(it, 0, format) is { } text ? call.Is(text) : null,
        ("HasFlag", [{ It: (EnumMember or Enum) and var flag }]) when Bits(it) is { } all && Bits(flag) is { } bits => call.Is((all & bits) == bits),
        ("Equals", [{ It: (EnumMember or Enum) and var other }]) => call.Is(Equals(it, other)),
        _ => null,
    };

    /// <summary>How a member prints with a format; null if it may be one of several names.</summary>
    public static string? Text(EnumMember member, string format) => format.ToUpperInvariant() switch
    {
        "" or "G" => HasFlags(member.Type) ? Flags(member) : Name(member),
        "F" => Flags(member),
        "D" => Convert.ToString(member.Value, CultureInfo.InvariantCulture),
        "X" => ((IFormattable)member.Value).ToString($"X{Width(member.Value)}", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>All bits of a member, whatever number it is.</summary>
    private static ulong? Bits(object? it) => Conversions.Underlying(it) switch
    {
        ulong number => number,
        var number => Numbers.Integer(number) is { } integer ? unchecked((ulong)integer) : null,
    };

    private static string? Name(EnumMember member)
    {
        var names = Members(member.Type).Where(field => Equals(field.ConstantValue, member.Value)).Take(2).ToList();
        return names.Count switch
        {
            0 => Convert.ToString(member.Value, CultureInfo.InvariantCulture),
            1 => names[0].Name,
            _ => null,
        };
    }

    /// <summary>The largest members first that together are the value, printed from the smallest on, as .NET does.</summary>
    private static string? Flags(EnumMember member)
    {
        var members = Sorted(member.Type).ToList();
        if (members.GroupBy(field => field.ConstantValue).Any(same => same.Count() > 1) || Bits(member.Value) is not { } rest)
            return null;
        if (rest == 0)
            return members.Find(field => Bits(field.ConstantValue) == 0)?.Name ?? "0";
        var names = new List<string>();
        for (var index = members.Count - 1; index >= 0 && rest != 0; index--)
        {
            if (Bits(members[index].ConstantValue) is not ({ } bits and not 0) || (rest & bits) != bits)
                continue;
            rest &= ~bits;
            names.Insert(0, members[index].Name);
        }

        return rest == 0 ? string.Join(", ", names) : Convert.ToString(member.Value, CultureInfo.InvariantCulture);
    }

    private static bool HasFlags(INamedTypeSymbol type) => type.GetAttributes().Any(it => it.AttributeClass is { Name: "FlagsAttribute" });

    private static int Width(object value) => value switch
    {
        byte or sbyte => 2,
        short or ushort => 4,
        int or uint => 8,
        _ => 16,
    };

    private static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue);

    /// <summary>By their numbers without a sign, as .NET lists them.</summary>
    private static IEnumerable<IFieldSymbol> Sorted(INamedTypeSymbol type) => Members(type).OrderBy(field => Bits(field.ConstantValue));

    private static object? Value(IFieldSymbol member) => Plain.OfType(member.ConstantValue, member.ContainingType);

    private static Abstract? Tried(PlatformCall call, INamedTypeSymbol type, string? text, bool ignoresCase, Abstract found)
    {
        try
        {
            return text is null || Read(call, type, text, ignoresCase) is not { } read ? null : call.Is(call.Out(found, read));
        }
        catch (ProgramThrows)
        {
            return call.Is(!call.Out(found, call.Is(Plain.Default(type))));
        }
    }

    /// <summary>A name, or several between commas. Numbers aren't followed.</summary>
    private static Abstract? Read(PlatformCall call, INamedTypeSymbol type, string text, bool ignoresCase)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var sum = 0UL;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (name is [>= '0' and <= '9' or '-' or '+', ..])
                return null;
            var named = Members(type).FirstOrDefault(member => string.Equals(member.Name, name, comparison))
                ?? throw new ProgramThrows(typeof(ArgumentException));
            sum |= Bits(named.ConstantValue) ?? 0;
        }

        return Conversions.Converted(sum, type.EnumUnderlyingType) is { } value && value is not Unknown ? call.Is(Plain.OfType(value, type)) : null;
    }
}

using System.Net;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// The types of .NET that the interpreter keeps itself: who answers for their constructors and static members. Members of an object are answered by what
/// stands for it, a <see cref="StandIn"/>, a <see cref="PlainValue"/>, <see cref="Items"/> or a <see cref="Table"/>, by whichever interface it is called.
/// </summary>
internal static class PlatformTypes
{
    private static readonly Dictionary<string, Func<PlatformCall, Abstract?>> Makers = new(StringComparer.Ordinal)
    {
        ["System.String"] = JoinedText.Make,
        ["System.Collections.Immutable.ImmutableArray"] = ImmutableItems.Make,
        ["System.Collections.Immutable.ImmutableList"] = ImmutableItems.Make,
        ["System.Collections.Generic.Dictionary"] = Tables.Make,
        ["System.Collections.Generic.SortedDictionary"] = Tables.Make,
        ["System.Collections.Generic.SortedList"] = Tables.Make,
        ["System.Collections.Concurrent.ConcurrentDictionary"] = Tables.Make,
        ["System.Collections.Generic.HashSet"] = Sets.Make,
        ["System.Collections.Generic.SortedSet"] = Sets.Make,
        ["System.Text.StringBuilder"] = TextBuilder.Make,
        ["System.Net.IPAddress"] = Addresses.Make,
        ["System.Net.IPNetwork"] = AddressBlock.Make,
        ["System.Lazy"] = LazyValue.Make,
        ["System.Text.RegularExpressions.Regex"] = TextPattern.Make,
        ["System.Collections.Generic.LinkedList"] = LinkedItems.Make,
        ["System.Enum"] = Enums.Make,
        ["System.FormattableString"] = FormattedText.Make,
        ["System.StringComparer"] = Comparers.Make,
        ["System.Collections.Generic.Comparer"] = Comparers.Make,
        ["System.Collections.Generic.EqualityComparer"] = Comparers.Make,
        ["System.Threading.Tasks.Parallel"] = Parallels.Make,
        ["System.Collections.Immutable.ImmutableDictionary"] = Tables.Make,
        ["System.Collections.Immutable.ImmutableSortedDictionary"] = Tables.Make,
        ["System.Collections.Frozen.FrozenDictionary"] = Tables.Make,
        ["System.Collections.Immutable.ImmutableHashSet"] = Sets.Make,
        ["System.Collections.Immutable.ImmutableSortedSet"] = Sets.Make,
        ["System.Collections.Frozen.FrozenSet"] = Sets.Make,
    };

    /// <summary>The answer of a table here; null if none has one.</summary>
    public static Abstract? Answer(PlatformCall call, object? receiver) => receiver switch
    {
        StandIn { IsLost: false } its => its.Answer(call),
        PlainValue value => value.Answer(call),
        IPAddress address => Addresses.Answer(call, address),
        EnumMember or Enum => Enums.Answer(call, receiver),
        _ when call.Method is { IsStatic: true } or { MethodKind: MethodKind.Constructor }
            && Makers.TryGetValue(Name(call.Method.ContainingType), out var make) => make(call),
        _ => null,
    };

    /// <summary>What a static field of .NET's holds.</summary>
    public static Abstract? Answer(PlatformField field) => field switch
    {
        { Type: "System.Net.IPAddress" } => Addresses.Field(field),
        { Type: "System.Collections.Immutable.ImmutableArray" or "System.Collections.Immutable.ImmutableList", Name: "Empty" } =>
            field.Is(Items.Of([], Keeping.Immutable)),
        { Name: "Empty" } => Tables.Empty(field) ?? Sets.Empty(field),
        _ => null,
    };

    /// <summary>A type's name without the number of its parameters.</summary>
    public static string Name(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";
}

/// <summary>A static field or property of .NET's that is read.</summary>
internal sealed record PlatformField(string Type, string Name, INamedTypeSymbol Symbol, IOperation Site)
{
    public static PlatformField Of(ISymbol member, IOperation site) => new(PlatformTypes.Name(member.ContainingType), member.Name, member.ContainingType, site);

    public Abstract Is(object? value) => new(value, Site);
}

using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What is copied where a variable gets it.</summary>
internal static class Copies
{
    /// <summary>What a variable of the type gets: of a struct a copy.</summary>
    public static Abstract Taken(Abstract value, ITypeSymbol? type) => value.It switch
    {
        Instance { IsStruct: true } it when type is not { IsReferenceType: true } => value with { It = it.Copy() },
        TupleItems tuple when tuple.Items.Any(item => item.It is Instance { IsStruct: true }) =>
            value with { It = tuple with { Items = [.. tuple.Items.Select(item => Taken(item, null))] } },
        _ => value,
    };
}

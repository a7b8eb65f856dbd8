using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// What replay knows of a value, and the operation that wrote it: a finding about the value is blamed on that operation,
/// however far it travelled through variables, records, lists and helpers.
/// </summary>
/// <param name="It">
/// A real object (text, number, handle, anything of Core or null), or what stands for an object of the program:
/// <see cref="Unknown"/>, <see cref="Instance"/>, <see cref="StandIn"/>, <see cref="Items"/>, <see cref="Table"/>, <see cref="TupleItems"/>,
/// <see cref="Closure"/>, <see cref="EnumMember"/>.
/// </param>
/// <param name="Source">Null for what no operation wrote.</param>
internal readonly record struct Abstract(object? It, IOperation? Source)
{
    public bool IsUnknown => It is Unknown;

    public static Abstract UnknownAt(IOperation? source) => new(new Unknown(), source);
}

internal sealed record TupleItems(ImmutableArray<Abstract> Items)
{
    /// <summary>Whether it is a key and a value, which print otherwise.</summary>
    public bool IsPair { get; init; }
}

/// <summary>A delegate: a lambda or local function with the variables it sees, or a method with its receiver.</summary>
internal sealed record Closure(IMethodSymbol Method, IOperation? Body, Frame? Scope, Abstract? Receiver = null);

/// <summary>A member of an enum that the program declares.</summary>
internal sealed record EnumMember(INamedTypeSymbol Type, object Value)
{
    /// <summary>How it prints; null if it may be one of several names.</summary>
    public string? Text => Enums.Text(this, "G");

    public override string ToString() => Text ?? "";
}

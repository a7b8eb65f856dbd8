using System.Collections;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// What replay knows of a value, and the operation that wrote it: a finding about the value is blamed on that operation,
/// however far it travelled through variables, records, lists and helpers.
/// </summary>
/// <param name="It">
/// A real object (text, number, handle, anything of Core or null), or what stands for an object of the program:
/// <see cref="Unknown"/>, <see cref="Instance"/>, <see cref="Items"/>, <see cref="TupleItems"/>, <see cref="Closure"/>, <see cref="EnumMember"/>.
/// </param>
/// <param name="Source">Null for what no operation wrote.</param>
internal readonly record struct Abstract(object? It, IOperation? Source)
{
    public bool IsUnknown => It is Unknown;

    public static Abstract UnknownAt(IOperation source) => new(new Unknown(), source);
}

/// <summary>An object of a type that the program declares.</summary>
internal sealed class Instance
{
    public Instance(INamedTypeSymbol type)
    {
        Type = type;
        Scope = new(null, this);
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>By field; a property without a body by its backing field.</summary>
    public Dictionary<ISymbol, Abstract> Fields { get; private init; } = new(SymbolEqualityComparer.Default);

    /// <summary>The parameters of primary constructors, which the bodies of members see.</summary>
    public Frame Scope { get; private init; }

    public Instance Copy()
    {
        var copy = new Instance(Type) { Fields = new(Fields, SymbolEqualityComparer.Default) };
        copy.Scope.TakeFrom(Scope);
        return copy;
    }
}

/// <summary>An array, a list or a lazy sequence. Whoever enumerates a lost one is told by an exception.</summary>
internal sealed class Items(IEnumerable<Abstract> items, params ImmutableArray<Abstract> captured) : IEnumerable<Abstract>
{
    private readonly IEnumerable<Abstract> items = items;

    /// <summary>The elements of an array or a list; null for a lazy sequence, which has none until it is enumerated.</summary>
    public List<Abstract>? List => items as List<Abstract>;

    /// <summary>What a lazy sequence holds on to: what it reads from and the lambdas it calls.</summary>
    public ImmutableArray<Abstract> Captured { get; } = captured;

    /// <summary>Whether there may be others, or fewer, or in another order.</summary>
    public bool IsLost { get; private set; }

    public static Items Of(IEnumerable<Abstract> items) => new(items.ToList());

    public void Lose() => IsLost = true;

    public IEnumerator<Abstract> GetEnumerator() => IsLost ? throw new NotFollowed("a list of unknown length") : items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed record TupleItems(ImmutableArray<Abstract> Items);

/// <summary>A delegate: a lambda or local function with the variables it sees, or a method with its receiver.</summary>
internal sealed record Closure(IMethodSymbol Method, IOperation? Body, Frame? Scope, Abstract? Receiver = null);

/// <summary>A member of an enum that the program declares.</summary>
internal sealed record EnumMember(INamedTypeSymbol Type, object Value)
{
    public override string ToString() => Type.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => Equals(field.ConstantValue, Value))?.Name ?? $"{Value}";
}

/// <summary>A piece of the program is beyond the interpreter; whoever can forget what it touches catches this.</summary>
internal sealed class NotFollowed(string what) : Exception(what);

/// <summary>The program itself throws here, so this path reaches no end.</summary>
internal sealed class ProgramThrows : Exception;

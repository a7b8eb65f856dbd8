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

/// <summary>An object of a type that the program declares.</summary>
internal sealed class Instance
{
    public Instance(INamedTypeSymbol type)
    {
        Type = type;
        IsStruct = type.IsValueType;
        Scope = new(null, this);
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether it is copied where a variable of its type is assigned.</summary>
    public bool IsStruct { get; }

    /// <summary>Whether code that isn't followed may change it at any time.</summary>
    public bool IsLost { get; private set; }

    /// <summary>By field; a property without a body by its backing field.</summary>
    public Dictionary<ISymbol, Abstract> Fields { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The parameters of primary constructors, which the bodies of members see.</summary>
    public Frame Scope { get; }

    public void Lose() => IsLost = true;

    public Instance Copy()
    {
        var copy = new Instance(Type) { IsLost = IsLost };
        foreach (var field in Fields)
            copy.Fields[field.Key] = field.Value.It is Instance { IsStruct: true } inner ? field.Value with { It = inner.Copy() } : field.Value;
        copy.Scope.TakeFrom(Scope);
        return copy;
    }
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

/// <summary>A piece of the program is beyond the interpreter; whoever can forget what it touches catches this.</summary>
internal sealed class UnsupportedCode(string what) : Exception(what);

/// <summary>The program itself throws here; unless it catches that, this path reaches no end.</summary>
internal sealed class ProgramThrows : Exception
{
    /// <param name="type">What is thrown, where that is known.</param>
    public ProgramThrows(Type? type = null) => (Type, Thrown) = (type, new(Unknown.NotNull(), null));

    /// <param name="thrown">An exception that the program made.</param>
    public ProgramThrows(Abstract thrown) => Thrown = thrown;

    public Type? Type { get; }

    public Abstract Thrown { get; }
}

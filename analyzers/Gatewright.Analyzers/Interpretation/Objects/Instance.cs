using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

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

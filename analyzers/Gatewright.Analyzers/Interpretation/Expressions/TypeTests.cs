using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Whether a value is of a type; null if that can't be told.</summary>
internal sealed class TypeTests(Execution run)
{
    /// <summary>Null is of no type.</summary>
    public bool? IsOf(Abstract value, ITypeSymbol? type, ITypeSymbol? known)
    {
        if (value.It is null)
            return false;
        if (type is null)
            return value.It is Unknown it ? run.Conditions.Truth(new(it.EqualTo(null).Opposite, null)) : true;
        if (Holds(type))
            return null;
        if (SymbolEqualityComparer.Default.Equals(type, known) || known is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
            TypeArguments: [var underlying] } && SymbolEqualityComparer.Default.Equals(type, underlying))
            return value.It is Unknown same ? run.Conditions.Truth(new(same.EqualTo(null).Opposite, null)) : true;
        return value.It switch
        {
            Unknown unknown => run.Conditions.Truth(new(unknown.About(type), null)),
            Instance instance => Derives(instance.Type, type),
            EnumMember member => SymbolEqualityComparer.Default.Equals(member.Type, type) ? true : type.TypeKind == TypeKind.Interface
                || type.SpecialType != SpecialType.None ? null : false,
            Items or TupleItems or Closure or Table or StandIn or PlainValue or System.Net.IPAddress or Combination or KnownTask => null,
            _ => MemberResolver.Type(type) is { } real ? real.IsInstanceOfType(value.It) : null,
        };
    }

    /// <summary>What a type parameter stands for isn't followed.</summary>
    public static bool Holds(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Holds(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(Holds),
        _ => false,
    };

    public static bool? Derives(INamedTypeSymbol derived, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object)
            return true;
        for (INamedTypeSymbol? it = derived; it is not null; it = it.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(it, type))
                return true;
            if (Holds(it))
                return null;
        }

        return derived.AllInterfaces.Any(it => SymbolEqualityComparer.Default.Equals(it, type)) ? true
            : type is INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Delegate, IsGenericType: true } ? null : false;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Constants, operators and comparisons of what the language itself knows.</summary>
internal static class Plain
{
    public static Abstract Constant(IOperation operation) => new(OfType(operation.ConstantValue.Value, operation.Type), operation);

    /// <summary>The compiler keeps an enum's constants as numbers.</summary>
    public static object? OfType(object? constant, ITypeSymbol? type)
    {
        if (constant is null or Unknown || type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
            return constant;
        return MemberResolver.Type(named) is { } real ? Enum.ToObject(real, constant) : new EnumMember(named, constant);
    }

    public static object? Default(ITypeSymbol? type) => type switch
    {
        { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => null,
        { SpecialType: SpecialType.System_Boolean } => false,
        INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } => OfType(Conversions.Converted(0, underlying), type),
        { SpecialType: SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => Conversions.Converted(0, type),
        INamedTypeSymbol { IsTupleType: true } tuple => new TupleItems([.. tuple.TupleElements.Select(element => new Abstract(Default(element.Type), null))]),
        INamedTypeSymbol { IsValueType: true } named when Bodies.Syntax(named) is not null => new Instance(named),
        _ => new Unknown(),
    };

    public static Abstract Unary(IUnaryOperation operation, Abstract operand) => new(
        (operation.OperatorKind, operand.It) switch
        {
            (_, null) => null,
            (UnaryOperatorKind.Not, bool it) => !it,
            (UnaryOperatorKind.Not, Unknown it) when !operation.IsLifted => it.Opposite,
            (UnaryOperatorKind.Plus, int or long or double or decimal or uint or ulong or float) => operand.It,
            (UnaryOperatorKind.Minus, { } it) => Numbers.Negated(it, operation.IsChecked),
            (UnaryOperatorKind.BitwiseNegation, int it) => ~it,
            (UnaryOperatorKind.BitwiseNegation, long it) => ~it,
            (UnaryOperatorKind.BitwiseNegation, uint it) => ~it,
            (UnaryOperatorKind.BitwiseNegation, ulong it) => ~it,
            (UnaryOperatorKind.Hat, int it) => new Index(it, fromEnd: true),
            _ => new Unknown(),
        },
        operation);

    /// <summary>What an operator without a method of its own gives, or an unknown.</summary>
    public static object Binary(BinaryOperatorKind kind, object? left, object? right, ITypeSymbol? type, bool isChecked = false)
    {
        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            return Same(left, right) is { } same ? same == (kind == BinaryOperatorKind.Equals) : new Unknown();
        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String)
            return PureBclFunctions.IsPlain(left) && PureBclFunctions.IsPlain(right) ? Texts.Concat(left, right) : new Unknown();
        if (left is bool one && right is bool other)
            return kind switch
            {
                BinaryOperatorKind.And => one & other,
                BinaryOperatorKind.Or => one | other,
                BinaryOperatorKind.ExclusiveOr => one ^ other,
                _ => new Unknown(),
            };
        if (Conversions.Underlying(left) is { } a && Conversions.Underlying(right) is { } b && Conversions.IsNumber(a) && Conversions.IsNumber(b))
        {
            var result = Numbers.Operated(kind, a, b, isChecked);
            return left is Enum or EnumMember || right is Enum or EnumMember ? Conversions.Converted(result, type) ?? new Unknown() : result;
        }

        return new Unknown();
    }

    /// <summary>Whether two are equal; null if that can't be told.</summary>
    public static bool? Same(object? left, object? right) => (left, right) switch
    {
        (Unknown, _) or (_, Unknown) => ReferenceEquals(left, right) ? true : null,
        (double or float, _) when left is double.NaN or float.NaN => null,
        (Instance one, Instance other) => Same(one, other),
        (TupleItems one, TupleItems other) => one.Items.Length == other.Items.Length ? All(one.Items.Pairs(other.Items)) : false,
        (Items { Keeping: Keeping.Immutable }, Items { Keeping: Keeping.Immutable }) => ReferenceEquals(left, right) ? true : null,
        (Closure, Closure) => ReferenceEquals(left, right) ? true : null,
        (Instance or Items or Table or StandIn or Closure or Handle or KnownTask or null, _) or (_,
            Instance or Items or Table or StandIn or Closure or Handle or KnownTask or null) => ReferenceEquals(left, right),
        _ when PureBclFunctions.IsPlain(left) && PureBclFunctions.IsPlain(right) => Equals(left, right),
        _ => null,
    };

    private static bool? Same(Instance one, Instance other)
    {
        if (ReferenceEquals(one, other))
            return true;
        if (HasOwnEquality(one.Type) || HasOwnEquality(other.Type))
            return null;
        return one.Type.IsRecord || one.IsStruct || one.Type.IsAnonymousType ? SameFields(one, other) : false;
    }

    private static bool HasOwnEquality(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? it = type; it is not null && Bodies.Syntax(it) is not null; it = it.BaseType)
        {
            if (it.GetMembers("Equals").Any(member => !member.IsImplicitlyDeclared))
                return true;
        }

        return false;
    }

    private static bool? SameFields(Instance one, Instance other)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!SymbolEqualityComparer.Default.Equals(one.Type, other.Type))
            return false;
        if (one.IsLost || other.IsLost)
            return null;
        return All(one.Fields.Keys.Union(other.Fields.Keys, SymbolEqualityComparer.Default).OfType<ISymbol>()
            .Select(field => (Its(one, field), Its(other, field))));
    }

    private static Abstract Its(Instance instance, ISymbol field) =>
        instance.Fields.TryGetValue(field, out var value) ? value : new(Default(field is IFieldSymbol { Type: var type } ? type : null), null);

    private static bool? All(IEnumerable<(Abstract Left, Abstract Right)> pairs)
    {
        var answers = pairs.Select(pair => Same(pair.Left.It, pair.Right.It)).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}

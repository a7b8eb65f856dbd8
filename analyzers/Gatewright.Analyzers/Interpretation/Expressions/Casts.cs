using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Conversions, those that a type declares among them.</summary>
internal sealed class Casts(Execution run)
{
    /// <summary>A converted value is still blamed on what was written.</summary>
    public Abstract Conversion(IConversionOperation conversion, Frame frame)
    {
        var operand = run.Eval(conversion.Operand, frame);
        var type = conversion.Type;
        if (conversion.IsTryCast && type is not null)
        {
            return operand.It is null ? operand : run.TypeTests.IsOf(operand, type, conversion.Operand.Type) switch
            {
                true => operand,
                false => new(null, conversion),
                null => operand.It is Items or Table or StandIn or Closure or TupleItems ? operand : Unsure(operand, conversion),
            };
        }

        if (operand.It is null && type is { IsValueType: true } and not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            && conversion.OperatorMethod is null)
            throw new ProgramThrows(conversion.Operand.Type is { IsValueType: true } ? typeof(InvalidOperationException) : typeof(NullReferenceException));
        if (operand.It is Instance it && conversion is { OperatorMethod: null } && type is not null && conversion.Operand.Type is { } known)
        {
            if (it.IsStruct && type.IsReferenceType && known.IsValueType)
                return Copies.Taken(operand, known);
            if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
                && !TypeTests.Holds(type) && TypeTests.Derives(it.Type, type) is false)
                throw new ProgramThrows(typeof(InvalidCastException));
            return operand;
        }

        // What was boxed comes out as what it was.
        if (conversion.Operand.Type?.SpecialType == SpecialType.System_Object && type is { IsValueType: true } && Conversions.IsNumber(operand.It)
            && !ReferenceEquals(Conversions.Converted(operand.It, type), operand.It)
            && Conversions.Converted(operand.It, type)?.GetType() != operand.It!.GetType())
            return Abstract.UnknownAt(conversion);
        return Converted(operand, conversion.OperatorMethod, type, conversion, conversion.IsChecked);
    }

    private Abstract Unsure(Abstract operand, IOperation site)
    {
        run.Escapes.Open(operand);
        return Abstract.UnknownAt(site);
    }

    /// <param name="operand">What to convert.</param>
    /// <param name="operatorMethod">The conversion a type declares, or null for one of the language.</param>
    /// <param name="type">What the language's own converts to; null keeps the type.</param>
    /// <param name="site">Where.</param>
    /// <param name="isChecked">Whether a number that doesn't fit throws.</param>
    public Abstract Converted(Abstract operand, IMethodSymbol? operatorMethod, ITypeSymbol? type, IOperation site, bool isChecked = false)
    {
        if (operatorMethod is { ContainingType.Name: "ReadOnlySpan" or "Span" })
            return operand;
        if (operatorMethod is { ContainingType.Name: "Index" } && operand.It is int at)
            return at >= 0 ? operand with { It = new Index(at) } : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        if (operatorMethod is not null && run.Bodies.Callee(operatorMethod) is { IsOfCore: true } callee)
        {
            if (operand.IsUnknown)
                return operand;
            if (operand.It is string text && callee.FromText is { } fromText)
                return operand with { It = fromText(text) };
        }

        if (operatorMethod is { Parameters: [var parameter, ..] })
        {
            if (operand.It is null && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
                return operand;
            var given = Converted(operand, null, parameter.Type, site);
            var result = run.Calls.Call(site, operatorMethod, null, [new(parameter, given)]);
            return Bodies.Syntax(operatorMethod) is null ? result with { Source = operand.Source } : result;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            return operand.It is null ? operand : Converted(operand, null, underlying, site, isChecked);
        var it = Conversions.Converted(operand.It, type, isChecked);
        return ReferenceEquals(it, operand.It) ? operand : operand with { It = it };
    }
}

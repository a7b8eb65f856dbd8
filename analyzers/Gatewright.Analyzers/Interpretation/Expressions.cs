using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    /// <summary>What <c>?.</c> found not to be null.</summary>
    private readonly Stack<Abstract> accessed = [];

    private static Abstract Variable(ISymbol variable, IOperation reference, Frame frame)
    {
        if (frame.TryGet(variable, out var value) || frame.This?.Scope.TryGet(variable, out value) is true)
            return value;
        return Abstract.UnknownAt(reference);
    }

    /// <summary>A converted value is still blamed on what was written.</summary>
    private Abstract Conversion(IConversionOperation conversion, Frame frame)
    {
        var operand = Eval(conversion.Operand, frame);
        var type = conversion.Type;
        if (conversion.IsTryCast && type is not null)
        {
            return operand.It is null ? operand : IsOf(operand, type, conversion.Operand.Type) switch
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
                return Taken(operand, known);
            if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } && !Holds(type)
                && Derives(it.Type, type) is false)
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
        Open(operand);
        return Abstract.UnknownAt(site);
    }

    /// <param name="operand">What to convert.</param>
    /// <param name="operatorMethod">The conversion a type declares, or null for one of the language.</param>
    /// <param name="type">What the language's own converts to; null keeps the type.</param>
    /// <param name="site">Where.</param>
    /// <param name="isChecked">Whether a number that doesn't fit throws.</param>
    private Abstract Converted(Abstract operand, IMethodSymbol? operatorMethod, ITypeSymbol? type, IOperation site, bool isChecked = false)
    {
        if (operatorMethod is { ContainingType.Name: "ReadOnlySpan" or "Span" })
            return operand;
        if (operatorMethod is { ContainingType.Name: "Index" } && operand.It is int at)
            return at >= 0 ? operand with { It = new Index(at) } : throw new ProgramThrows(typeof(ArgumentOutOfRangeException));
        if (operatorMethod is not null && bodies.Callee(operatorMethod) is { IsOfCore: true } callee)
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
            var result = Call(site, operatorMethod, null, [new(parameter, given)]);
            return Bodies.Syntax(operatorMethod) is null ? result with { Source = operand.Source } : result;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            return operand.It is null ? operand : Converted(operand, null, underlying, site, isChecked);
        var it = Conversions.Converted(operand.It, type, isChecked);
        return ReferenceEquals(it, operand.It) ? operand : operand with { It = it };
    }

    private Abstract Coalesce(ICoalesceOperation operation, Frame frame)
    {
        var value = Eval(operation.Value, frame);
        if (!value.IsUnknown)
            return value.It is null ? Eval(operation.WhenNull, frame) : Converted(value, operation.ValueConversion.MethodSymbol, operation.Type, operation);
        return Forgotten(operation.WhenNull, frame);
    }

    private Abstract Chosen(IConditionalOperation operation, Frame frame) => Truth(operation.Condition, frame) switch
    {
        true => Eval(operation.WhenTrue, frame),
        false when operation.WhenFalse is { } other => Eval(other, frame),
        _ => Unchosen(operation, frame, operation.WhenTrue, operation.WhenFalse),
    };

    private Abstract Chosen(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = Eval(operation.Value, frame);
        foreach (var arm in operation.Arms)
        {
            var scope = new Frame(frame);
            var matches = Matches(arm.Pattern, value, scope);
            if (matches is true && arm.Guard is not null)
                matches = Truth(arm.Guard, scope);
            else if (matches is null && arm.Guard is not null)
                Unguarded(arm.Guard, scope);
            matches ??= decisions.Next();
            if (matches is true)
                return Eval(arm.Value, scope);
            if (matches is null)
                return Unchosen(operation, frame, [.. operation.Arms]);
        }

        throw new ProgramThrows(typeof(InvalidOperationException));
    }

    private Abstract Unchosen(IOperation operation, Frame frame, params IOperation?[] choices)
    {
        Forget(frame, choices);
        return Abstract.UnknownAt(operation);
    }

    private Abstract Accessed(IConditionalAccessOperation operation, Frame frame)
    {
        var value = Eval(operation.Operation, frame);
        if (value.It is null)
            return new(null, operation);
        accessed.Push(value);
        try
        {
            return value.IsUnknown ? Forgotten(operation.WhenNotNull, frame) : Eval(operation.WhenNotNull, frame);
        }
        finally
        {
            accessed.Pop();
        }
    }
}

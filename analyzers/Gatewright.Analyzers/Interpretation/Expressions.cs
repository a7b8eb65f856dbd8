using System.Globalization;
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
        return Converted(operand, conversion.OperatorMethod, conversion.Type, conversion) is var converted && conversion.IsTryCast && converted.IsUnknown
            ? Abstract.UnknownAt(conversion)
            : converted;
    }

    /// <param name="operand">What to convert.</param>
    /// <param name="operatorMethod">The conversion a type declares, or null for one of the language.</param>
    /// <param name="type">What the language's own converts to; null keeps the type.</param>
    /// <param name="site">Where.</param>
    private Abstract Converted(Abstract operand, IMethodSymbol? operatorMethod, ITypeSymbol? type, IOperation site)
    {
        if (operatorMethod is { ContainingType.Name: "ReadOnlySpan" or "Span" })
            return operand;
        if (operatorMethod is not null && operand.IsUnknown && Core.Owns(operatorMethod))
            return operand;
        if (operatorMethod is not null)
        {
            var parameter = operatorMethod.Parameters[0];
            var given = Converted(operand, null, parameter.Type, site);
            return Call(site, operatorMethod, null, [new(parameter, given)]) with { Source = operand.Source };
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            return operand.It is null ? operand : Converted(operand, null, underlying, site);
        return Plain.Number(operand.It, type) is { } number ? operand with { It = number } : operand;
    }

    private Abstract Interpolated(IInterpolatedStringOperation operation, Frame frame)
    {
        var text = new System.Text.StringBuilder();
        var isKnown = true;
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal)
            {
                text.Append(literal.Text.ConstantValue.Value);
            }
            else if (part is IInterpolationOperation hole)
            {
                var value = Eval(hole.Expression, frame);
                var alignment = hole.Alignment is null ? "" : $",{hole.Alignment.ConstantValue.Value}";
                var format = hole.FormatString is null ? "" : $":{hole.FormatString.ConstantValue.Value}";
                isKnown &= Platform.IsPlain(value.It);
                if (isKnown)
                    text.Append(string.Format(CultureInfo.InvariantCulture, $"{{0{alignment}{format}}}", value.It));
            }
        }

        return isKnown ? new(text.ToString(), operation) : Abstract.UnknownAt(operation);
    }

    private Abstract Binary(IBinaryOperation operation, Frame frame)
    {
        var left = Eval(operation.LeftOperand, frame);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            var decides = operation.OperatorKind == BinaryOperatorKind.ConditionalOr;
            if (Truth(left) is { } first)
                return first == decides ? new(first, operation) : Eval(operation.RightOperand, frame) with { Source = operation };

            // The right side may never be asked; but if it decides, it decides either way.
            Forget(frame, operation.RightOperand);
            return operation.RightOperand.ConstantValue is { HasValue: true, Value: bool second } && second == decides
                ? new(second, operation)
                : Abstract.UnknownAt(operation);
        }

        var right = Eval(operation.RightOperand, frame);
        if ((operation.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String }) && (!operation.IsLifted || operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) && Compared(operation.OperatorKind, left, right) is { } condition)
            return new(condition, operation);
        return operation.OperatorMethod is { ContainingType.IsRecord: false, ContainingType.SpecialType: not SpecialType.System_String } method
            ? Call(operation, method, null, [new(method.Parameters[0], left), new(method.Parameters[1], right)]) with { Source = operation }
            : new(Plain.Binary(operation.OperatorKind, left.It, right.It, operation.Type), operation);
    }

    private Abstract Increment(IIncrementOrDecrementOperation operation, Frame frame)
    {
        var before = Eval(operation.Target, frame);
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = new Abstract(Plain.Binary(kind, before.It, 1, operation.Type), operation);
        Assign(operation.Target, after, frame);
        return operation.IsPostfix ? before : after;
    }

    private Abstract Compound(ICompoundAssignmentOperation operation, Frame frame)
    {
        var left = Eval(operation.Target, frame);
        var right = Eval(operation.Value, frame);
        var value = operation.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String }
            ? Plain.Binary(operation.OperatorKind, left.It, right.It, operation.Type)
            : new Unknown();
        return Assigned(operation.Target, new(value, operation), frame);
    }

    private Abstract Coalesce(ICoalesceOperation operation, Frame frame)
    {
        var value = Eval(operation.Value, frame);
        if (!value.IsUnknown)
            return value.It is null ? Eval(operation.WhenNull, frame) : Converted(value, null, operation.Type, operation);
        return Forgotten(operation.WhenNull, frame);
    }

    private Abstract Chosen(IConditionalOperation operation, Frame frame) => Truth(operation.Condition, frame) switch
    {
        true => Eval(operation.WhenTrue, frame),
        false => Eval(operation.WhenFalse!, frame),
        null => Unchosen(operation, frame, operation.WhenTrue, operation.WhenFalse),
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
            matches ??= decisions.Next();
            if (matches is true)
                return Eval(arm.Value, scope);
            if (matches is null)
                return Unchosen(operation, frame, [.. operation.Arms.Select(other => other.Value)]);
        }

        throw new ProgramThrows();
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
        if (value.IsUnknown)
            return Forgotten(operation.WhenNotNull, frame);

        accessed.Push(value);
        var result = Eval(operation.WhenNotNull, frame);
        accessed.Pop();
        return result;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Operators with one operand and with two.</summary>
internal sealed class Operators(Execution run)
{
    /// <summary>The links of the sums that are being evaluated, the innermost last.</summary>
    private readonly List<IBinaryOperation> terms = [];

    /// <summary>Sums may have thousands of terms, so left operands are walked with a stack of our own.</summary>
    public Abstract Binary(IBinaryOperation operation, Frame frame)
    {
        if (operation.ConstantValue.HasValue)
            return Plain.Constant(operation);
        if (operation.LeftOperand.Kind != OperationKind.Binary)
            return Binary(operation, run.Eval(operation.LeftOperand, frame), frame);

        var start = terms.Count;
        IOperation first = operation;
        while (first.Kind == OperationKind.Binary && (IBinaryOperation)first is { ConstantValue.HasValue: false } link)
        {
            terms.Add(link);
            first = link.LeftOperand;
        }

        // What throws may leave terms behind the last one.
        var end = terms.Count;
        var value = run.Eval(first, frame);
        while (end-- > start)
        {
            run.Step();
            value = Binary(terms[end], value, frame);
        }

        terms.RemoveRange(start, terms.Count - start);
        return value;
    }

    private Abstract Binary(IBinaryOperation operation, Abstract left, Frame frame)
    {
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return operation.OperatorMethod is null ? Conditional(operation, left, frame) : run.Forgetting.Forgotten(operation.RightOperand, frame);

        var right = run.Eval(operation.RightOperand, frame);
        if (operation.OperatorMethod is { ContainingType.SpecialType: SpecialType.System_Delegate } && operation.OperatorKind == BinaryOperatorKind.Add)
            return run.Delegates.Combined(operation, [left, right]);
        if (operation.OperatorMethod is { Parameters.Length: 2, ContainingType.SpecialType: not SpecialType.System_String } method && !IsImplied(method))
        {
            if (operation.IsLifted && (left.It is null || right.It is null))
                return Abstract.UnknownAt(operation);
            return run.Calls.Call(operation, method, null, [new(method.Parameters[0], left), new(method.Parameters[1], right)]) is var result
                && Bodies.Syntax(method) is null ? result with { Source = operation } : result;
        }

        // Objects are compared by reference, and nobody knows which texts are one.
        if (operation is { OperatorMethod: null, LeftOperand.Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String },
            RightOperand.Type.IsReferenceType: true, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals })
            return new(Identical(left.It, right.It) is { } same ? same == (operation.OperatorKind == BinaryOperatorKind.Equals)
                : Conditions.Compared(operation.OperatorKind, left, right) ?? new Unknown(), operation);
        return new(Operated(operation.OperatorKind, left, right, operation.IsLifted, operation.IsChecked, operation.Type, operation), operation);
    }

    /// <summary>Whether an operator is what the compiler made of a record's fields.</summary>
    private static bool IsImplied(IMethodSymbol method) => method.IsImplicitlyDeclared && method.ContainingType.IsRecord;

    private Abstract Conditional(IBinaryOperation operation, Abstract left, Frame frame)
    {
        var decides = operation.OperatorKind == BinaryOperatorKind.ConditionalOr;
        if (run.Conditions.Truth(left) is { } first)
            return first == decides ? new(first, operation) : run.Eval(operation.RightOperand, frame) with { Source = operation };

        // The right side may never be asked; but if it decides, it decides either way.
        run.Forgetting.Forget(frame, operation.RightOperand);
        return operation.RightOperand.ConstantValue is { HasValue: true, Value: bool second } && second == decides
            ? new(second, operation)
            : Abstract.UnknownAt(operation);
    }

    public object? Operated(BinaryOperatorKind kind, Abstract left, Abstract right, bool isLifted, bool isChecked, ITypeSymbol? type, IOperation site)
    {
        var isEquality = kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (isLifted && (left.It is null || right.It is null) && !isEquality)
            return Lifted(kind, left.It, right.It);
        if ((!isLifted || isEquality) && Conditions.Compared(kind, left, right) is { } condition)
            return condition;
        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String)
        {
            var sum = run.InterpolatedTexts.NewText();
            run.InterpolatedTexts.Add(sum, left, site, width: 0, format: null, (site as IBinaryOperation)?.LeftOperand.Syntax);
            run.InterpolatedTexts.Add(sum, right, site, width: 0, format: null, (site as IBinaryOperation)?.RightOperand.Syntax);
            return run.InterpolatedTexts.Whole(sum, site).It;
        }

        return Plain.Binary(kind, left.It, right.It, type, isChecked);
    }

    /// <summary>What an operator gives where a side is null: null, false of a comparison, and of truths what the other side leaves open.</summary>
    private static object? Lifted(BinaryOperatorKind kind, object? left, object? right) => kind switch
    {
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
        BinaryOperatorKind.And when left is false || right is false => false,
        BinaryOperatorKind.Or when left is true || right is true => true,
        BinaryOperatorKind.And or BinaryOperatorKind.Or when left is Unknown || right is Unknown => new Unknown(),
        _ => null,
    };

    public static bool? Identical(object? left, object? right) => (left, right) switch
    {
        (Unknown, _) or (_, Unknown) => null,
        (null, _) or (_, null) => left == right,
        (Instance or Items or Table or Handle, _) => ReferenceEquals(left, right)
            ? true : left is Instance { IsStruct: true } or Items { Keeping: Keeping.Immutable } ? null : false,
        _ => Plain.Same(left, right) is false ? false : null,
    };

    public Abstract Unary(IUnaryOperation operation, Frame frame)
    {
        var operand = run.Eval(operation.Operand, frame);
        return operation.OperatorMethod is { Parameters: [var parameter] } method
            ? run.Calls.Call(operation, method, null, [new(parameter, operand)])
            : Plain.Unary(operation, operand);
    }

    public Abstract Tuples(ITupleBinaryOperation operation, Frame frame)
    {
        var left = run.Eval(operation.LeftOperand, frame);
        var right = run.Eval(operation.RightOperand, frame);
        return new(Plain.Binary(operation.OperatorKind, left.It, right.It, null), operation);
    }
}

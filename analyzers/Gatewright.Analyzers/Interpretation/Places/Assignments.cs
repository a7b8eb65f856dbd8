using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Assignments, and what counts a place up or down.</summary>
internal sealed class Assignments(Execution run)
{
    public Abstract Assigned(IAssignmentOperation assignment, Frame frame)
    {
        if (assignment is ISimpleAssignmentOperation { IsRef: true })
            throw new BudgetExceeded("a reference that is turned to another place");
        if (assignment.Target is ILocalReferenceOperation { IsDeclaration: false } local)
        {
            var simple = Copies.Taken(run.Eval(assignment.Value, frame), assignment.Target.Type);
            run.Places.AssignVariable(local.Local, simple, frame);
            return simple;
        }

        var place = run.Places.PlaceOf(assignment.Target, frame);
        var value = Copies.Taken(run.Eval(assignment.Value, frame), assignment.Target.Type);
        place.Set(value);
        return value;
    }

    public void Assign(IOperation target, Abstract value, Frame frame) => run.Places.PlaceOf(target, frame).Set(value);

    public Abstract Increment(IIncrementOrDecrementOperation operation, Frame frame)
    {
        var place = run.Places.PlaceOf(operation.Target, frame);
        var before = place.Get();
        var after = new Abstract(new Unknown(), operation);
        if (operation.OperatorMethod is { IsStatic: true, Parameters: [var parameter] } method)
            after = run.Calls.Call(operation, method, null, [new(parameter, before)]);
        else if (operation.OperatorMethod is not null)
            throw new BudgetExceeded("an operator that changes its operand");
        else if (before.It is null)
            return before;
        else
            after = new(Numbers.Stepped(operation, before.It), operation);
        place.Set(after);
        return operation.IsPostfix ? before : after;
    }

    public Abstract Compound(ICompoundAssignmentOperation operation, Frame frame)
    {
        var place = run.Places.PlaceOf(operation.Target, frame);
        if (operation is { OperatorMethod: { IsStatic: false } })
            throw new BudgetExceeded("an operator that changes its operand");

        var left = run.Casts.Converted(place.Get(), operation.InConversion.MethodSymbol, operation.Value.Type is { SpecialType: not SpecialType.System_String }
            ? Promoted(operation) : null, operation);
        var right = run.Eval(operation.Value, frame);
        Abstract value;
        if (operation.Target.Type?.TypeKind == TypeKind.Delegate || operation.OperatorMethod is { ContainingType.SpecialType: SpecialType.System_Delegate })
            value = run.Delegates.Combined(operation, left, right);
        else if (operation.OperatorMethod is { Parameters.Length: 2 } method && method.ContainingType.SpecialType != SpecialType.System_String)
            value = run.Calls.Call(operation, method, null, [new(method.Parameters[0], left), new(method.Parameters[1], right)]);
        else
            value = new(run.Operators.Operated(
                operation.OperatorKind, left, right, operation.IsLifted, operation.IsChecked, Promoted(operation), operation), operation);
        value = run.Casts.Converted(value, operation.OutConversion.MethodSymbol, operation.Type, operation, operation.IsChecked) with { Source = operation };
        place.Set(value);
        return value;
    }

    /// <summary>The type that the operands of a compound assignment have in common, which isn't the target's if that is small.</summary>
    private static ITypeSymbol? Promoted(ICompoundAssignmentOperation operation) =>
        operation.Target.Type is { SpecialType: SpecialType.System_String } || operation.OperatorMethod is not null ? operation.Target.Type
        : operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
            ? operation.Target.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt16 or SpecialType.System_Char }
                ? null : operation.Target.Type
        : operation.Value.Type ?? operation.Target.Type;

    public Abstract CoalescedInto(ICoalesceAssignmentOperation operation, Frame frame)
    {
        var place = run.Places.PlaceOf(operation.Target, frame);
        var value = place.Get();
        if (value.It is not null and not Unknown)
            return value;
        if (value.IsUnknown)
        {
            run.Forgetting.Forget(frame, operation.Value);
            value = Abstract.UnknownAt(operation);
        }
        else
        {
            value = Copies.Taken(run.Casts.Converted(run.Eval(operation.Value, frame), null, operation.Target.Type, operation), operation.Target.Type);
        }

        place.Set(value);
        return value;
    }
}

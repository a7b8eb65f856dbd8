using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Expressions of which one part gives the value: <c>??</c>, <c>?:</c>, <c>?.</c> and <c>switch</c>.</summary>
internal sealed class Choices(Execution run)
{
    public Abstract Coalesce(ICoalesceOperation operation, Frame frame)
    {
        var value = run.Eval(operation.Value, frame);
        if (!value.IsUnknown)
            return value.It is null ? run.Eval(operation.WhenNull, frame)
                : run.Casts.Converted(value, operation.ValueConversion.MethodSymbol, operation.Type, operation);
        return run.Forgetting.Forgotten(operation.WhenNull, frame);
    }

    public Abstract Chosen(IConditionalOperation operation, Frame frame) => run.Conditions.Truth(operation.Condition, frame) switch
    {
        true => run.Eval(operation.WhenTrue, frame),
        false when operation.WhenFalse is { } other => run.Eval(other, frame),
        _ => Unchosen(operation, frame, operation.WhenTrue, operation.WhenFalse),
    };

    public Abstract Chosen(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = run.Eval(operation.Value, frame);
        foreach (var arm in operation.Arms)
        {
            var scope = new Frame(frame);
            var matches = run.Patterns.Matches(arm.Pattern, value, scope);
            if (matches is true && arm.Guard is not null)
                matches = run.Conditions.Truth(arm.Guard, scope);
            else if (matches is null && arm.Guard is not null)
                run.Patterns.Unguarded(arm.Guard, scope);
            matches ??= run.Decisions.Next();
            if (matches is true)
                return run.Eval(arm.Value, scope);
            if (matches is null)
                return Unchosen(operation, frame, [.. operation.Arms]);
        }

        throw new ProgramThrows(typeof(InvalidOperationException));
    }

    private Abstract Unchosen(IOperation operation, Frame frame, params IOperation?[] choices)
    {
        run.Forgetting.Forget(frame, choices);
        return Abstract.UnknownAt(operation);
    }

    public Abstract Accessed(IConditionalAccessOperation operation, Frame frame)
    {
        var value = run.Eval(operation.Operation, frame);
        if (value.It is null)
            return new(null, operation);
        run.Accessed.Push(value);
        try
        {
            return value.IsUnknown ? run.Forgetting.Forgotten(operation.WhenNotNull, frame) : run.Eval(operation.WhenNotNull, frame);
        }
        finally
        {
            run.Accessed.Pop();
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Loops, turn by turn.</summary>
internal sealed class Loops(Execution run)
{
    public Flow ForEach(IForEachLoopOperation loop, Frame frame)
    {
        var collection = run.Eval(loop.Collection, frame);
        try
        {
            foreach (var element in Turns(loop, collection))
            {
                var turn = Turn(loop, element, frame);
                var flow = run.Statements.Do(loop.Body, turn);
                if (flow is Flow.MaybeLeftLoop)
                    return Left(run.Forgetting.Forget(frame, loop.Body));
                if (flow is Flow.Break)
                    return Flow.Next;
                if (flow is Flow.Return or Flow.GoTo or Flow.MaybeReturned)
                    return Flows.Max(flow, flow is Flow.MaybeReturned ? run.Forgetting.Forget(frame, loop.Body) : flow);
            }

            return Flow.Next;
        }
        catch (UnsupportedCode)
        {
            run.Escapes.Reach(collection, collection.It is Instance ? OpaqueUse.Written : Uses.Of(loop.Collection));
            return Left(run.Forgetting.Forget(frame, loop.Body));
        }
    }

    /// <summary>The elements that a loop sees; of an object of the program what its own method yields.</summary>
    public IEnumerable<Abstract> Turns(IForEachLoopOperation loop, Abstract collection)
    {
        var info = run.Bodies.ForEach(loop);
        if (collection.It is Instance && info.GetEnumeratorMethod is { IsStatic: false } method)
            collection = run.Calls.Call(loop, method, collection, []);
        foreach (var element in run.Enumeration.Enumerated(collection))
        {
            run.Step();
            yield return run.Casts.Converted(element, info.ElementConversion.MethodSymbol, info.ElementConversion.MethodSymbol is null
                && info.ElementConversion.IsNumeric ? (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol.Type : null, loop);
        }
    }

    /// <summary>Each turn has a variable of its own.</summary>
    public Frame Turn(IForEachLoopOperation loop, Abstract item, Frame frame)
    {
        var turn = new Frame(frame);
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
            turn.Declare(variable.Symbol, Copies.Taken(item, variable.Symbol.Type));
        else
            run.Assignments.Assign(loop.LoopControlVariable, item, turn);
        return turn;
    }

    public Flow For(IForLoopOperation loop, Frame frame)
    {
        run.Statements.Block(loop.Before, frame);
        return Turns(loop, frame, () => loop.Condition is null ? true : run.Conditions.Known(run.Eval(loop.Condition, frame)),
            isConditionFirst: true, loop.AtLoopBottom);
    }

    public Flow While(IWhileLoopOperation loop, Frame frame) =>
        Turns(loop, frame, () => loop.Condition is { } condition && run.Conditions.Known(run.Eval(condition, frame)) is { } answer
            ? answer != loop.ConditionIsUntil : null, loop.ConditionIsTop, []);

    private Flow Turns(ILoopOperation loop, Frame frame, Func<bool?> condition, bool isConditionFirst, ImmutableArray<IOperation> bottom)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            if (!isFirst || isConditionFirst)
            {
                switch (condition())
                {
                    case false:
                        return Flow.Next;
                    case null:
                        return Left(run.Forgetting.Forget(frame, Whole(loop, bottom)));
                }
            }

            var flow = run.Statements.Do(loop.Body, frame);
            if (flow is Flow.Break)
                return Flow.Next;
            if (flow is Flow.Return or Flow.GoTo)
                return flow;
            if (flow is Flow.MaybeLeftLoop or Flow.MaybeReturned)
                return Flows.Max(Left(flow), Left(run.Forgetting.Forget(frame, Whole(loop, bottom))));
            run.Statements.Block(bottom, frame);
        }
    }

    /// <summary>The turns to come, with what the condition does in each.</summary>
    private static IOperation?[] Whole(ILoopOperation loop, ImmutableArray<IOperation> bottom) =>
        [loop.Body, .. bottom, loop switch { IForLoopOperation it => it.Condition, IWhileLoopOperation it => it.Condition, _ => null }];

    /// <summary>Beyond the loop it makes no difference whether the loop was left.</summary>
    public static Flow Left(Flow flow) => flow is Flow.MaybeReturned or Flow.Return or Flow.GoTo ? flow : Flow.Next;
}

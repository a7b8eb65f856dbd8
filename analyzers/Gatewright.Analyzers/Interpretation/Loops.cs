using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Flow ForEach(IForEachLoopOperation loop, Frame frame)
    {
        var collection = Eval(loop.Collection, frame);
        try
        {
            foreach (var element in Turns(loop, collection))
            {
                var turn = Turn(loop, element, frame);
                var flow = Do(loop.Body, turn);
                if (flow is Flow.MaybeLeftLoop)
                    return Left(Forget(frame, loop.Body));
                if (flow is Flow.Break)
                    return Flow.Next;
                if (flow is Flow.Return or Flow.GoTo or Flow.MaybeReturned)
                    return Max(flow, flow is Flow.MaybeReturned ? Forget(frame, loop.Body) : flow);
            }

            return Flow.Next;
        }
        catch (UnsupportedCode)
        {
            Reach(collection, collection.It is Instance ? OpaqueUse.Written : Uses.Of(loop.Collection));
            return Left(Forget(frame, loop.Body));
        }
    }

    /// <summary>The elements that a loop sees; of an object of the program what its own method yields.</summary>
    private IEnumerable<Abstract> Turns(IForEachLoopOperation loop, Abstract collection)
    {
        var info = bodies.ForEach(loop);
        if (collection.It is Instance && info.GetEnumeratorMethod is { IsStatic: false } method)
            collection = Call(loop, method, collection, []);
        foreach (var element in Enumerated(collection))
        {
            Step();
            yield return Converted(element, info.ElementConversion.MethodSymbol, info.ElementConversion.MethodSymbol is null
                && info.ElementConversion.IsNumeric ? (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol.Type : null, loop);
        }
    }

    /// <summary>Each turn has a variable of its own.</summary>
    private Frame Turn(IForEachLoopOperation loop, Abstract item, Frame frame)
    {
        var turn = new Frame(frame);
        if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
            turn.Declare(variable.Symbol, Taken(item, variable.Symbol.Type));
        else
            Assign(loop.LoopControlVariable, item, turn);
        return turn;
    }

    private Flow For(IForLoopOperation loop, Frame frame)
    {
        Block(loop.Before, frame);
        return Turns(loop, frame, () => loop.Condition is null ? true : Known(Eval(loop.Condition, frame)), isConditionFirst: true, loop.AtLoopBottom);
    }

    private Flow While(IWhileLoopOperation loop, Frame frame) =>
        Turns(loop, frame, () => loop.Condition is { } condition && Known(Eval(condition, frame)) is { } answer ? answer != loop.ConditionIsUntil : null,
            loop.ConditionIsTop, []);

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
                        return Left(Forget(frame, Whole(loop, bottom)));
                }
            }

            var flow = Do(loop.Body, frame);
            if (flow is Flow.Break)
                return Flow.Next;
            if (flow is Flow.Return or Flow.GoTo)
                return flow;
            if (flow is Flow.MaybeLeftLoop or Flow.MaybeReturned)
                return Max(Left(flow), Left(Forget(frame, Whole(loop, bottom))));
            Block(bottom, frame);
        }
    }

    /// <summary>The turns to come, with what the condition does in each.</summary>
    private static IOperation?[] Whole(ILoopOperation loop, ImmutableArray<IOperation> bottom) =>
        [loop.Body, .. bottom, loop switch { IForLoopOperation it => it.Condition, IWhileLoopOperation it => it.Condition, _ => null }];

    /// <summary>Beyond the loop it makes no difference whether the loop was left.</summary>
    private static Flow Left(Flow flow) => flow is Flow.MaybeReturned or Flow.Return or Flow.GoTo ? flow : Flow.Next;
}

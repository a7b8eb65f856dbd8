using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Flow ForEach(IForEachLoopOperation loop, Frame frame)
    {
        var collection = Eval(loop.Collection, frame);
        var conversion = bodies.ForEach(loop).ElementConversion.MethodSymbol;
        try
        {
            foreach (var element in Enumerated(collection))
            {
                var turn = new Frame(frame);
                var item = Converted(element, conversion, null, loop);
                if (loop.LoopControlVariable is IVariableDeclaratorOperation variable)
                    turn.Declare(variable.Symbol, item);
                else
                    Assign(loop.LoopControlVariable, item, turn);

                var flow = Do(loop.Body, turn);
                if (flow is Flow.MaybeLeftLoop)
                    return Left(Forget(frame, loop.Body));
                if (flow is Flow.Break)
                    return Flow.Next;
                if (flow is Flow.Return or Flow.MaybeReturned)
                    return Max(flow, flow is Flow.MaybeReturned ? Forget(frame, loop.Body) : flow);
            }

            return Flow.Next;
        }
        catch (NotFollowed)
        {
            Open(collection);
            return Left(Forget(frame, loop.Body));
        }
    }

    private Flow For(IForLoopOperation loop, Frame frame)
    {
        Block(loop.Before, frame);
        return Turns(loop, frame, () => loop.Condition is null ? true : Known(Eval(loop.Condition, frame)), isConditionFirst: true, loop.AtLoopBottom);
    }

    private Flow While(IWhileLoopOperation loop, Frame frame) =>
        Turns(loop, frame, () => Known(Eval(loop.Condition!, frame)), loop.ConditionIsTop, []);

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
                        return Left(Forget(frame, [loop.Body, .. bottom]));
                }
            }

            var flow = Do(loop.Body, frame);
            if (flow is Flow.Break)
                return Flow.Next;
            if (flow is Flow.Return)
                return flow;
            if (flow is Flow.MaybeLeftLoop or Flow.MaybeReturned)
                return Max(Left(flow), Left(Forget(frame, [loop.Body, .. bottom])));
            Block(bottom, frame);
        }
    }

    /// <summary>Beyond the loop it makes no difference whether the loop was left.</summary>
    private static Flow Left(Flow flow) => flow is Flow.MaybeReturned or Flow.Return ? flow : Flow.Next;
}

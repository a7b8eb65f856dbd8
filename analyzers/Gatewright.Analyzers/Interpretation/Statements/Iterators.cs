using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Iterators run as far as their elements are asked for, and again for each enumeration. Statements that yield are walked here, all others as everywhere.
/// </summary>
internal sealed class Iterators(Execution run)
{
    private readonly Dictionary<IOperation, bool> yields = [];

    /// <summary>How the walk through a statement ended.</summary>
    private sealed class Ending
    {
        public Flow Flow { get; set; }
    }

    public IEnumerable<Abstract> Yielded(IOperation body, Frame frame)
    {
        var ending = new Ending();
        using var steps = Steps(body, new(frame), ending).GetEnumerator();
        while (Goes(steps, body, frame))
            yield return steps.Current;
        if (ending.Flow is Flow.GoTo or >= Flow.MaybeLeftLoop)
            throw new UnsupportedCode("an iterator of unknown length");
    }

    /// <summary>What isn't followed of an iterator may be anything it says.</summary>
    private bool Goes(IEnumerator<Abstract> steps, IOperation body, Frame frame)
    {
        try
        {
            return steps.MoveNext();
        }
        catch (UnsupportedCode)
        {
            Within(() => run.Forgetting.Forget(frame, body));
            throw;
        }
    }

    private IEnumerable<Abstract> Steps(IOperation statement, Frame frame, Ending ending)
    {
        run.Step();
        if (!Yields(statement))
        {
            ending.Flow = Within(() => run.Statements.Do(statement, frame));
            return [];
        }

        return statement switch
        {
            IBlockOperation block => BlockSteps(block, new(frame), ending),
            IReturnOperation { ReturnedValue: { } value } => One(value, frame, ending),
            IConditionalOperation choice => ChoiceSteps(choice, frame, ending),
            IForEachLoopOperation loop => ForEachSteps(loop, frame, ending),
            IForLoopOperation loop => LoopSteps(loop, loop.Before, loop.Condition, true, loop.AtLoopBottom, new(frame), ending),
            IWhileLoopOperation loop => LoopSteps(loop, [], loop.Condition, loop.ConditionIsTop, [], new(frame), ending),
            ILabeledOperation { Operation: { } labelled } => Steps(labelled, frame, ending),
            _ => throw new UnsupportedCode("an iterator of this form"),
        };
    }

    /// <summary>What runs meanwhile is as deep as the call it continues.</summary>
    private Flow Within(Func<Flow> walk)
    {
        using var call = run.Enter(null);
        var result = run.Returned;
        try
        {
            return walk();
        }
        finally
        {
            run.Returned = result;
        }
    }

    private IEnumerable<Abstract> One(IOperation value, Frame frame, Ending ending)
    {
        ending.Flow = Flow.Next;
        yield return Copies.Taken(run.Eval(value, frame), value.Type);
    }

    private IEnumerable<Abstract> BlockSteps(IBlockOperation block, Frame frame, Ending ending)
    {
        Statements.DeclareFunctions(block.Operations, frame);
        ending.Flow = Flow.Next;
        for (var index = 0; index < block.Operations.Length && ending.Flow == Flow.Next; index++)
        {
            foreach (var element in Steps(block.Operations[index], frame, ending))
                yield return element;
            if (ending.Flow >= Flow.MaybeLeftLoop)
                Within(() => run.Forgetting.Forget(frame, [.. block.Operations[(index + 1)..]]));
        }
    }

    private IEnumerable<Abstract> ChoiceSteps(IConditionalOperation choice, Frame frame, Ending ending)
    {
        ending.Flow = Flow.Next;
        switch (run.Conditions.Truth(choice.Condition, frame))
        {
            case true:
                return Steps(choice.WhenTrue, frame, ending);
            case false:
                return choice.WhenFalse is null ? [] : Steps(choice.WhenFalse, frame, ending);
            default:
                Within(() => run.Forgetting.Forget(frame, choice.WhenTrue, choice.WhenFalse));
                throw new UnsupportedCode("an iterator of unknown length");
        }
    }

    private IEnumerable<Abstract> ForEachSteps(IForEachLoopOperation loop, Frame frame, Ending ending)
    {
        ending.Flow = Flow.Next;
        foreach (var item in run.Loops.Turns(loop, run.Eval(loop.Collection, frame)))
        {
            var turn = run.Loops.Turn(loop, item, frame);
            foreach (var element in Steps(loop.Body, turn, ending))
                yield return element;
            if (ending.Flow is not (Flow.Next or Flow.Continue))
                break;
        }

        ending.Flow = Loops.Left(ending.Flow);
    }

    private IEnumerable<Abstract> LoopSteps(ILoopOperation loop, ImmutableArray<IOperation> before, IOperation? condition, bool isConditionFirst,
        ImmutableArray<IOperation> bottom, Frame frame, Ending ending)
    {
        run.Statements.Block(before, frame);
        for (var isFirst = true; ; isFirst = false)
        {
            ending.Flow = Flow.Next;
            if ((!isFirst || isConditionFirst) && condition is not null)
            {
                if (run.Conditions.Known(run.Eval(condition, frame)) is not { } goesOn)
                {
                    Within(() => run.Forgetting.Forget(frame, [loop.Body, .. bottom]));
                    throw new UnsupportedCode("an iterator of unknown length");
                }

                if (!goesOn)
                    yield break;
            }

            foreach (var element in Steps(loop.Body, frame, ending))
                yield return element;
            if (ending.Flow is not (Flow.Next or Flow.Continue))
                break;
            run.Statements.Block(bottom, frame);
        }

        ending.Flow = Loops.Left(ending.Flow);
    }

    private bool Yields(IOperation statement)
    {
        if (!yields.TryGetValue(statement, out var answer))
            yields[statement] = answer = statement.DescendantsAndSelf().Any(it => it.Kind == OperationKind.YieldReturn && !Uses.IsInFunction(it, statement));
        return answer;
    }
}

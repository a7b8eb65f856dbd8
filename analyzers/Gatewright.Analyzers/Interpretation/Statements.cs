using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>How a statement ends, the least certain last.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,

    /// <summary>The loop may have been left or its turn cut short.</summary>
    MaybeLeftLoop,

    /// <summary>The method may have returned.</summary>
    MaybeReturned,
}

internal sealed partial class Interpreter
{
    private Abstract returned;
    private List<Abstract>? yielded;

    private Flow Do(IOperation statement, Frame frame)
    {
        Step();
        switch (statement)
        {
            case IBlockOperation block:
                return Block(block.Operations, new(frame));
            case IExpressionStatementOperation expression:
                Eval(expression.Operation, frame);
                return Flow.Next;
            case IVariableDeclarationGroupOperation group:
                Declare(group, frame);
                return Flow.Next;
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value }:
                yielded?.Add(Eval(value, frame));
                return Flow.Next;
            case IReturnOperation result:
                returned = result.ReturnedValue is null ? default : Eval(result.ReturnedValue, frame);
                return Flow.Return;
            case IConditionalOperation choice:
                return Truth(choice.Condition, frame) switch
                {
                    true => Do(choice.WhenTrue, frame),
                    false => choice.WhenFalse is null ? Flow.Next : Do(choice.WhenFalse, frame),
                    null => Forget(frame, choice.WhenTrue, choice.WhenFalse),
                };
            case IForEachLoopOperation loop:
                return ForEach(loop, frame);
            case IForLoopOperation loop:
                return For(loop, new(frame));
            case IWhileLoopOperation loop:
                return While(loop, frame);
            case ISwitchOperation choice:
                return Switch(choice, new(frame));
            case IBranchOperation { BranchKind: BranchKind.Break }:
                return Flow.Break;
            case IBranchOperation { BranchKind: BranchKind.Continue }:
                return Flow.Continue;
            case IThrowOperation:
                throw new ProgramThrows();
            case ITryOperation attempt:
                return Try(attempt, frame);
            case IUsingOperation usage:
                return Using(usage, new(frame));
            case IUsingDeclarationOperation usage:
                return Do(usage.DeclarationGroup, frame);
            case ILabeledOperation { Operation: { } labelled }:
                return Do(labelled, frame);
            case ILocalFunctionOperation or IEmptyOperation:
                return Flow.Next;
            default:
                return Forget(frame, statement);
        }
    }

    /// <summary>Local functions can be called above the line that declares them.</summary>
    private Flow Block(ImmutableArray<IOperation> statements, Frame frame)
    {
        foreach (var function in statements.OfType<ILocalFunctionOperation>())
            frame.Declare(function.Symbol, new(new Closure(function.Symbol, function.Body, frame), function));

        for (var index = 0; index < statements.Length; index++)
        {
            var flow = Do(statements[index], frame);
            if (flow >= Flow.MaybeLeftLoop)
                return Max(flow, Forget(frame, [.. statements[(index + 1)..]]));
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }

    private void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
            frame.Declare(declarator.Symbol, initializer is null ? new(Plain.Default(declarator.Symbol.Type), declarator) : Eval(initializer.Value, frame));
        }
    }

    private Flow Switch(ISwitchOperation choice, Frame frame)
    {
        var value = Eval(choice.Value, frame);
        var cases = choice.Cases.OrderBy(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)).ToList();
        foreach (var section in cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (Matches(clause, value, frame) ?? decisions.Next())
                {
                    case true:
                        return Block(section.Body, frame) is var flow && flow is Flow.Break ? Flow.Next : flow;
                    case null:
                        return Forget(frame, choice);
                }
            }
        }

        return Flow.Next;
    }

    /// <summary>Whether a call throws in truth isn't known, so handlers are forgotten even when nothing throws here.</summary>
    private Flow Try(ITryOperation attempt, Frame frame)
    {
        var flow = Flow.Next;
        try
        {
            flow = Do(attempt.Body, frame);
        }
        catch (ProgramThrows) when (!attempt.Catches.IsEmpty)
        {
        }

        var handled = Forget(frame, [.. attempt.Catches.Select(handler => handler.Handler)]);
        var last = attempt.Finally is null ? Flow.Next : Do(attempt.Finally, frame);
        return Max(flow, Max(flow == Flow.Next ? handled : Flow.Next, last));
    }

    private Flow Using(IUsingOperation usage, Frame frame)
    {
        if (usage.Resources is IVariableDeclarationGroupOperation group)
            Declare(group, frame);
        else
            Eval(usage.Resources, frame);
        return Do(usage.Body, frame);
    }

    private static Flow Max(Flow one, Flow other) => one > other ? one : other;
}

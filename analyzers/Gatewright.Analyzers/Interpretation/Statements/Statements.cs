using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a statement does, by its kind.</summary>
internal sealed class Statements(Execution run)
{
    public Flow Do(IOperation statement, Frame frame)
    {
        run.Step();
        switch (statement.Kind)
        {
            case OperationKind.Block:
                return Block(((IBlockOperation)statement).Operations, new(frame));
            case OperationKind.ExpressionStatement:
                run.Eval(((IExpressionStatementOperation)statement).Operation, frame);
                return Flow.Next;
            case OperationKind.VariableDeclarationGroup:
                Declare((IVariableDeclarationGroupOperation)statement, frame);
                return Flow.Next;
            case OperationKind.YieldBreak:
                return Flow.Return;
            case OperationKind.Return:
                var result = ((IReturnOperation)statement).ReturnedValue;
                run.Returned = result is null ? default : Copies.Taken(run.Eval(result, frame), result.Type);
                return Flow.Return;
            case OperationKind.Conditional:
                return If((IConditionalOperation)statement, frame);
            case OperationKind.LocalFunction or OperationKind.Empty:
                return Flow.Next;
            case OperationKind.Loop or OperationKind.Switch or OperationKind.Branch or OperationKind.Throw or OperationKind.Try:
                return Control(statement, frame);
            case OperationKind.Using:
                return run.Disposal.Using((IUsingOperation)statement, new(frame));
            case OperationKind.UsingDeclaration:
                return Do(((IUsingDeclarationOperation)statement).DeclarationGroup, frame);
            case OperationKind.Lock:
                var section = (ILockOperation)statement;
                run.Eval(section.LockedValue, frame);
                return Do(section.Body, frame);
            case OperationKind.Labeled:
                return ((ILabeledOperation)statement).Operation is { } labelled ? Do(labelled, frame) : Flow.Next;
            default:
                return run.Forgetting.Forget(frame, statement);
        }
    }

    private Flow Control(IOperation statement, Frame frame) => statement switch
    {
        IForEachLoopOperation loop => run.Loops.ForEach(loop, frame),
        IForLoopOperation loop => run.Loops.For(loop, new(frame)),
        IWhileLoopOperation loop => run.Loops.While(loop, new(frame)),
        ISwitchOperation choice => run.Jumps.Switch(choice, new(frame)),
        IBranchOperation branch => run.Jumps.Branch(branch),
        IThrowOperation thrown => throw run.Exceptions.Thrown(thrown, frame),
        ITryOperation attempt => run.Exceptions.Try(attempt, frame),
        _ => run.Forgetting.Forget(frame, statement),
    };

    /// <summary>Chains of else-if may have thousands of links.</summary>
    private Flow If(IConditionalOperation choice, Frame frame)
    {
        while (true)
        {
            run.Step();
            switch (run.Conditions.Truth(choice, frame))
            {
                case true:
                    return Do(choice.WhenTrue, frame);
                case null:
                    return run.Forgetting.Forget(frame, choice.WhenTrue, choice.WhenFalse);
                case false when choice.WhenFalse is IConditionalOperation next:
                    choice = next;
                    break;
                case false:
                    return choice.WhenFalse is null ? Flow.Next : Do(choice.WhenFalse, frame);
            }
        }
    }

    public Flow Block(ImmutableArray<IOperation> statements, Frame frame)
    {
        DeclareFunctions(statements, frame);
        List<Abstract>? disposed = null;
        try
        {
            for (var index = 0; index < statements.Length; index++)
            {
                var statement = statements[index];
                var flow = Do(statement, frame);
                if (statement is IUsingDeclarationOperation usage)
                    (disposed ??= []).AddRange(Disposal.Resources(usage.DeclarationGroup, frame));
                if (flow == Flow.GoTo && run.Jumps.Labelled(statements) is { } at)
                    index = at - 1;
                else if (flow >= Flow.MaybeLeftLoop)
                    return Flows.Max(flow, run.Forgetting.Forget(frame, [.. statements[(index + 1)..]]));
                else if (flow != Flow.Next)
                    return flow;
            }

            return Flow.Next;
        }
        finally
        {
            if (disposed is not null)
                run.Disposal.Dispose(disposed);
        }
    }

    /// <summary>Local functions can be called above the line that declares them.</summary>
    public static void DeclareFunctions(ImmutableArray<IOperation> statements, Frame frame)
    {
        foreach (var statement in statements)
        {
            if (statement.Kind == OperationKind.LocalFunction && statement is ILocalFunctionOperation function)
                frame.Declare(function.Symbol, new(new Closure(function.Symbol, function.Body, frame), function));
        }
    }

    public void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                var (variable, initializer) = (declarator.Symbol, declarator.Initializer ?? declaration.Initializer);
                frame.Declare(
                    variable,
                    initializer is null ? new(Plain.Default(variable.Type), declarator)
                    : variable.RefKind != RefKind.None ? new(run.Places.PlaceOf(initializer.Value, frame), declarator)
                    : Copies.Taken(run.Eval(initializer.Value, frame), variable.Type));
            }
        }
    }
}

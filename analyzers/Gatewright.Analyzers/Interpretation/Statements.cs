using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>How a statement ends, the least certain last.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,

    /// <summary>To a label of a block or a switch further out.</summary>
    GoTo,

    /// <summary>The loop may have been left or its turn cut short.</summary>
    MaybeLeftLoop,

    /// <summary>The method may have returned.</summary>
    MaybeReturned,
}

internal sealed partial class Interpreter
{
    private Abstract returned;

    private Flow Do(IOperation statement, Frame frame)
    {
        Step();
        switch (statement.Kind)
        {
            case OperationKind.Block:
                return Block(((IBlockOperation)statement).Operations, new(frame));
            case OperationKind.ExpressionStatement:
                Eval(((IExpressionStatementOperation)statement).Operation, frame);
                return Flow.Next;
            case OperationKind.VariableDeclarationGroup:
                Declare((IVariableDeclarationGroupOperation)statement, frame);
                return Flow.Next;
            case OperationKind.YieldBreak:
                return Flow.Return;
            case OperationKind.Return:
                var result = ((IReturnOperation)statement).ReturnedValue;
                returned = result is null ? default : Taken(Eval(result, frame), result.Type);
                return Flow.Return;
            case OperationKind.Conditional:
                return If((IConditionalOperation)statement, frame);
            case OperationKind.LocalFunction or OperationKind.Empty:
                return Flow.Next;
            case OperationKind.Loop or OperationKind.Switch or OperationKind.Branch or OperationKind.Throw or OperationKind.Try:
                return Control(statement, frame);
            case OperationKind.Using:
                return Using((IUsingOperation)statement, new(frame));
            case OperationKind.UsingDeclaration:
                return Do(((IUsingDeclarationOperation)statement).DeclarationGroup, frame);
            case OperationKind.Lock:
                var section = (ILockOperation)statement;
                Eval(section.LockedValue, frame);
                return Do(section.Body, frame);
            case OperationKind.Labeled:
                return ((ILabeledOperation)statement).Operation is { } labelled ? Do(labelled, frame) : Flow.Next;
            default:
                return Forget(frame, statement);
        }
    }

    private Flow Control(IOperation statement, Frame frame) => statement switch
    {
        IForEachLoopOperation loop => ForEach(loop, frame),
        IForLoopOperation loop => For(loop, new(frame)),
        IWhileLoopOperation loop => While(loop, new(frame)),
        ISwitchOperation choice => Switch(choice, new(frame)),
        IBranchOperation branch => Branch(branch),
        IThrowOperation thrown => throw Thrown(thrown, frame),
        ITryOperation attempt => Try(attempt, frame),
        _ => Forget(frame, statement),
    };

    /// <summary>Chains of else-if may have thousands of links.</summary>
    private Flow If(IConditionalOperation choice, Frame frame)
    {
        while (true)
        {
            Step();
            switch (Truth(choice, frame))
            {
                case true:
                    return Do(choice.WhenTrue, frame);
                case null:
                    return Forget(frame, choice.WhenTrue, choice.WhenFalse);
                case false when choice.WhenFalse is IConditionalOperation next:
                    choice = next;
                    break;
                case false:
                    return choice.WhenFalse is null ? Flow.Next : Do(choice.WhenFalse, frame);
            }
        }
    }

    private Flow Block(ImmutableArray<IOperation> statements, Frame frame)
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
                    (disposed ??= []).AddRange(Resources(usage.DeclarationGroup, frame));
                if (flow == Flow.GoTo && Labelled(statements) is { } at)
                    index = at - 1;
                else if (flow >= Flow.MaybeLeftLoop)
                    return Max(flow, Forget(frame, [.. statements[(index + 1)..]]));
                else if (flow != Flow.Next)
                    return flow;
            }

            return Flow.Next;
        }
        finally
        {
            if (disposed is not null)
                Dispose(disposed);
        }
    }

    /// <summary>Local functions can be called above the line that declares them.</summary>
    private static void DeclareFunctions(ImmutableArray<IOperation> statements, Frame frame)
    {
        foreach (var statement in statements)
        {
            if (statement.Kind == OperationKind.LocalFunction && statement is ILocalFunctionOperation function)
                frame.Declare(function.Symbol, new(new Closure(function.Symbol, function.Body, frame), function));
        }
    }

    private void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                var (variable, initializer) = (declarator.Symbol, declarator.Initializer ?? declaration.Initializer);
                frame.Declare(
                    variable,
                    initializer is null ? new(Plain.Default(variable.Type), declarator)
                    : variable.RefKind != RefKind.None ? new(PlaceOf(initializer.Value, frame), declarator)
                    : Taken(Eval(initializer.Value, frame), variable.Type));
            }
        }
    }
}

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
            case IReturnOperation { Kind: OperationKind.YieldBreak }:
                return Flow.Return;
            case IReturnOperation { Kind: OperationKind.Return } result:
                returned = result.ReturnedValue is null ? default : Taken(Eval(result.ReturnedValue, frame), result.ReturnedValue.Type);
                return Flow.Return;
            case IConditionalOperation choice:
                return If(choice, frame);
            case IForEachLoopOperation loop:
                return ForEach(loop, frame);
            case IForLoopOperation loop:
                return For(loop, new(frame));
            case IWhileLoopOperation loop:
                return While(loop, new(frame));
            case ISwitchOperation choice:
                return Switch(choice, new(frame));
            case IBranchOperation branch:
                return Branch(branch);
            case IThrowOperation thrown:
                throw Thrown(thrown, frame);
            case ITryOperation attempt:
                return Try(attempt, frame);
            case IUsingOperation usage:
                return Using(usage, new(frame));
            case IUsingDeclarationOperation usage:
                return Do(usage.DeclarationGroup, frame);
            case ILockOperation section:
                Eval(section.LockedValue, frame);
                return Do(section.Body, frame);
            case ILabeledOperation labelled:
                return labelled.Operation is null ? Flow.Next : Do(labelled.Operation, frame);
            case ILocalFunctionOperation or IEmptyOperation:
                return Flow.Next;
            default:
                return Forget(frame, statement);
        }
    }

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
            if (statement is ILocalFunctionOperation function)
                frame.Declare(function.Symbol, new(new Closure(function.Symbol, function.Body, frame), function));
        }
    }

    private void Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            var initializer = declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer;
            frame.Declare(
                declarator.Symbol,
                initializer is null ? new(Plain.Default(declarator.Symbol.Type), declarator)
                : declarator.Symbol.RefKind != RefKind.None ? new(PlaceOf(initializer.Value, frame), declarator)
                : Taken(Eval(initializer.Value, frame), declarator.Symbol.Type));
        }
    }
}

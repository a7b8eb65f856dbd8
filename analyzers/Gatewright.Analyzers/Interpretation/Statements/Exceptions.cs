using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a program does when it fails, and what it does in any case.</summary>
internal sealed class Exceptions(Execution run)
{
    public ProgramThrows Thrown(IThrowOperation operation, Frame frame) =>
        operation.Exception is { } exception ? new(run.Eval(exception, frame) with { Source = exception }) : run.Caught ?? new();

    /// <summary>
    /// Where nothing throws here, something may throw in truth: then a handler that leaves ends another path, and one that goes on
    /// makes unknown what it assigns.
    /// </summary>
    public Flow Try(ITryOperation attempt, Frame frame)
    {
        Flow flow;
        try
        {
            flow = run.Statements.Do(attempt.Body, frame);
            var handled = run.Forgetting.Forget(frame, [.. attempt.Catches.Where(handler => !Leaves(handler.Handler)).Select(handler => handler.Handler)]);
            flow = flow == Flow.Next ? Flows.Max(flow, handled) : flow;
        }
        catch (ProgramThrows thrown)
        {
            flow = Caught(thrown, attempt, frame);
        }

        return attempt.Finally is null ? flow : Finally(attempt.Finally, flow, frame);
    }

    private Flow Caught(ProgramThrows thrown, ITryOperation attempt, Frame frame)
    {
        try
        {
            foreach (var handler in attempt.Catches)
            {
                var scope = new Frame(frame);
                if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation variable)
                    scope.Declare(variable.Symbol, thrown.Thrown);
                var handles = Handles(handler, thrown);
                if (handles is true && handler.Filter is not null)
                    handles = run.Conditions.Truth(handler.Filter, scope);
                if (handles is true)
                    return Handled(handler, thrown, scope);
                if (handles is null)
                    return run.Forgetting.Forget(frame, [.. attempt.Catches.Select(it => it.Handler)]);
            }
        }
        catch (ProgramThrows) when (attempt.Finally is not null)
        {
            Finally(attempt.Finally, Flow.Next, frame);
            throw;
        }

        if (attempt.Finally is not null)
            Finally(attempt.Finally, Flow.Next, frame);
        throw thrown;
    }

    private Flow Handled(ICatchClauseOperation handler, ProgramThrows thrown, Frame frame)
    {
        var outer = run.Caught;
        run.Caught = thrown;
        try
        {
            return run.Statements.Do(handler.Handler, frame);
        }
        finally
        {
            run.Caught = outer;
        }
    }

    /// <summary>What a method is about to return stays what it was, unless this leaves for itself.</summary>
    private Flow Finally(IBlockOperation block, Flow flow, Frame frame)
    {
        var result = run.Returned;
        var last = run.Statements.Do(block, frame);
        run.Returned = result;
        return Flows.Max(flow, last);
    }

    private static bool? Handles(ICatchClauseOperation handler, ProgramThrows thrown)
    {
        if (handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            return true;
        if (thrown.Type is not null)
            return Handles(handler.ExceptionType, thrown.Type);
        var type = thrown.Thrown.It is Instance instance ? instance.Type : (thrown.Thrown.Source as IObjectCreationOperation
            ?? (thrown.Thrown.Source as IConversionOperation)?.Operand as IObjectCreationOperation)?.Type as INamedTypeSymbol;
        return type is null ? null : TypeTests.Derives(type, handler.ExceptionType);
    }

    private static bool Handles(ITypeSymbol handled, Type? thrown)
    {
        for (var type = thrown; type is not null; type = type.BaseType)
        {
            if (type.Name == handled.Name && type.Namespace == handled.ContainingNamespace?.ToDisplayString())
                return true;
        }

        return false;
    }

    /// <summary>Whether a handler surely doesn't go on after itself.</summary>
    private static bool Leaves(IOperation? handler) => handler switch
    {
        IBlockOperation { Operations: { IsEmpty: false } statements } => Leaves(statements[statements.Length - 1]),
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IConditionalOperation { WhenFalse: { } other } choice => Leaves(choice.WhenTrue) && Leaves(other),
        _ => false,
    };
}

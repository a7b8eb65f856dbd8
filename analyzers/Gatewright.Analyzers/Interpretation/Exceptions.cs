using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a program does when it fails, and what it does in any case.</summary>
internal sealed partial class Interpreter
{
    /// <summary>What the handler that is running caught.</summary>
    private ProgramThrows? caught;

    private ProgramThrows Thrown(IThrowOperation operation, Frame frame) =>
        operation.Exception is { } exception ? new(Eval(exception, frame) with { Source = exception }) : caught ?? new();

    /// <summary>
    /// Where nothing throws here, something may throw in truth: then a handler that leaves ends another path, and one that goes on
    /// makes unknown what it assigns.
    /// </summary>
    private Flow Try(ITryOperation attempt, Frame frame)
    {
        Flow flow;
        var (access, initialization) = (accessed.Count, initialized.Count);
        try
        {
            flow = Do(attempt.Body, frame);
            var handled = Forget(frame, [.. attempt.Catches.Where(handler => !Leaves(handler.Handler)).Select(handler => handler.Handler)]);
            flow = flow == Flow.Next ? Max(flow, handled) : flow;
        }
        catch (ProgramThrows thrown)
        {
            while (accessed.Count > access)
                accessed.Pop();
            while (initialized.Count > initialization)
                initialized.Pop();
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
                    handles = Truth(handler.Filter, scope);
                if (handles is true)
                    return Handled(handler, thrown, scope);
                if (handles is null)
                    return Forget(frame, [.. attempt.Catches.Select(it => it.Handler)]);
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
        var outer = caught;
        caught = thrown;
        try
        {
            return Do(handler.Handler, frame);
        }
        finally
        {
            caught = outer;
        }
    }

    /// <summary>What a method is about to return stays what it was, unless this leaves for itself.</summary>
    private Flow Finally(IBlockOperation block, Flow flow, Frame frame)
    {
        var result = returned;
        var last = Do(block, frame);
        returned = result;
        return Max(flow, last);
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
        return type is null ? null : Derives(type, handler.ExceptionType);
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

    private Flow Using(IUsingOperation usage, Frame frame)
    {
        List<Abstract> resources;
        if (usage.Resources is IVariableDeclarationGroupOperation group)
        {
            Declare(group, frame);
            resources = Resources(group, frame);
        }
        else
        {
            resources = [Eval(usage.Resources, frame)];
        }

        try
        {
            return Do(usage.Body, frame);
        }
        finally
        {
            Dispose(resources);
        }
    }

    private static List<Abstract> Resources(IVariableDeclarationGroupOperation group, Frame frame) =>
        [.. group.Declarations.SelectMany(declaration => declaration.Declarators).Select(declarator => Variable(declarator.Symbol, declarator, frame))];

    private void Dispose(List<Abstract> resources)
    {
        var result = returned;
        for (var index = resources.Count - 1; index >= 0; index--)
        {
            if (resources[index].It is not Instance instance)
                continue;
            for (var type = instance.Type; type is not null; type = type.BaseType)
            {
                var dispose = type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty
                    && (method.Name is "Dispose" or "DisposeAsync" || method.Name.EndsWith(".Dispose", StringComparison.Ordinal)
                    || method.Name.EndsWith(".DisposeAsync", StringComparison.Ordinal)));
                if (dispose is null || bodies.Of(dispose) is null || resources[index].Source is not { } site)
                    continue;
                Call(site, dispose, resources[index], []);
                break;
            }
        }

        returned = result;
    }
}

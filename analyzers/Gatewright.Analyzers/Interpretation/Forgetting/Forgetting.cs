using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// What can't be followed is forgotten: each handle the piece of code can reach is open, each variable it assigns is unknown. So rules stay silent about
/// what may have been said there, and still judge what was said elsewhere.
/// </summary>
internal sealed class Forgetting(Execution run)
{
    public Abstract Forgotten(IOperation operation, Frame frame)
    {
        Forget(frame, operation);
        return Abstract.UnknownAt(operation);
    }

    /// <returns>Where control may have gone.</returns>
    public Flow Forget(Frame frame, params ReadOnlySpan<IOperation?> regions)
    {
        if (run.Decisions.IsSweep)
            run.Sweeping.Sweep(frame, regions);
        var flow = Flow.Next;
        var seen = new Reached();
        foreach (var region in regions)
        {
            if (region is not null)
                flow = Flows.Max(flow, Forget(region, frame, seen));
        }

        return flow;
    }

    /// <param name="region">What isn't followed.</param>
    /// <param name="frame">The variables it sees.</param>
    /// <param name="seen">What else was reached.</param>
    /// <param name="forGood">Whether it may run at any time from now on.</param>
    public Flow Forget(IOperation region, Frame frame, Reached seen, bool forGood = false)
    {
        var flow = Flow.Next;
        foreach (var operation in region.DescendantsAndSelf())
        {
            run.Step();
            switch (operation)
            {
                case ILocalReferenceOperation { IsDeclaration: false } local:
                    Mention(local, local.Local, frame, seen, forGood);
                    break;
                case IParameterReferenceOperation parameter:
                    Mention(parameter, parameter.Parameter, frame.TryGet(parameter.Parameter, out _) ? frame : frame.This?.Scope ?? frame, seen, forGood);
                    break;
                case IInstanceReferenceOperation when frame.This is { } self:
                    run.Escapes.Reach(new(self, operation), Uses.Of(operation), seen);
                    break;
                case IMemberReferenceOperation { Instance: null } member:
                    run.Escapes.Reach(Mentioned(member), Uses.Of(member), seen);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } method:
                    run.Escapes.Reach(Expressions.Variable(method.Method, method, frame), OpaqueUse.Written, seen);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                    run.Escapes.Reach(Expressions.Variable(call.TargetMethod, call, frame), OpaqueUse.Written, seen);
                    break;
                case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldReturn or OperationKind.YieldBreak } when run.Depth > 0
                    && !Uses.IsInFunction(operation, region):
                    flow = Flow.MaybeReturned;
                    break;
                case IBranchOperation branch when !Uses.IsInFunction(operation, region) && !Uses.StaysWithin(branch, region):
                    flow = Flows.Max(flow, branch.BranchKind == BranchKind.GoTo ? throw new BudgetExceeded("a goto") : Flow.MaybeLeftLoop);
                    break;
            }

            foreach (var method in Uses.Called(operation))
            {
                run.HasLeftOut |= Core.Owns(method);
                ForgetCall(method, seen, forGood);
            }

            foreach (var target in Uses.Written(operation))
                run.UnknownVariables.Unknow(target, frame, seen);
        }

        return flow;
    }

    private void Mention(IOperation reference, ISymbol variable, Frame frame, Reached seen, bool forGood)
    {
        run.Escapes.Reach(Expressions.Variable(variable, reference, frame), forGood ? OpaqueUse.Written : Uses.Of(reference), seen);
        if (forGood)
            frame.Share(variable, isWritten: Uses.IsWritten(reference));
    }

    private void ForgetCall(IMethodSymbol method, Reached seen, bool forGood)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return;
        if (run.Bodies.Of(method) is { } body && !method.IsVirtual && !method.IsOverride)
        {
            if (seen.IsNew(body, OpaqueUse.Written))
                Forget(body, new(null), seen, forGood);
        }
        else if (run.Bodies.Constructor(method) is { } constructor)
        {
            if (seen.IsNew(constructor, OpaqueUse.Written))
                Forget(constructor, new(null), seen, forGood);
        }
        else if (method.MethodKind == MethodKind.DelegateInvoke || method.ContainingType is { } type && Bodies.Syntax(type) is not null
            && !method.IsImplicitlyDeclared && method.MethodKind != MethodKind.Constructor)
        {
            run.Statics.ForgetStatics();
        }
    }

    public Abstract Mentioned(IMemberReferenceOperation member)
    {
        if (member.Member is IFieldSymbol { IsConst: true } or not (IFieldSymbol or IPropertySymbol) || Bodies.Syntax(member.Member) is null)
            return default;
        if (member.Member is IPropertySymbol property && Symbols.Backing(property) is null)
            return default;
        try
        {
            return run.Statics.Static(member.Member, member);
        }
        catch (ProgramThrows)
        {
            return default;
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// What can't be followed is forgotten: each handle the piece of code can reach is open, each variable it assigns is unknown.
/// So rules stay silent about what may have been said there, and still judge what was said elsewhere.
/// </summary>
internal sealed partial class Interpreter
{
    private Abstract Forgotten(IOperation operation, Frame frame)
    {
        Forget(frame, operation);
        return Abstract.UnknownAt(operation);
    }

    /// <returns>Where control may have gone.</returns>
    private Flow Forget(Frame frame, params ReadOnlySpan<IOperation?> regions)
    {
        var flow = Flow.Next;
        var seen = new HashSet<object>(ByReference.Comparer);
        foreach (var region in regions)
        {
            if (region is not null)
                flow = Max(flow, Forget(region, frame, seen));
        }

        return flow;
    }

    private Flow Forget(IOperation region, Frame frame, HashSet<object> seen)
    {
        var flow = Flow.Next;
        foreach (var operation in region.DescendantsAndSelf())
        {
            Step();
            switch (operation)
            {
                case ILocalReferenceOperation { IsDeclaration: false } local:
                    Open(Variable(local.Local, local, frame), seen);
                    break;
                case IParameterReferenceOperation parameter:
                    Open(Variable(parameter.Parameter, parameter, frame), seen);
                    break;
                case IInstanceReferenceOperation when frame.This is { } self:
                    Open(new(self, operation), seen);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                    Open(Variable(call.TargetMethod, call, frame), seen);
                    break;
                case IInvocationOperation call when bodies.Of(call.TargetMethod) is { } body && seen.Add(body):
                    Forget(body, new Frame(null), seen);
                    break;
                case IMemberReferenceOperation { Instance: null } member when statics.TryGetValue(member.Member, out var value):
                    Open(value, seen);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } method:
                    Open(Variable(method.Method, method, frame), seen);
                    break;
                case IReturnOperation { Kind: OperationKind.Return } or IReturnOperation { Kind: OperationKind.YieldBreak } when depth > 0 && !IsInFunction(operation, region):
                    flow = Flow.MaybeReturned;
                    break;
                case IReturnOperation { Kind: OperationKind.YieldReturn } when yielded is not null && !IsInFunction(operation, region):
                    flow = Flow.MaybeReturned;
                    break;
                case IBranchOperation branch when !IsInFunction(operation, region) && !StaysWithin(branch, region):
                    flow = Max(flow, branch.BranchKind == BranchKind.GoTo ? throw new GivenUp("a goto") : Flow.MaybeLeftLoop);
                    break;
            }

            foreach (var target in Targets(operation))
                Unknow(target, frame);
        }

        return flow;
    }

    private static IEnumerable<IOperation> Targets(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => assignment.Target.DescendantsAndSelf().Where(it => it is not ITupleOperation),
        IIncrementOrDecrementOperation step => [step.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IInvocationOperation { Instance: { } list } call when Platform.Owns(call.TargetMethod.ContainingAssembly?.Name ?? "") => [list],
        _ => [],
    };

    /// <summary>A variable that is assigned is unknown from now on; so are the elements of a list and the fields of an object.</summary>
    private void Unknow(IOperation target, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when local.Parent is not IInvocationOperation and not IArrayElementReferenceOperation and not IMemberReferenceOperation:
                frame.Assign(local.Local, Abstract.UnknownAt(local));
                break;
            case IParameterReferenceOperation parameter when parameter.Parent is not IInvocationOperation and not IArrayElementReferenceOperation and not IMemberReferenceOperation:
                frame.Assign(parameter.Parameter, Abstract.UnknownAt(parameter));
                break;
            case ILocalReferenceOperation local:
                Lose(Variable(local.Local, local, frame));
                break;
            case IParameterReferenceOperation parameter:
                Lose(Variable(parameter.Parameter, parameter, frame));
                break;
            case IInstanceReferenceOperation when frame.This is { } self:
                Lose(new(self, target));
                break;
            case IMemberReferenceOperation { Instance: null } member:
                statics[member.Member] = Abstract.UnknownAt(member);
                break;
            case IMemberReferenceOperation { Instance: { } holder }:
                Unknow(holder, frame);
                break;
        }
    }

    /// <summary>Whether an operation belongs to a lambda or local function inside the region, whose returns leave that only.</summary>
    private static bool IsInFunction(IOperation operation, IOperation region)
    {
        for (var it = operation; it is not null && it != region; it = it.Parent)
        {
            if (it is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool StaysWithin(IBranchOperation branch, IOperation region)
    {
        for (IOperation? it = branch; it is not null; it = it.Parent)
        {
            if (it is ILoopOperation loop && (Same(loop.ExitLabel, branch.Target) || Same(loop.ContinueLabel, branch.Target)) || it is ISwitchOperation choice && Same(choice.ExitLabel, branch.Target))
                return true;
            if (it == region)
                return false;
        }

        return false;
    }

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}

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
        if (decisions.IsSweep)
            Sweep(frame, regions);
        var flow = Flow.Next;
        var seen = new Reached();
        foreach (var region in regions)
        {
            if (region is not null)
                flow = Max(flow, Forget(region, frame, seen));
        }

        return flow;
    }

    /// <param name="region">What isn't followed.</param>
    /// <param name="frame">The variables it sees.</param>
    /// <param name="seen">What else was reached.</param>
    /// <param name="forGood">Whether it may run at any time from now on.</param>
    private Flow Forget(IOperation region, Frame frame, Reached seen, bool forGood = false)
    {
        var flow = Flow.Next;
        foreach (var operation in region.DescendantsAndSelf())
        {
            Step();
            switch (operation)
            {
                case ILocalReferenceOperation { IsDeclaration: false } local:
                    Mention(local, local.Local, frame, seen, forGood);
                    break;
                case IParameterReferenceOperation parameter:
                    Mention(parameter, parameter.Parameter, frame.TryGet(parameter.Parameter, out _) ? frame : frame.This?.Scope ?? frame, seen, forGood);
                    break;
                case IInstanceReferenceOperation when frame.This is { } self:
                    Reach(new(self, operation), Uses.Of(operation), seen);
                    break;
                case IMemberReferenceOperation { Instance: null } member:
                    Reach(Mentioned(member), Uses.Of(member), seen);
                    break;
                case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } method:
                    Reach(Variable(method.Method, method, frame), OpaqueUse.Written, seen);
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } call:
                    Reach(Variable(call.TargetMethod, call, frame), OpaqueUse.Written, seen);
                    break;
                case IReturnOperation { Kind: OperationKind.Return or OperationKind.YieldReturn or OperationKind.YieldBreak } when depth > 0
                    && !Uses.IsInFunction(operation, region):
                    flow = Flow.MaybeReturned;
                    break;
                case IBranchOperation branch when !Uses.IsInFunction(operation, region) && !Uses.StaysWithin(branch, region):
                    flow = Max(flow, branch.BranchKind == BranchKind.GoTo ? throw new BudgetExceeded("a goto") : Flow.MaybeLeftLoop);
                    break;
            }

            foreach (var method in Uses.Called(operation))
            {
                HasLeftOut |= Core.Owns(method);
                ForgetCall(method, seen, forGood);
            }

            foreach (var target in Uses.Written(operation))
                Unknow(target, frame, seen);
        }

        return flow;
    }

    private void Mention(IOperation reference, ISymbol variable, Frame frame, Reached seen, bool forGood)
    {
        Reach(Variable(variable, reference, frame), forGood ? OpaqueUse.Written : Uses.Of(reference), seen);
        if (forGood)
            frame.Share(variable, isWritten: Uses.IsWritten(reference));
    }

    private void ForgetCall(IMethodSymbol method, Reached seen, bool forGood)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return;
        if (bodies.Of(method) is { } body && !method.IsVirtual && !method.IsOverride)
        {
            if (seen.IsNew(body, OpaqueUse.Written))
                Forget(body, new(null), seen, forGood);
        }
        else if (bodies.Constructor(method) is { } constructor)
        {
            if (seen.IsNew(constructor, OpaqueUse.Written))
                Forget(constructor, new(null), seen, forGood);
        }
        else if (method.MethodKind == MethodKind.DelegateInvoke || method.ContainingType is { } type && Bodies.Syntax(type) is not null
            && !method.IsImplicitlyDeclared && method.MethodKind != MethodKind.Constructor)
        {
            ForgetStatics();
        }
    }

    private Abstract Mentioned(IMemberReferenceOperation member)
    {
        if (member.Member is IFieldSymbol { IsConst: true } or not (IFieldSymbol or IPropertySymbol) || Bodies.Syntax(member.Member) is null)
            return default;
        if (member.Member is IPropertySymbol property && Backing(property) is null)
            return default;
        try
        {
            return Static(member.Member, member);
        }
        catch (ProgramThrows)
        {
            return default;
        }
    }

    /// <summary>A variable that is assigned is unknown from now on; so is all that belongs to an object or a list that is written to.</summary>
    private void Unknow(IOperation target, Frame frame, Reached seen)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, Abstract.UnknownAt(local));
                break;
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, Abstract.UnknownAt(local));
                break;
            case IParameterReferenceOperation parameter:
                (frame.TryGet(parameter.Parameter, out _) ? frame : frame.This?.Scope)?.Assign(parameter.Parameter, Abstract.UnknownAt(parameter));
                break;
            case IMemberReferenceOperation { Instance: null } member:
                statics[member.Member is IPropertySymbol property && Backing(property) is { } field ? field : member.Member] = Abstract.UnknownAt(member);
                break;
            case IMemberReferenceOperation { Instance: { } holder }:
                Change(holder, frame, seen);
                break;
            case IArrayElementReferenceOperation element:
                Change(element.ArrayReference, frame, seen);
                break;
            case IDeclarationExpressionOperation declaration:
                Unknow(declaration.Expression, frame, seen);
                break;
            case IConversionOperation conversion:
                Unknow(conversion.Operand, frame, seen);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Unknow(element, frame, seen);
                break;
        }
    }

    /// <summary>What a variable, or something in it, stands for was changed.</summary>
    private void Change(IOperation holder, Frame frame, Reached seen)
    {
        switch (holder)
        {
            case ILocalReferenceOperation local:
                Reach(Variable(local.Local, local, frame), OpaqueUse.Written, seen);
                if (local.Type is { IsTupleType: true })
                    Unknow(local, frame, seen);
                break;
            case IParameterReferenceOperation parameter:
                Reach(Variable(parameter.Parameter, parameter, frame), OpaqueUse.Written, seen);
                if (parameter.Type is { IsTupleType: true })
                    Unknow(parameter, frame, seen);
                break;
            case IInstanceReferenceOperation when frame.This is { } self:
                Reach(new(self, holder), OpaqueUse.Written, seen);
                break;
            case IMemberReferenceOperation { Instance: null } member:
                Reach(Mentioned(member), OpaqueUse.Written, seen);
                break;
            case IMemberReferenceOperation { Instance: { } outer }:
                Change(outer, frame, seen);
                break;
            case IArrayElementReferenceOperation element:
                Change(element.ArrayReference, frame, seen);
                break;
            case IConversionOperation conversion:
                Change(conversion.Operand, frame, seen);
                break;
            case IConditionalAccessInstanceOperation when accessed.Count > 0:
                Reach(accessed.Peek(), OpaqueUse.Written, seen);
                break;
        }
    }
}

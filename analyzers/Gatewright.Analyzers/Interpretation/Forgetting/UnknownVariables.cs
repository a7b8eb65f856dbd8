using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What code that isn't followed assigns or changes.</summary>
internal sealed class UnknownVariables(Execution run)
{
    /// <summary>A variable that is assigned is unknown from now on; so is all that belongs to an object or a list that is written to.</summary>
    public void Unknow(IOperation target, Frame frame, Reached seen)
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
                var key = member.Member is IPropertySymbol property && Symbols.Backing(property) is { } field ? field : member.Member;
                run.StaticValues[key] = Abstract.UnknownAt(member);
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
                run.Escapes.Reach(Expressions.Variable(local.Local, local, frame), OpaqueUse.Written, seen);
                if (local.Type is { IsTupleType: true })
                    Unknow(local, frame, seen);
                break;
            case IParameterReferenceOperation parameter:
                run.Escapes.Reach(Expressions.Variable(parameter.Parameter, parameter, frame), OpaqueUse.Written, seen);
                if (parameter.Type is { IsTupleType: true })
                    Unknow(parameter, frame, seen);
                break;
            case IInstanceReferenceOperation when frame.This is { } self:
                run.Escapes.Reach(new(self, holder), OpaqueUse.Written, seen);
                break;
            case IMemberReferenceOperation { Instance: null } member:
                run.Escapes.Reach(run.Forgetting.Mentioned(member), OpaqueUse.Written, seen);
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
            case IConditionalAccessInstanceOperation when run.Accessed.Count > 0:
                run.Escapes.Reach(run.Accessed.Peek(), OpaqueUse.Written, seen);
                break;
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Abstract Assigned(IOperation target, Abstract value, Frame frame)
    {
        Assign(target, value, frame);
        return value;
    }

    private void Assign(IOperation target, Abstract value, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, value);
                break;
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                (frame.TryGet(parameter.Parameter, out _) ? frame : frame.This?.Scope)?.Assign(parameter.Parameter, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, frame);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, frame);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, frame);
                break;
            case IMemberReferenceOperation { Instance: null, Member: IFieldSymbol or IPropertySymbol } member when member.Member is IFieldSymbol || Backing((IPropertySymbol)member.Member) is not null:
                statics[member.Member] = value;
                break;
            case IFieldReferenceOperation { Instance: { } instance } field when Eval(instance, frame).It is Instance holder:
                holder.Fields[field.Field.OriginalDefinition] = value;
                break;
            case IPropertyReferenceOperation { Instance: { } instance } property:
                Set(property, Eval(instance, frame), value, frame);
                break;
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                Set(Eval(element.ArrayReference, frame), Eval(index, frame), value);
                break;
            case IDiscardOperation:
                break;
            default:
                Open(value);
                break;
        }
    }

    private void Set(IPropertyReferenceOperation property, Abstract holder, Abstract value, Frame frame)
    {
        if (property.Arguments is [var index])
            Set(holder, Eval(index.Value, frame), value);
        else if (holder.It is Instance instance && Backing(property.Property) is { } field)
            instance.Fields[field] = value;
        else if (holder.It is Instance && property.Property.SetMethod is { } setter)
            Call(property, setter, holder, [new(setter.Parameters[0], value)]);
        else if (holder.It is not null and not Unknown && Core.Owns(property.Property) && Reflected.Property(property.Property) is { CanWrite: true } real && Taking.Of(real.PropertyType).TryGive(value, out var given))
            real.SetValue(holder.It, given);
        else
            Open(value);
    }

    private void Set(Abstract list, Abstract index, Abstract value)
    {
        if (list.It is Items { List: { } elements } && index.It is int at && at >= 0 && at < elements.Count)
        {
            elements[at] = value;
            return;
        }

        Lose(list);
        Open(value);
    }

    private void Deconstruct(ITupleOperation targets, Abstract value, Frame frame)
    {
        var parts = Parts(value);
        for (var index = 0; index < targets.Elements.Length; index++)
        {
            var part = parts is not null && index < parts.Count ? parts[index] : new(new Unknown(), value.Source);
            Assign(targets.Elements[index], part, frame);
        }
    }

    /// <summary>Of a tuple its elements, of a positional record its first properties.</summary>
    private static List<Abstract>? Parts(Abstract value) => value.It switch
    {
        TupleItems tuple => [.. tuple.Items],
        Instance { Type.IsRecord: true } record when Primary(record.Type) is { } constructor => [.. constructor.Parameters
            .Select(parameter => record.Fields.TryGetValue(Positional(parameter)!, out var part) ? part : new(new Unknown(), value.Source))],
        _ => null,
    };
}

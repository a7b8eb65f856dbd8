using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Where a value is kept. What an assignment, an increment or a reference names is worked out once, before anything is written there.</summary>
internal abstract class Place
{
    public static Place Of(Func<Abstract> get, Action<Abstract> set) => new Worked(get, set);

    public abstract Abstract Get();

    public abstract void Set(Abstract value);

    private sealed class Worked(Func<Abstract> get, Action<Abstract> set) : Place
    {
        public override Abstract Get() => get();

        public override void Set(Abstract value) => set(value);
    }
}

internal sealed partial class Interpreter
{
    private Place PlaceOf(IOperation target, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, Abstract.UnknownAt(local));
                return new VariablePlace(this, local.Local, local, frame, frame);
            case ILocalReferenceOperation local:
                return frame.Reference(local.Local) ?? new VariablePlace(this, local.Local, local, frame, frame);
            case IParameterReferenceOperation parameter:
                return (frame.TryGet(parameter.Parameter, out _) ? frame : frame.This?.Scope) is { } holder
                    ? holder.Reference(parameter.Parameter) ?? new VariablePlace(this, parameter.Parameter, parameter, frame, holder)
                    : Beyond(target, frame);
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression, frame);
            case IConversionOperation conversion:
                return PlaceOf(conversion.Operand, frame);
            case ITupleOperation tuple:
                return Several(tuple, frame);
            case IMemberReferenceOperation { Instance: null, Member: IFieldSymbol or IPropertySymbol } member when !Core.Owns(member.Member):
                return StaticPlace(member);
            case IFieldReferenceOperation { Instance: { } instance } field:
                return FieldPlace(field, instance, frame);
            case IPropertyReferenceOperation { Instance: { } instance } property:
                return PropertyPlace(property, Eval(instance, frame), Arguments(property.Arguments, frame));
            case IArrayElementReferenceOperation { Indices.Length: > 1 } cell:
                return CellPlace(cell, frame);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return ElementPlace(Eval(element.ArrayReference, frame), Eval(index, frame), element);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when frame.This is { IsStruct: true }:
                throw new BudgetExceeded("a struct that replaces itself");
            case IInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IConditionalOperation:
                foreach (var part in target.ChildOperations)
                    Reach(Eval(part, frame), OpaqueUse.Written);
                throw new BudgetExceeded("a reference to what isn't known");
            case IDiscardOperation:
                return Nowhere(target);
            default:
                return Beyond(target, frame);
        }
    }

    private static Place Nowhere(IOperation target) => Place.Of(() => Abstract.UnknownAt(target), _ => { });

    /// <summary>What is assigned where we can't see it may be read from there.</summary>
    private Place Beyond(IOperation target, Frame frame)
    {
        Forget(frame, target);
        return Place.Of(() => Abstract.UnknownAt(target), value => Reach(value, OpaqueUse.Written));
    }

    /// <summary>A variable as a place.</summary>
    private sealed class VariablePlace(Interpreter interpreter, ISymbol variable, IOperation reference, Frame seen, Frame holder) : Place
    {
        public override Abstract Get() => Variable(variable, reference, seen);

        public override void Set(Abstract value) => interpreter.AssignVariable(variable, value, holder);
    }

    private void AssignVariable(ISymbol variable, Abstract value, Frame frame)
    {
        if (frame.Assign(variable, value))
            Reach(value, OpaqueUse.Written);
    }

    private Place StaticPlace(IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        var property = member as IPropertySymbol;
        if (property is null || Backing(property) is not null && (property.SetMethod is null || bodies.Of(property.SetMethod) is null))
        {
            Prepare(member.ContainingType);
            var key = property is null ? member : Backing(property)!;
            return Place.Of(() => Static(member, reference), value => statics[key] = value);
        }

        return property.SetMethod is { } setter
            ? Place.Of(() => Property((IPropertyReferenceOperation)reference, new(null)),
                value => Call(reference, setter, null, [new(setter.Parameters[0], value)]))
            : Place.Of(() => Abstract.UnknownAt(reference), value => Reach(value, OpaqueUse.Written));
    }

    /// <summary>A field of a tuple is one of its variable, as a tuple has no identity.</summary>
    private Place FieldPlace(IFieldReferenceOperation reference, IOperation instance, Frame frame)
    {
        var field = reference.Field;
        if (instance.Type is { IsTupleType: true })
        {
            var whole = PlaceOf(instance, frame);
            return Place.Of(() => Element(whole.Get(), field, reference), value => whole.Set(Replaced(whole.Get(), field, value)));
        }

        var holder = Eval(instance, frame);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Instance it => Place.Of(() => Stored(it, field, reference), value => Store(it, field, value)),
            _ => Place.Of(() => Abstract.UnknownAt(reference), value => Reach(value, OpaqueUse.Written)),
        };
    }

    /// <summary>What gives a place, as a span does, looks for it before the value is computed.</summary>
    private Place PropertyPlace(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices)
    {
        if (reference.Property.ReturnsByRef && holder.It is Items)
            Got(reference, holder, indices);
        return Place.Of(() => Got(reference, holder, indices), value => Set(reference, holder, indices, value));
    }

    private Place ElementPlace(Abstract holder, Abstract index, IOperation site) =>
        holder.It is null ? throw new ProgramThrows(typeof(NullReferenceException)) : Place.Of(() => Indexed(holder, index, site), value =>
            SetElement(holder, index, value));

    /// <summary>All targets are worked out before any is assigned.</summary>
    private Place Several(ITupleOperation targets, Frame frame)
    {
        var places = targets.Elements.Select(element => PlaceOf(element, frame)).ToList();
        return Place.Of(
            () => Abstract.UnknownAt(targets),
            value =>
            {
                var parts = Parts(value, places.Count, targets);
                for (var index = 0; index < places.Count; index++)
                    places[index].Set(parts is null ? new(new Unknown(), value.Source) : Taken(parts[index], targets.Elements[index].Type));
            });
    }

    private void Store(Instance holder, ISymbol member, Abstract value)
    {
        holder.Fields[member.OriginalDefinition] = value;
        if (holder.IsLost)
            Reach(value, OpaqueUse.Written);
    }

    /// <summary>What a variable of the type gets: of a struct a copy.</summary>
    private static Abstract Taken(Abstract value, ITypeSymbol? type) => value.It switch
    {
        Instance { IsStruct: true } it when type is not { IsReferenceType: true } => value with { It = it.Copy() },
        TupleItems tuple when tuple.Items.Any(item => item.It is Instance { IsStruct: true }) =>
            value with { It = tuple with { Items = [.. tuple.Items.Select(item => Taken(item, null))] } },
        _ => value,
    };

    private static Abstract Replaced(Abstract tuple, IFieldSymbol field, Abstract value) =>
        tuple.It is TupleItems items && Position(field) is { } at && at < items.Items.Length
            ? tuple with { It = new TupleItems(items.Items.SetItem(at, value)) }
            : new(new Unknown(), tuple.Source);

    private static int? Position(IFieldSymbol field) =>
        (field.CorrespondingTupleField ?? field).Name is ['I', 't', 'e', 'm', .. var number] && int.TryParse(number, out var index) ? index - 1 : null;

    private static Abstract Element(Abstract tuple, IFieldSymbol field, IOperation site) =>
        tuple.It is TupleItems items && Position(field) is { } at && at < items.Items.Length ? items.Items[at] : Abstract.UnknownAt(site);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>The place that an expression names.</summary>
internal sealed class Places(Execution run)
{
    public Place PlaceOf(IOperation target, Frame frame)
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
                return PropertyPlace(property, run.Eval(instance, frame), run.ArgumentLists.Of(property.Arguments, frame));
            case IArrayElementReferenceOperation { Indices.Length: > 1 } cell:
                return run.Arrays.CellPlace(cell, frame);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return ElementPlace(run.Eval(element.ArrayReference, frame), run.Eval(index, frame), element);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } when frame.This is { IsStruct: true }:
                throw new BudgetExceeded("a struct that replaces itself");
            case IInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IConditionalOperation:
                foreach (var part in target.ChildOperations)
                    run.Escapes.Reach(run.Eval(part, frame), OpaqueUse.Written);
                throw new BudgetExceeded("a reference to what isn't known");
            case IDiscardOperation:
                return Nowhere(target);
            default:
                return Beyond(target, frame);
        }
    }

    private static Place Nowhere(IOperation target) => Place.Of(() => Abstract.UnknownAt(target), _ => { });

    /// <summary>What is assigned where we can't see it may be read from there.</summary>
    public Place Beyond(IOperation target, Frame frame)
    {
        run.Forgetting.Forget(frame, target);
        return Place.Of(() => Abstract.UnknownAt(target), value => run.Escapes.Reach(value, OpaqueUse.Written));
    }

    /// <summary>A variable as a place.</summary>
    private sealed class VariablePlace(Places places, ISymbol variable, IOperation reference, Frame seen, Frame holder) : Place
    {
        public override Abstract Get() => Expressions.Variable(variable, reference, seen);

        public override void Set(Abstract value) => places.AssignVariable(variable, value, holder);
    }

    public void AssignVariable(ISymbol variable, Abstract value, Frame frame)
    {
        if (frame.Assign(variable, value))
            run.Escapes.Reach(value, OpaqueUse.Written);
    }

    private Place StaticPlace(IMemberReferenceOperation reference)
    {
        var member = reference.Member;
        var property = member as IPropertySymbol;
        if (property is null || Symbols.Backing(property) is not null && (property.SetMethod is null || run.Bodies.Of(property.SetMethod) is null))
        {
            run.Statics.Prepare(member.ContainingType);
            var key = property is null ? member : Symbols.Backing(property)!;
            return Place.Of(() => run.Statics.Static(member, reference), value => run.StaticValues[key] = value);
        }

        return property.SetMethod is { } setter
            ? Place.Of(() => run.Members.Property((IPropertyReferenceOperation)reference, new(null)),
                value => run.Calls.Call(reference, setter, null, [new(setter.Parameters[0], value)]))
            : Place.Of(() => Abstract.UnknownAt(reference), value => run.Escapes.Reach(value, OpaqueUse.Written));
    }

    /// <summary>A field of a tuple is one of its variable, as a tuple has no identity.</summary>
    private Place FieldPlace(IFieldReferenceOperation reference, IOperation instance, Frame frame)
    {
        var field = reference.Field;
        if (instance.Type is { IsTupleType: true })
        {
            var whole = PlaceOf(instance, frame);
            return Place.Of(() => TupleFields.Element(whole.Get(), field, reference), value => whole.Set(TupleFields.Replaced(whole.Get(), field, value)));
        }

        var holder = run.Eval(instance, frame);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Instance it => Place.Of(() => Members.Stored(it, field, reference), value => Store(it, field, value)),
            _ => Place.Of(() => Abstract.UnknownAt(reference), value => run.Escapes.Reach(value, OpaqueUse.Written)),
        };
    }

    /// <summary>What gives a place, as a span does, looks for it before the value is computed.</summary>
    private Place PropertyPlace(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices)
    {
        if (reference.Property.ReturnsByRef && holder.It is Items)
            run.Members.Got(reference, holder, indices);
        return Place.Of(() => run.Members.Got(reference, holder, indices), value => run.Setters.Set(reference, holder, indices, value));
    }

    private Place ElementPlace(Abstract holder, Abstract index, IOperation site) =>
        holder.It is null ? throw new ProgramThrows(typeof(NullReferenceException)) : Place.Of(() => run.Indexers.Indexed(holder, index, site), value =>
            run.Setters.SetElement(holder, index, value));

    /// <summary>All targets are worked out before any is assigned.</summary>
    private Place Several(ITupleOperation targets, Frame frame)
    {
        var places = targets.Elements.Select(element => PlaceOf(element, frame)).ToList();
        return Place.Of(
            () => Abstract.UnknownAt(targets),
            value =>
            {
                var parts = run.Deconstruction.Parts(value, places.Count, targets);
                for (var index = 0; index < places.Count; index++)
                    places[index].Set(parts is null ? new(new Unknown(), value.Source) : Copies.Taken(parts[index], targets.Elements[index].Type));
            });
    }

    public void Store(Instance holder, ISymbol member, Abstract value)
    {
        holder.Fields[member.OriginalDefinition] = value;
        if (holder.IsLost)
            run.Escapes.Reach(value, OpaqueUse.Written);
    }
}

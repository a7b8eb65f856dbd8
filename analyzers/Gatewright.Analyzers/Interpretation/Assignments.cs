using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private Abstract Assigned(IAssignmentOperation assignment, Frame frame)
    {
        if (assignment is ISimpleAssignmentOperation { IsRef: true })
            throw new BudgetExceeded("a reference that is turned to another place");
        if (assignment.Target is ILocalReferenceOperation { IsDeclaration: false } local)
        {
            var simple = Taken(Eval(assignment.Value, frame), assignment.Target.Type);
            AssignVariable(local.Local, simple, frame);
            return simple;
        }

        var place = PlaceOf(assignment.Target, frame);
        var value = Taken(Eval(assignment.Value, frame), assignment.Target.Type);
        place.Set(value);
        return value;
    }

    private void Assign(IOperation target, Abstract value, Frame frame) => PlaceOf(target, frame).Set(value);

    private Abstract Increment(IIncrementOrDecrementOperation operation, Frame frame)
    {
        var place = PlaceOf(operation.Target, frame);
        var before = place.Get();
        var after = new Abstract(new Unknown(), operation);
        if (operation.OperatorMethod is { IsStatic: true, Parameters: [var parameter] } method)
            after = Call(operation, method, null, [new(parameter, before)]);
        else if (operation.OperatorMethod is not null)
            throw new BudgetExceeded("an operator that changes its operand");
        else if (before.It is null)
            return before;
        else
            after = new(Numbers.Stepped(operation, before.It), operation);
        place.Set(after);
        return operation.IsPostfix ? before : after;
    }

    private Abstract Compound(ICompoundAssignmentOperation operation, Frame frame)
    {
        var place = PlaceOf(operation.Target, frame);
        if (operation is { OperatorMethod: { IsStatic: false } })
            throw new BudgetExceeded("an operator that changes its operand");

        var left = Converted(place.Get(), operation.InConversion.MethodSymbol, operation.Value.Type is { SpecialType: not SpecialType.System_String }
            ? Promoted(operation) : null, operation);
        var right = Eval(operation.Value, frame);
        Abstract value;
        if (operation.Target.Type?.TypeKind == TypeKind.Delegate || operation.OperatorMethod is { ContainingType.SpecialType: SpecialType.System_Delegate })
            value = Combined(operation, left, right);
        else if (operation.OperatorMethod is { Parameters.Length: 2 } method && method.ContainingType.SpecialType != SpecialType.System_String)
            value = Call(operation, method, null, [new(method.Parameters[0], left), new(method.Parameters[1], right)]);
        else
            value = new(Operated(operation.OperatorKind, left, right, operation.IsLifted, operation.IsChecked, Promoted(operation), operation), operation);
        value = Converted(value, operation.OutConversion.MethodSymbol, operation.Type, operation, operation.IsChecked) with { Source = operation };
        place.Set(value);
        return value;
    }

    /// <summary>The type that the operands of a compound assignment have in common, which isn't the target's if that is small.</summary>
    private static ITypeSymbol? Promoted(ICompoundAssignmentOperation operation) =>
        operation.Target.Type is { SpecialType: SpecialType.System_String } || operation.OperatorMethod is not null ? operation.Target.Type
        : operation.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift
            ? operation.Target.Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt16 or SpecialType.System_Char }
                ? null : operation.Target.Type
        : operation.Value.Type ?? operation.Target.Type;

    private Abstract CoalescedInto(ICoalesceAssignmentOperation operation, Frame frame)
    {
        var place = PlaceOf(operation.Target, frame);
        var value = place.Get();
        if (value.It is not null and not Unknown)
            return value;
        if (value.IsUnknown)
        {
            Forget(frame, operation.Value);
            value = Abstract.UnknownAt(operation);
        }
        else
        {
            value = Taken(Converted(Eval(operation.Value, frame), null, operation.Target.Type, operation), operation.Target.Type);
        }

        place.Set(value);
        return value;
    }

    private void Set(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices, Abstract value)
    {
        var property = reference.Property;
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Instance instance)
            Set(reference, instance, indices, value);
        else if (holder.It is StandIn && property.SetMethod is { } its)
        {
            if (!IsSet(() => PlatformTypes.Answer(new(this, reference, its, [.. indices.Select(it => it.Value), value]), holder.It) is not null))
                Beyond(reference, holder, value);
        }
        else if (indices is [var index])
            SetElement(holder, index.Value, value);
        else if (holder.It is not Unknown && Core.Owns(property) && MemberResolver.Property(property) is { CanWrite: true } real
            && real.DeclaringType!.IsInstanceOfType(holder.It) && ArgumentConverter.Of(real.PropertyType).TryGive(value, out var given))
            real.SetValue(holder.It, given);
        else
            Beyond(reference, holder, value);
    }

    private void Set(IPropertyReferenceOperation reference, Instance instance, ImmutableArray<Argument> indices, Abstract value)
    {
        var property = reference.Property;
        var member = property.SetMethod is { } declared && reference.Instance?.Syntax.ToString() != "base"
            ? Implementation(instance, declared)?.AssociatedSymbol as IPropertySymbol ?? property : property;
        var setter = member.SetMethod;
        if (setter is not null && bodies.Of(setter) is { } body)
            Invoke(reference, setter, body, instance.Scope, Given(setter, [.. indices.Select(index => index.Value), value]));
        else if (Backing(member) is { } field)
            Store(instance, field, value);
        else if (instance.Type.IsAnonymousType)
            Store(instance, member, value);
        else
            Beyond(reference, new(instance, reference), value);
    }

    private void Beyond(IOperation site, Abstract holder, Abstract value)
    {
        Reach(holder, OpaqueUse.Written);
        Reach(value, OpaqueUse.Written);
        if (holder.IsUnknown && site is IPropertyReferenceOperation { Property: var property }
            && !PureBclFunctions.Owns(property.ContainingAssembly?.Name ?? "") && !Core.Owns(property))
            ForgetStatics();
    }

    private static bool IsSet(Func<bool> set)
    {
        try
        {
            return set();
        }
        catch (UnsupportedCode)
        {
            return false;
        }
    }

    private void SetElement(Abstract holder, Abstract index, Abstract value)
    {
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Items { List: { } elements, IsLost: false, Keeping: Keeping.Array or Keeping.List } && Offset(index.It, elements.Count) is { } at)
        {
            elements[at >= 0 && at < elements.Count ? at : throw OutOfRange(holder)] = value;
            return;
        }

        if (holder.It is Table { IsLost: false } table && !index.IsUnknown && IsSet(() =>
            {
                table.Set(index, value);
                return true;
            }))
            return;

        Reach(holder, OpaqueUse.Written);
        Reach(index, OpaqueUse.Written);
        Reach(value, OpaqueUse.Written);
    }

    /// <summary>Of a tuple its elements, of a positional record its first properties, of anything else what its own method gives.</summary>
    private IReadOnlyList<Abstract>? Parts(Abstract value, int count, IOperation site)
    {
        if (value.It is TupleItems tuple)
            return tuple.Items.Length == count ? tuple.Items : null;
        if (value.It is not Instance holder)
            return value.It is null ? throw new ProgramThrows(typeof(NullReferenceException)) : null;
        for (var type = holder.Type; type is not null; type = type.BaseType)
        {
            var method = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(it => it is { IsStatic: false }
                && it.Parameters.Length == count);
            if (method is null)
                continue;
            if (bodies.Of(method) is { } body)
                return Outs(site, method, body, holder);
            if (type.IsRecord && Primary(type) is { } constructor && constructor.Parameters.Length == count)
                return [.. constructor.Parameters
                    .Select(parameter => Positional(parameter) is { } property ? Read(holder, property, site) : new(new Unknown(), value.Source))];
        }

        Reach(value, OpaqueUse.Written);
        return null;
    }

    private List<Abstract> Outs(IOperation site, IMethodSymbol method, IOperation body, Instance holder)
    {
        var outs = method.Parameters.Select(parameter => Abstract.UnknownAt(site)).ToList();
        Invoke(site, method, body, holder.Scope, [.. method.Parameters.Select((parameter, index) =>
            new Argument(parameter, new(Place.Of(() => outs[index], value => outs[index] = value), site)))]);
        return outs;
    }
}

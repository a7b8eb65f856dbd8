using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What assigning to a property or an element does.</summary>
internal sealed class Setters(Execution run)
{
    public void Set(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices, Abstract value)
    {
        var property = reference.Property;
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Instance instance)
            Set(reference, instance, indices, value);
        else if (holder.It is StandIn && property.SetMethod is { } its)
        {
            if (!IsSet(() => PlatformTypes.Answer(new(run, reference, its, [.. indices.Select(it => it.Value), value]), holder.It) is not null))
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
            ? Dispatch.Implementation(instance, declared)?.AssociatedSymbol as IPropertySymbol ?? property : property;
        var setter = member.SetMethod;
        if (setter is not null && run.Bodies.Of(setter) is { } body)
            run.Invocations.Invoke(reference, setter, body, instance.Scope, ArgumentLists.Given(setter, [.. indices.Select(index => index.Value), value]));
        else if (Symbols.Backing(member) is { } field)
            run.Places.Store(instance, field, value);
        else if (instance.Type.IsAnonymousType)
            run.Places.Store(instance, member, value);
        else
            Beyond(reference, new(instance, reference), value);
    }

    private void Beyond(IOperation site, Abstract holder, Abstract value)
    {
        run.Escapes.Reach(holder, OpaqueUse.Written);
        run.Escapes.Reach(value, OpaqueUse.Written);
        if (holder.IsUnknown && site is IPropertyReferenceOperation { Property: var property }
            && !PureBclFunctions.Owns(property.ContainingAssembly?.Name ?? "") && !Core.Owns(property))
            run.Statics.ForgetStatics();
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

    public void SetElement(Abstract holder, Abstract index, Abstract value)
    {
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Items { List: { } elements, IsLost: false, Keeping: Keeping.Array or Keeping.List }
            && Indexers.Offset(index.It, elements.Count) is { } at)
        {
            elements[at >= 0 && at < elements.Count ? at : throw Indexers.OutOfRange(holder)] = value;
            return;
        }

        if (holder.It is Table { IsLost: false } table && !index.IsUnknown && IsSet(() =>
            {
                table.Set(index, value);
                return true;
            }))
            return;

        run.Escapes.Reach(holder, OpaqueUse.Written);
        run.Escapes.Reach(index, OpaqueUse.Written);
        run.Escapes.Reach(value, OpaqueUse.Written);
    }
}

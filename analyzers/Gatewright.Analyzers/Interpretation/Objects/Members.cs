using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Fields and properties of objects, and <c>this</c>.</summary>
internal sealed class Members(Execution run)
{
    public Abstract This(IInstanceReferenceOperation reference, Frame frame) => reference.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver when run.Initialized.Count > 0 => run.Initialized.Peek(),
        InstanceReferenceKind.ContainingTypeInstance when frame.This is { } self => new(self, reference),
        _ => Abstract.UnknownAt(reference),
    };

    public Abstract Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (reference.Instance is null)
            return run.Statics.Static(field, reference);

        var holder = run.Eval(reference.Instance, frame);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Instance instance => Stored(instance, field, reference),
            TupleItems => TupleFields.Element(holder, field, reference),
            _ => Abstract.UnknownAt(reference),
        };
    }

    public Abstract Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (reference.Instance is not null)
            return Copies.Taken(Got(reference, run.Eval(reference.Instance, frame), run.ArgumentLists.Of(reference.Arguments, frame)), property.Type);
        if (Core.Owns(property))
            return new(property.IsStatic ? MemberResolver.Property(property)?.GetValue(null) ?? new Unknown() : new Unknown(), reference);
        if (property.GetMethod is { } getter && run.Bodies.Of(getter) is not null)
            return run.Calls.Call(reference, getter, null, []);
        if (Symbols.Backing(property) is not null)
            return run.Statics.Static(property, reference);
        if (property.GetMethod is { } known && PureBclFunctions.Owns(property.ContainingAssembly?.Name ?? "")
            && (PlatformTypes.Answer(new PlatformCall(run, reference, known, []), null)
            ?? PlatformTypes.Answer(PlatformField.Of(property, reference))) is { } answer)
            return answer;
        return new(PureBclFunctions.Known(property) ?? new Unknown(), reference);
    }

    public Abstract Got(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices)
    {
        var property = reference.Property;
        if (property.ContainingType.IsExtension && property.GetMethod is { } extended)
            return run.Calls.Call(reference, extended, holder, indices);
        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return property.Name == "HasValue" ? HasValue(holder, reference) : holder.It is null ? throw new ProgramThrows(typeof(InvalidOperationException))
                : holder;
        if (holder.It is Instance instance)
            return Read(instance, property, reference, indices);
        if (holder.It is StandIn or PlainValue or System.Net.IPAddress && property.GetMethod is { } getter)
            return run.Indexers.Asked(
                holder, () => PlatformTypes.Answer(new(run, reference, getter, [.. indices.Select(it => it.Value)]), holder.It), reference);
        if (indices is [var index])
            return run.Indexers.Indexed(holder, index.Value, reference);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Unknown unknown when property.Name == "Length" && property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array =>
                new(unknown.About(property), reference),
            Unknown => Abstract.UnknownAt(reference),
            string text when property.Name == "Length" => new(text.Length, reference),
            Items items => run.ListMethods.Collection(items, property.Name, reference),
            KnownTask task when property.Name == "Result" => task.Result,
            Table table when property.GetMethod is { } read => run.Indexers.Asked(holder, () => Tables.Answer(new(run, reference, read, []), table), reference),
            TupleItems { Items: [var key, var value] } when property.ContainingType.Name == "KeyValuePair" => property.Name == "Key" ? key : value,
            { } real when Core.Owns(property) && MemberResolver.Property(property) is { } reflected && reflected.DeclaringType!.IsInstanceOfType(real) =>
                new(reflected.GetValue(real), reference),
            _ => Abstract.UnknownAt(reference),
        };
    }

    private static Abstract HasValue(Abstract holder, IOperation site) =>
        new(holder.It is Unknown unknown ? unknown.EqualTo(null).Opposite : holder.It is not null, site);

    public Abstract Read(Instance instance, IPropertySymbol property, IOperation site, ImmutableArray<Argument> indices = default)
    {
        var isBase = site is IPropertyReferenceOperation { Instance.Syntax: BaseExpressionSyntax };
        var accessor = property.GetMethod ?? property.SetMethod;
        var member = !isBase && accessor is not null ? Dispatch.Implementation(instance, accessor)?.AssociatedSymbol as IPropertySymbol ?? property : property;
        if (member.GetMethod is { } getter && run.Bodies.Of(getter) is { } body)
            return run.Invocations.Invoke(
                site, getter, body, instance.Scope, indices.IsDefault ? [] : ArgumentLists.Given(getter, [.. indices.Select(index => index.Value)]));
        return Symbols.Backing(member) is { } field ? Stored(instance, field, site)
            : instance.Type.IsAnonymousType ? Stored(instance, member, site)
            : Abstract.UnknownAt(site);
    }

    /// <summary>A field that nobody wrote holds its type's default.</summary>
    public static Abstract Stored(Instance instance, ISymbol member, IOperation site)
    {
        if (instance.IsLost && member is not IFieldSymbol { IsReadOnly: true } and not IPropertySymbol)
            return Abstract.UnknownAt(site);
        if (!instance.Fields.TryGetValue(member.OriginalDefinition, out var value))
        {
            var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
            instance.Fields[member.OriginalDefinition] = value = new(Plain.Default(type), site);
        }

        return value;
    }
}

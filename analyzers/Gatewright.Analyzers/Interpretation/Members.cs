using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    /// <summary>What an object initializer fills, the innermost on top.</summary>
    private readonly Stack<Abstract> initialized = [];

    private Abstract This(IInstanceReferenceOperation reference, Frame frame) => reference.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver when initialized.Count > 0 => initialized.Peek(),
        InstanceReferenceKind.ContainingTypeInstance when frame.This is { } self => new(self, reference),
        _ => Abstract.UnknownAt(reference),
    };

    private Abstract Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (reference.Instance is null)
            return Static(field, reference);

        var holder = Eval(reference.Instance, frame);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Instance instance => Stored(instance, field, reference),
            TupleItems => Element(holder, field, reference),
            _ => Abstract.UnknownAt(reference),
        };
    }

    private Abstract Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (reference.Instance is not null)
            return Taken(Got(reference, Eval(reference.Instance, frame), Arguments(reference.Arguments, frame)), property.Type);
        if (Core.Owns(property))
            return new(property.IsStatic ? MemberResolver.Property(property)?.GetValue(null) ?? new Unknown() : new Unknown(), reference);
        if (property.GetMethod is { } getter && bodies.Of(getter) is not null)
            return Call(reference, getter, null, []);
        if (Backing(property) is not null)
            return Static(property, reference);
        if (property.GetMethod is { } known && PureBclFunctions.Owns(property.ContainingAssembly?.Name ?? "")
            && (PlatformTypes.Answer(new PlatformCall(this, reference, known, []), null)
            ?? PlatformTypes.Answer(PlatformField.Of(property, reference))) is { } answer)
            return answer;
        return new(PureBclFunctions.Known(property) ?? new Unknown(), reference);
    }

    private Abstract Got(IPropertyReferenceOperation reference, Abstract holder, ImmutableArray<Argument> indices)
    {
        var property = reference.Property;
        if (property.ContainingType.IsExtension && property.GetMethod is { } extended)
            return Call(reference, extended, holder, indices);
        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return property.Name == "HasValue" ? HasValue(holder, reference) : holder.It is null ? throw new ProgramThrows(typeof(InvalidOperationException))
                : holder;
        if (holder.It is Instance instance)
            return Read(instance, property, reference, indices);
        if (holder.It is StandIn or PlainValue or System.Net.IPAddress && property.GetMethod is { } getter)
            return Asked(holder, () => PlatformTypes.Answer(new(this, reference, getter, [.. indices.Select(it => it.Value)]), holder.It), reference);
        if (indices is [var index])
            return Indexed(holder, index.Value, reference);
        return holder.It switch
        {
            null => throw new ProgramThrows(typeof(NullReferenceException)),
            Unknown unknown when property.Name == "Length" && property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array =>
                new(unknown.About(property), reference),
            Unknown => Abstract.UnknownAt(reference),
            string text when property.Name == "Length" => new(text.Length, reference),
            Items items => Collection(items, property.Name, reference),
            KnownTask task when property.Name == "Result" => task.Result,
            Table table when property.GetMethod is { } read => Asked(holder, () => Tables.Answer(new(this, reference, read, []), table), reference),
            TupleItems { Items: [var key, var value] } when property.ContainingType.Name == "KeyValuePair" => property.Name == "Key" ? key : value,
            { } real when Core.Owns(property) && MemberResolver.Property(property) is { } reflected && reflected.DeclaringType!.IsInstanceOfType(real) =>
                new(reflected.GetValue(real), reference),
            _ => Abstract.UnknownAt(reference),
        };
    }

    private static Abstract HasValue(Abstract holder, IOperation site) =>
        new(holder.It is Unknown unknown ? unknown.EqualTo(null).Opposite : holder.It is not null, site);

    private Abstract Read(Instance instance, IPropertySymbol property, IOperation site, ImmutableArray<Argument> indices = default)
    {
        var isBase = site is IPropertyReferenceOperation { Instance.Syntax: BaseExpressionSyntax };
        var accessor = property.GetMethod ?? property.SetMethod;
        var member = !isBase && accessor is not null ? Implementation(instance, accessor)?.AssociatedSymbol as IPropertySymbol ?? property : property;
        if (member.GetMethod is { } getter && bodies.Of(getter) is { } body)
            return Invoke(site, getter, body, instance.Scope, indices.IsDefault ? [] : Given(getter, [.. indices.Select(index => index.Value)]));
        return Backing(member) is { } field ? Stored(instance, field, site)
            : instance.Type.IsAnonymousType ? Stored(instance, member, site)
            : Abstract.UnknownAt(site);
    }

    /// <summary>A field that nobody wrote holds its type's default.</summary>
    private static Abstract Stored(Instance instance, ISymbol member, IOperation site)
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

    private Abstract Indexed(Abstract holder, Abstract index, IOperation site)
    {
        if (holder.It is null)
            throw new ProgramThrows(typeof(NullReferenceException));
        if (holder.It is Items { List: { } list, IsLost: false, Keeping: Keeping.Array or Keeping.List or Keeping.Immutable }
            && Offset(index.It, list.Count) is { } at)
            return at >= 0 && at < list.Count ? list[at] : throw OutOfRange(holder);
        if (holder.It is string text && Offset(index.It, text.Length) is { } letter)
            return letter >= 0 && letter < text.Length ? new(text[letter], site) : throw new ProgramThrows(typeof(IndexOutOfRangeException));
        if (holder.It is Table { IsLost: false } table && !index.IsUnknown)
            return Asked(holder, () => table.TryGet(index, out var value) ? value : throw new ProgramThrows(typeof(KeyNotFoundException)), site);

        if (holder.It is Items { Groups: { } groups } && !index.IsUnknown)
            return Asked(holder, () => groups.TryGet(index, out var group) ? group : new(Items.Of([]), site), site);

        // It may be any of them.
        Open(holder);
        return Abstract.UnknownAt(site);
    }

    /// <summary>What can't be told of a collection may be anything it holds.</summary>
    private Abstract Asked(Abstract holder, Func<Abstract?> question, IOperation site)
    {
        try
        {
            if (question() is { } answer)
                return answer;
        }
        catch (UnsupportedCode)
        {
        }

        Open(holder);
        return Abstract.UnknownAt(site);
    }

    private static ProgramThrows OutOfRange(Abstract holder) =>
        new(holder.It is Items { Keeping: Keeping.List } ? typeof(ArgumentOutOfRangeException) : typeof(IndexOutOfRangeException));

    private static int? Offset(object? index, int count) => index switch
    {
        Index it => it.GetOffset(count),
        _ => Numbers.Integer(index) is >= int.MinValue and <= int.MaxValue and var at ? (int)at : null,
    };

    private static IFieldSymbol? Backing(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))?.OriginalDefinition;

    private static IMethodSymbol? Primary(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => Bodies.Syntax(constructor) is TypeDeclarationSyntax);

    /// <summary>Where a positional record keeps what its parameter brought.</summary>
    private static IPropertySymbol? Positional(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
}

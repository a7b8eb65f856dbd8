using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, Abstract> statics = new(SymbolEqualityComparer.Default);
    private bool followsStatics;

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
            return IsFollowed(field) ? Static(field, reference) : Abstract.UnknownAt(reference);

        var holder = Eval(reference.Instance, frame);
        return holder.It switch
        {
            null => throw new ProgramThrows(),
            Instance instance => Stored(instance, field, reference),
            TupleItems tuple when (field.CorrespondingTupleField ?? field).Name is ['I', 't', 'e', 'm', .. var number] && int.TryParse(number, out var index) && index <= tuple.Items.Length => tuple.Items[index - 1],
            _ => Abstract.UnknownAt(reference),
        };
    }

    private Abstract Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (reference.Instance is null)
            return Core.Owns(property) || property.ContainingType.Name == "CultureInfo" && property.Name == "InvariantCulture"
                ? new(Reflected.Property(property)?.GetValue(null) ?? new Unknown(), reference)
                : Backing(property) is not null && IsFollowed(property) ? Static(property, reference)
                : bodies.Of(property.GetMethod ?? property.SetMethod!) is not null ? Call(reference, property.GetMethod!, null, [])
                : Abstract.UnknownAt(reference);

        var holder = Eval(reference.Instance, frame);
        if (reference.Arguments is [var index])
            return Indexed(holder, Eval(index.Value, frame), reference);
        return holder.It switch
        {
            null => property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && property.Name == "HasValue" ? new(false, reference) : throw new ProgramThrows(),
            Instance instance => Read(instance, property, reference),
            Unknown unknown when property.Name == "Length" && property.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Array => new(unknown.About(property), reference),
            Unknown => Abstract.UnknownAt(reference),
            _ when property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => property.Name == "HasValue" ? new(true, reference) : holder,
            string text when property.Name == "Length" => new(text.Length, reference),
            Items { List: { } list, IsLost: false } when property.Name is "Length" or "Count" => new(list.Count, reference),
            { } real when Core.Owns(property) && Reflected.Property(property) is { } reflected => new(reflected.GetValue(real), reference),
            _ => Abstract.UnknownAt(reference),
        };
    }

    private Abstract Read(Instance instance, IPropertySymbol property, IOperation site)
    {
        var member = Implementation(instance, property.GetMethod ?? property.SetMethod!)?.AssociatedSymbol as IPropertySymbol ?? property;
        if (member.GetMethod is { } getter && bodies.Of(getter) is not null)
            return Call(site, getter, new(instance, site), []);
        return Backing(member) is { } field ? Stored(instance, field, site) : Stored(instance, member, site);
    }

    /// <summary>A field that nobody wrote holds its type's default.</summary>
    private static Abstract Stored(Instance instance, ISymbol member, IOperation site)
    {
        if (!instance.Fields.TryGetValue(member.OriginalDefinition, out var value))
        {
            var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
            instance.Fields[member.OriginalDefinition] = value = new(Plain.Default(type), site);
        }

        return value;
    }

    /// <summary>
    /// Static members that anybody assigns are variables of the whole program: they are followed from the entry point, until something runs that isn't.
    /// </summary>
    private bool IsFollowed(ISymbol member) =>
        member is IFieldSymbol { IsConst: true } || Core.Owns(member) || !bodies.IsAssigned(member)
        || followsStatics && !member.ContainingType.StaticConstructors.Any(constructor => Bodies.Syntax(constructor) is not null);

    /// <summary>A constant, or what a static member was assigned or began with: blamed on what stands there.</summary>
    private Abstract Static(ISymbol member, IOperation reference)
    {
        if (!statics.TryGetValue(member, out var value))
        {
            statics[member] = Abstract.UnknownAt(reference);
            statics[member] = value =
                bodies.Initializer(member) is { } initializer ? Eval(initializer, new(null))
                : Core.Owns(member) && member is IFieldSymbol field && Reflected.Field(field) is { IsPublic: true } real ? new(real.GetValue(null), reference)
                : Bodies.Syntax(member) is not null ? new(Plain.Default((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type), reference)
                : reference.ConstantValue.HasValue ? Plain.Constant(reference)
                : Abstract.UnknownAt(reference);
        }

        // What stands in the library's own sources is blamed on its use.
        return value.Source is IFieldReferenceOperation ? value with { Source = reference } : value;
    }

    private Abstract Element(IArrayElementReferenceOperation reference, Frame frame) =>
        reference.Indices is [var index] ? Indexed(Eval(reference.ArrayReference, frame), Eval(index, frame), reference) : Forgotten(reference, frame);

    private static Abstract Indexed(Abstract holder, Abstract index, IOperation site)
    {
        if (holder.It is Items { List: { } list, IsLost: false } && Offset(index.It, list.Count) is { } at)
            return at >= 0 && at < list.Count ? list[at] : throw new ProgramThrows();
        if (holder.It is string text && Offset(index.It, text.Length) is { } letter)
            return letter >= 0 && letter < text.Length ? new(text[letter], site) : throw new ProgramThrows();
        return Abstract.UnknownAt(site);
    }

    private static int? Offset(object? index, int count) => index switch
    {
        Index it => it.GetOffset(count),
        _ => (int?)Plain.Integer(index),
    };

    private static IFieldSymbol? Backing(IPropertySymbol property) => property.ContainingType.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))?.OriginalDefinition;

    private static IMethodSymbol? Primary(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(constructor => Bodies.Syntax(constructor) is TypeDeclarationSyntax);

    /// <summary>Where a positional record keeps what its parameter brought.</summary>
    private static IFieldSymbol? Positional(IParameterSymbol parameter) =>
        parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property ? Backing(property) : null;
}

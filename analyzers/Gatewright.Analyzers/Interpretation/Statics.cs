using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Static members are variables of the whole program. Those that anybody assigns or changes are followed from the entry point only,
/// and until something runs that isn't.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>By field; a property without a body by its backing field.</summary>
    private readonly Dictionary<ISymbol, Abstract> statics = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> prepared = new(SymbolEqualityComparer.Default);
    private bool followsStatics;
    private bool hasForgottenStatics;

    /// <summary>A constant, or what a static member was assigned or began with: blamed on what stands there.</summary>
    private Abstract Static(ISymbol member, IOperation reference)
    {
        var key = member is IPropertySymbol property ? Backing(property)! : member;
        if (statics.TryGetValue(key, out var constant) && member is IFieldSymbol { IsConst: true })
            return UsedAt(constant, reference);
        if (!IsFollowed(member))
            return Abstract.UnknownAt(reference);
        if (Bodies.Syntax(member) is not null)
            Prepare(member.ContainingType);
        if (!statics.TryGetValue(key, out var value))
            statics[key] = value = Initially(member, reference);

        return UsedAt(value, reference);
    }

    /// <summary>What stands in the library's own sources is blamed on its use.</summary>
    private static Abstract UsedAt(Abstract value, IOperation reference) =>
        value.Source is IFieldReferenceOperation ? value with { Source = reference } : value;

    private Abstract Initially(ISymbol member, IOperation reference)
    {
        if (member is IFieldSymbol { IsConst: true } && Bodies.Syntax(member) is not null)
            return bodies.Initializer(member) is { } initializer ? Eval(initializer, new(null)) : Plain.Constant(reference);
        if (member is IFieldSymbol field && Core.Owns(member) && MemberResolver.Field(field) is { IsPublic: true } real)
            return new(real.GetValue(null), reference);
        if (Bodies.Syntax(member) is not null)
            return new(Plain.Default((member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type), reference);
        return reference.ConstantValue.HasValue ? Plain.Constant(reference)
            : member is IFieldSymbol
            ? PlatformTypes.Answer(PlatformField.Of(member, reference)) ?? new(PureBclFunctions.Known(member) ?? new Unknown(), reference)
            : Abstract.UnknownAt(reference);
    }

    private bool IsFollowed(ISymbol member) =>
        member is IFieldSymbol { IsConst: true } || Core.Owns(member) || Bodies.Syntax(member) is null
        || !member.ContainingType.IsGenericType && (followsStatics || !bodies.IsAssigned(member));

    /// <summary>What the first use of a type runs: its initializers in the order of the text, then its static constructor.</summary>
    private void Prepare(INamedTypeSymbol type)
    {
        if (!prepared.Add(type) || type.IsGenericType)
            return;

        // What a condition reads first isn't only what its branches hang on.
        var asked = separate;
        separate = null;
        var frame = new Frame(null);
        foreach (var member in type.GetMembers())
        {
            if (member is not { IsStatic: true } or not (IFieldSymbol { IsConst: false } or IPropertySymbol)
                || bodies.Initializer(member) is not { } initializer)
                continue;
            var (field, its) = member is IPropertySymbol property ? (Backing(property), property.Type) : ((IFieldSymbol)member, ((IFieldSymbol)member).Type);
            if (field is null || statics.ContainsKey(field))
                continue;
            statics[field] = Taken(Eval(initializer, frame), its);

            // Others may have said more of it before.
            if (!followsStatics)
                Reach(statics[field], hasForgottenStatics ? OpaqueUse.Written : OpaqueUse.Read);
        }

        if (type.StaticConstructors is [var constructor, ..] && bodies.Constructor(constructor) is { } body
            && (body.BlockBody ?? body.ExpressionBody) is { } block)
            Run(block, constructor, block, frame);
        separate = asked;
    }

    /// <summary>A static constructor runs before anything else of its type does.</summary>
    private void PrepareFor(IMethodSymbol method)
    {
        if (method.ContainingType is { StaticConstructors: [{ IsImplicitlyDeclared: false }, ..] } type)
            Prepare(type);
    }
}

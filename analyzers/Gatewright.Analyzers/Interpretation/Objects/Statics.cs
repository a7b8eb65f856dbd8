using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Static members are variables of the whole program. Those that anybody assigns or changes are followed from the entry point only, and until something
/// runs that isn't.
/// </summary>
internal sealed class Statics(Execution run)
{
    /// <summary>A constant, or what a static member was assigned or began with: blamed on what stands there.</summary>
    public Abstract Static(ISymbol member, IOperation reference)
    {
        var key = member is IPropertySymbol property ? Symbols.Backing(property)! : member;
        if (run.StaticValues.TryGetValue(key, out var constant) && member is IFieldSymbol { IsConst: true })
            return UsedAt(constant, reference);
        if (!IsFollowed(member))
            return Abstract.UnknownAt(reference);
        if (Bodies.Syntax(member) is not null)
            Prepare(member.ContainingType);
        if (!run.StaticValues.TryGetValue(key, out var value))
            run.StaticValues[key] = value = Initially(member, reference);

        return UsedAt(value, reference);
    }

    /// <summary>What stands in the library's own sources is blamed on its use.</summary>
    private static Abstract UsedAt(Abstract value, IOperation reference) =>
        value.Source is IFieldReferenceOperation ? value with { Source = reference } : value;

    private Abstract Initially(ISymbol member, IOperation reference)
    {
        if (member is IFieldSymbol { IsConst: true } && Bodies.Syntax(member) is not null)
            return run.Bodies.Initializer(member) is { } initializer ? run.Eval(initializer, new(null)) : Plain.Constant(reference);
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
        || !member.ContainingType.IsGenericType && (run.FollowsStatics || !run.Bodies.IsAssigned(member));

    /// <summary>What the first use of a type runs: its initializers in the order of the text, then its static constructor.</summary>
    public void Prepare(INamedTypeSymbol type)
    {
        if (!run.PreparedTypes.Add(type) || type.IsGenericType)
            return;

        // What a condition reads first isn't only what its branches hang on.
        using var asked = run.Ask(null);
        var frame = new Frame(null);
        foreach (var member in type.GetMembers())
        {
            if (member is not { IsStatic: true } or not (IFieldSymbol { IsConst: false } or IPropertySymbol)
                || run.Bodies.Initializer(member) is not { } initializer)
                continue;
            var field = member as IFieldSymbol ?? Symbols.Backing((IPropertySymbol)member);
            if (field is null || run.StaticValues.ContainsKey(field))
                continue;
            run.StaticValues[field] = Copies.Taken(run.Eval(initializer, frame), field.Type);

            // Others may have said more of it before.
            if (!run.FollowsStatics)
                run.Escapes.Reach(run.StaticValues[field], run.HasForgottenStatics ? OpaqueUse.Written : OpaqueUse.Read);
        }

        if (type.StaticConstructors is [var constructor, ..] && run.Bodies.Constructor(constructor) is { } body
            && (body.BlockBody ?? body.ExpressionBody) is { } block)
            run.Invocations.Run(block, constructor, block, frame);
    }

    /// <summary>A static constructor runs before anything else of its type does.</summary>
    public void PrepareFor(IMethodSymbol method)
    {
        if (method.ContainingType is { StaticConstructors: [{ IsImplicitlyDeclared: false }, ..] } type)
            Prepare(type);
    }

    /// <summary>Code that we don't see may have changed whatever is static.</summary>
    public void ForgetStatics()
    {
        run.FollowsStatics = false;
        run.HasForgottenStatics = true;
        foreach (var value in run.StaticValues.Values.ToList())
            run.Escapes.Reach(value, OpaqueUse.Written);
    }
}

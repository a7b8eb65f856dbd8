using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>How objects of the program print.</summary>
internal sealed class Printing(Execution run)
{
    /// <summary>As its own method says, or as the compiler writes it for a record; a value of the language's own is given back.</summary>
    public Abstract Printed(Abstract value, IOperation site)
    {
        if (value.It is TupleItems tuple)
            return Parts(tuple.Items, site) is { } parts
                ? new(tuple.IsPair ? $"[{string.Join(", ", parts)}]" : $"({string.Join(", ", parts)})", site) : Abstract.UnknownAt(site);
        if (value.It is TextBuilder builder)
            return builder.Text is { } built ? new(built, site) : Abstract.UnknownAt(site);
        if (value.It is not Instance instance)
            return value;
        for (var type = instance.Type; type is not null && Bodies.Syntax(type) is not null; type = type.BaseType)
        {
            if (type.AllInterfaces.Any(it => it.Name.EndsWith("Formattable", StringComparison.Ordinal)))
                break;
            if (type.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(it => it is { IsImplicitlyDeclared: false, Parameters.IsEmpty: true })
                is { } method)
                return run.Calls.Call(site, method, value, []);
            if (type.IsRecord || type.IsAnonymousType)
                return Record(instance, site);
        }

        return Abstract.UnknownAt(site);
    }

    private Abstract Record(Instance instance, IOperation site)
    {
        var members = new List<string>();
        if (Shown(instance.Type) is not { } shown)
            return Abstract.UnknownAt(site);
        foreach (var member in shown)
        {
            var value = member is IPropertySymbol property ? run.Members.Read(instance, property, site) : Members.Stored(instance, member, site);
            if (Parts([value], site) is not [var text])
                return Abstract.UnknownAt(site);
            members.Add($"{member.Name} = {text}");
        }

        var content = $"{{ {string.Join(", ", members)}{(members.Count > 0 ? " " : "")}}}";
        var result = instance.Type.IsAnonymousType ? content : $"{instance.Type.Name} {content}";
        return Texts.IsKept(result) ? new(result, site) : Abstract.UnknownAt(site);
    }

    /// <summary>What a record prints of itself, the parent's first; nothing is known of one that says itself what it prints.</summary>
    private static IEnumerable<ISymbol>? Shown(INamedTypeSymbol type)
    {
        if (type.GetMembers("PrintMembers").Any(it => !it.IsImplicitlyDeclared))
            return null;
        var inherited = type.IsRecord && type.BaseType is { SpecialType: SpecialType.None } parent && parent.IsRecord ? Shown(parent) : [];
        return inherited?.Concat(type.GetMembers().Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
            and (IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null })));
    }

    private List<string>? Parts(IEnumerable<Abstract> values, IOperation site)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var parts = new List<string>();
        foreach (var value in values)
        {
            run.Step();
            if ((Printed(value, site).It is var it && !PureBclFunctions.IsPlain(it)) || Texts.Of(it) is not { } text || parts.Count > 1_000)
                return null;
            parts.Add(text);
        }

        return parts;
    }
}

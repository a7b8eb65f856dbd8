using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>How abstract values become the arguments of real members of Core.</summary>
internal static class Core
{
    /// <summary>Of the assembly that programs reference; its sources are compiled into this one.</summary>
    public const string Name = "Gatewright.Core";

    public static bool Owns(ISymbol symbol) => symbol.ContainingAssembly?.Name == Name;

    public static bool IsBuilder(ITypeSymbol type) => type.Name == nameof(TopologyBuilder) && Owns(type);

    /// <summary>
    /// What isn't known goes in as a deferred value, a list of unknown length with one such element. A plain enum or shape
    /// can't be unknown: then there is nothing to give.
    /// </summary>
    public static bool TryGive(Abstract argument, Type type, out object? given)
    {
        given = argument.It;
        if (type.IsValue() && given is Unknown unknown)
            given = unknown.Deferred(type);
        else if (type.IsValue() && given is not null && type.GetGenericArguments()[0].IsInstanceOfType(given))
            given = Activator.CreateInstance(typeof(Value<>.Known).MakeGenericType(type.GetGenericArguments()), given);
        else if (type.Element() is { } element && given is Items or Unknown)
            return TryGiveList(argument, element, out given);
        return given is null ? !type.IsValueType : type.IsInstanceOfType(given);
    }

    /// <summary>Whether something, or something in it, is unknown.</summary>
    public static bool IsVague(Abstract argument) => argument.It switch
    {
        Unknown => true,
        Items items => items.IsLost || items.List?.Exists(IsVague) is true,
        _ => false,
    };

    /// <summary>Whether it is a list that may have other elements than we know.</summary>
    public static bool IsOfUnknownLength(Abstract argument, Type type) => type.Element() is not null && argument.It is Unknown or Items { IsLost: true };

    /// <summary>What <c>with</c> starts from.</summary>
    public static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static bool TryGiveList(Abstract argument, Type element, out object? given)
    {
        var items = argument.It switch
        {
            Unknown => [argument],
            Items { IsLost: true, List: { } some } => [.. some, new(new Unknown(), argument.Source)],
            Items { IsLost: true } => [new(new Unknown(), argument.Source)],
            _ => ((Items)argument.It!).ToList(),
        };
        var array = Array.CreateInstance(element, items.Count);
        given = array;
        for (var index = 0; index < items.Count; index++)
        {
            if (!TryGive(items[index], element, out var it))
                return false;
            array.SetValue(it, index);
        }

        return true;
    }
}

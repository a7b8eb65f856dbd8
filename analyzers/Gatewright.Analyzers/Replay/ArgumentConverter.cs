using System.Collections.Concurrent;
using System.Reflection;

namespace Gatewright.Analyzers;

/// <summary>How abstract values become real ones of a type that members of Core take. Looked up once a type, as replay does it for each argument.</summary>
internal sealed class ArgumentConverter
{
    private static readonly ConcurrentDictionary<Type, ArgumentConverter> Types = new();

    private readonly Type type;
    private readonly Type? scalar;
    private readonly Type? element;
    private readonly ConstructorInfo? known;

    private ArgumentConverter(Type type)
    {
        this.type = type;
        element = type.Element();
        if (!type.IsValue())
            return;
        scalar = type.GetGenericArguments()[0];
        known = typeof(Value<>.Known).MakeGenericType(scalar).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0];
        FromText = (Func<string, object>?)type.GetMethod("op_Implicit", [typeof(string)])?.CreateDelegate(typeof(Func<string, object>));
    }

    /// <summary>How text becomes a <see cref="Value{T}"/>; null for any other type.</summary>
    public Func<string, object>? FromText { get; }

    /// <summary>Whether it is a list, whose length may be unknown.</summary>
    public bool IsList => element is not null;

    public static ArgumentConverter Of(Type type) => Types.GetOrAdd(type, static it => new(it));

    /// <summary>
    /// What isn't known goes in as a deferred value, a list of unknown length with one such element. A plain enum or shape
    /// can't be unknown: then there is nothing to give.
    /// </summary>
    public bool TryGive(Abstract argument, out object? given)
    {
        given = argument.It;
        if (scalar is not null && given is Unknown unknown)
            given = unknown.Deferred(type);
        else if (scalar is not null && given is not null && scalar.IsInstanceOfType(given))
            given = known!.Invoke([given]);
        else if (scalar is not null && given is string)
            given = FromText!((string)given);
        else if (type == typeof(Func<Model.Topology, IEnumerable<Rules.Violation>>) && given is not null)
            given = (Func<Model.Topology, IEnumerable<Rules.Violation>>)Rules.OwnRules.Unread;
        else if (element is not null && given is Items or Unknown)
            return TryGiveList(argument, element, out given);
        return given is null ? !type.IsValueType : type.IsInstanceOfType(given);
    }

    private static bool TryGiveList(Abstract argument, Type element, out object? given)
    {
        IReadOnlyList<Abstract> items = argument.It switch
        {
            Unknown => [argument],
            Items { IsLost: true, List: { } some } => [.. some, new(new Unknown(), argument.Source)],
            Items { IsLost: true } => [new(new Unknown(), argument.Source)],
            Items { List: { } list } => list,
            _ => ((Items)argument.It!).ToList(),
        };
        var taking = Of(element);
        var array = Array.CreateInstance(element, items.Count);
        given = array;
        for (var index = 0; index < items.Count; index++)
        {
            if (!taking.TryGive(items[index], out var it))
                return false;
            if (array is object?[] objects)
                objects[index] = it;
            else
                array.SetValue(it, index);
        }

        return true;
    }
}

using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Gatewright.Analyzers;

namespace Gatewright.Tests.Generated;

/// <summary>A value that .NET computed beside what the interpreter has for it.</summary>
internal static class Comparison
{
    /// <summary>Whether they are the same; null if the interpreter doesn't know.</summary>
    public static bool? Same(object? real, object? it) => it switch
    {
        Unknown or Instance { IsLost: true } or Items { IsLost: true } or Items { List: null, Groups: null } or Table { IsLost: true }
            or LazyValue or StandIn { IsLost: true } or Closure or Combination => null,
        EnumMember member => real is Enum && real.GetType().Name == member.Type.Name
            && Equals(Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType()), null), member.Value),
        Instance instance => real is not null && real.GetType().Name == instance.Type.MetadataName
            ? All(instance.Fields.Select(field => Same(Field(real, field.Key.MetadataName), field.Value.It))) : false,
        TupleItems tuple => real is ITuple its ? its.Length == tuple.Items.Length ? All(tuple.Items.Select((item, at) => Same(its[at], item.It))) : false
            : real?.GetType() is { Name: "KeyValuePair`2" } pair
                ? All([Same(pair.GetProperty("Key")!.GetValue(real), tuple.Items[0].It), Same(pair.GetProperty("Value")!.GetValue(real), tuple.Items[1].It)]) : false,
        TextBuilder builder => $"{real}" == builder.Text,
        StandIn { Elements: { } elements } => real is IEnumerable all ? Sequence([.. all.Cast<object?>()], [.. elements.Select(item => item.It)]) : false,
        PlainValue or System.Net.IPAddress => $"{real}" == $"{it}",
        Items { Groups: { } groups } => real is IEnumerable its ? Content(its, [.. groups.Now().Select(group => group.Value.It)]) : false,
        Items { IsUnordered: true } set => real is IEnumerable members ? Content(members, [.. set.List!.Select(item => item.It)]) : false,
        Items items => real is IEnumerable all and not string ? Sequence([.. all.Cast<object?>()], [.. items.List!.Select(item => item.It)]) : false,
        Table { IsUnordered: true } table => real is IEnumerable entries
            ? Content(entries, [.. table.Now().Select(entry => new TupleItems([entry.Key, entry.Value]))]) : false,
        Table table => real is IEnumerable pairs and not string ? Entries(pairs, table) : false,
        null => real is null,
        _ => real is not null && real.GetType() == it.GetType() && real.Equals(it),
    };

    private static bool? Entries(IEnumerable pairs, Table table)
    {
        try
        {
            return Sequence([.. pairs.Cast<object?>()], [.. table.Entries().Select(entry => new TupleItems([entry.Key, entry.Value]))]);
        }
        catch (UnsupportedCode)
        {
            return null;
        }
    }

    private static bool? Sequence(object?[] real, object?[] its) => real.Length == its.Length ? All(real.Zip(its, Same)) : false;

    /// <summary>The same elements in whichever order.</summary>
    private static bool? Content(IEnumerable real, List<object?> its)
    {
        foreach (var element in real)
        {
            if (its.FindIndex(it => Same(element, it) is true) is var at and >= 0)
                its.RemoveAt(at);
            else
                return its.Exists(it => Same(element, it) is null) ? null : false;
        }

        return its.Count == 0;
    }

    private static bool? All(IEnumerable<bool?> answers) => answers.ToArray() is var all && all.Contains(false) ? false : all.Contains(null) ? null : true;

    private static object? Field(object real, string name)
    {
        for (var type = real.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetField(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is { } field)
                return field.GetValue(real);
        }

        return null;
    }
}

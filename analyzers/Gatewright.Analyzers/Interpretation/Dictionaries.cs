using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What the members of dictionaries give.</summary>
internal sealed partial class Interpreter
{
    private static IEnumerable<Abstract> Paired(Table table, IOperation? site)
    {
        foreach (var entry in table.Entries())
            yield return new(new TupleItems([entry.Key, entry.Value]), site);
    }

    private IEnumerable<KeyValuePair<Abstract, Abstract>> Pairs(Abstract collection) => Listed(collection).Select(pair =>
        pair.It is TupleItems { Items: [var key, var value] } ? new KeyValuePair<Abstract, Abstract>(key, value) : throw new UnsupportedCode("a pair that "
            + "isn't known"));

    private Abstract Dictionary(Table table, string property, IOperation site)
    {
        if (table.IsLost)
            return Abstract.UnknownAt(site);
        return property switch
        {
            "Count" => new(table.Count, site),
            "Keys" => new(Moving(table.Entries().Select(entry => entry.Key), new Abstract(table, site)), site),
            "Values" => new(Moving(table.Entries().Select(entry => entry.Value), new Abstract(table, site)), site),
            _ => Abstract.UnknownAt(site),
        };
    }

    private static Abstract? OfDictionary(IOperation site, IMethodSymbol method, Table table, ImmutableArray<Argument> given)
    {
        var arguments = given.Select(argument => argument.Value).ToArray();
        switch (method.Name, arguments)
        {
            case ("Add", [var key, var value]):
                table.Add(key, value);
                return new(null, site);
            case ("TryAdd", [var key, var value]):
                return new(table.TryAdd(key, value), site);
            case ("ContainsKey", [var key]):
                return new(table.TryGet(key, out _), site);
            case ("TryGetValue", [var key, { It: Place place }]):
                var isThere = table.TryGet(key, out var found);
                place.Set(isThere ? found : new(Plain.Default(method.Parameters[1].Type), site));
                return new(isThere, site);
            case ("GetValueOrDefault", [var key]):
                return table.TryGet(key, out var its) ? its : new(Plain.Default(method.ReturnType), site);
            case ("GetValueOrDefault", [var key, var otherwise]):
                return table.TryGet(key, out var one) ? one : otherwise;
            case ("Remove", [var key]):
                return new(table.Remove(key), site);
            case ("Clear", []):
                table.Clear();
                return new(null, site);
            default:
                return null;
        }
    }
}

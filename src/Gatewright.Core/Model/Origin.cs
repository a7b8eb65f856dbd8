namespace Gatewright.Model;

/// <summary>The place where a setting is written: one argument of one call, the call itself, or a place in a document.</summary>
/// <param name="Statement">The call or the place; null only for a setting that isn't there.</param>
/// <param name="Argument">The method's parameter, or null for the call itself; in a document there is none.</param>
/// <param name="Item">The index in a parameter that takes several values.</param>
public readonly record struct Origin(Statement? Statement, string? Argument = null, int Item = 0)
{
    /// <summary>The argument alone, or with an index behind the first: every setting has an origin, and few have an index.</summary>
    private readonly object? argument = Packed(Argument, Item);

    /// <summary>The method's parameter, or null for the call itself; in a document there is none.</summary>
    public string? Argument { get => argument is Tuple<string?, int> it ? it.Item1 : (string?)argument; init => argument = Packed(value, Item); }

    /// <summary>The index in a parameter that takes several values.</summary>
    public int Item { get => argument is Tuple<string?, int> it ? it.Item2 : 0; init => argument = Packed(Argument, value); }

    /// <summary>The call, if it is written in a program.</summary>
    public Call? Call => Statement as Call;

    /// <summary>The place, if it is written in a document.</summary>
    public DocumentPlace? Place => Statement as DocumentPlace;

    /// <summary>The path and the call, such as <c>hub/hub-vpn: WithBgp(asn)</c>; the JSON path in a document.</summary>
    public override string ToString() => Statement switch
    {
        null => "",
        Call call => $"{call.Path}: {call.MethodName}({Argument})",
        var place => place.Path,
    };

    /// <summary>Where it belongs to: the path of an element, or a JSON path.</summary>
    internal string Path => Statement?.Path ?? "";

    /// <summary>The place in the order of what is written; after everything else where there is none.</summary>
    internal int Number => Statement?.Number ?? int.MaxValue;

    /// <summary>What messages call it: the method, or the property of a document.</summary>
    internal string Name => Statement?.Name ?? "";

    /// <summary>The whole call that an argument belongs to; in a document the place itself.</summary>
    internal Origin Whole => new(Statement);

    private static object? Packed(string? argument, int item) => item == 0 ? argument : Tuple.Create(argument, item);
}

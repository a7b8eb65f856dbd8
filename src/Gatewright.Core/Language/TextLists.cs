namespace Gatewright;

/// <summary>
/// Lists of text where methods take lists of values: <c>string[]</c>, <c>List&lt;string&gt;</c> or a query. They are extension methods, so that what the
/// methods themselves take, single values and <c>[…]</c> among it, means the same as without them.
/// </summary>
/// <example><c>string[] blocks = File.ReadAllLines("blocks.txt"); topology.AddVirtualNetwork("hub", blocks);</c></example>
public static partial class TextLists
{
    private static IEnumerable<Value<T>> As<T>(IEnumerable<string> texts) => texts is null ? null! : [.. texts.Select(text => (Value<T>)text)];
}

namespace Gatewright.Emit.Svg;

using Gatewright.Model;

/// <summary>Ids that links can name: the path of an element with hyphens, such as <c>at-hub-hub-vpn</c>.</summary>
internal static class Identities
{
    private const string Prefix = "at-";

    public static void Give(Scene scene)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var shape in scene.Shapes.SelectMany(it => it.All))
            shape.Id = Free(taken, shape.Elements[0]);
        foreach (var wire in scene.Wires)
            wire.Id = Free(taken, wire.Elements[0]);
    }

    /// <summary>The id of an element, which others may have, too.</summary>
    public static string Of(Element element, string prefix) =>
        prefix + string.Concat(element.Path.Select(it => char.IsAsciiLetterOrDigit(it) ? char.ToLowerInvariant(it) : '-'));

    /// <summary>Paths that differ in other letters only are numbered.</summary>
    private static string Free(HashSet<string> taken, Element element)
    {
        var id = Of(element, Prefix);
        for (var number = 1; ; number++)
        {
            var one = number == 1 ? id : FormattableString.Invariant($"{id}-{number}");
            if (taken.Add(one))
                return one;
        }
    }
}

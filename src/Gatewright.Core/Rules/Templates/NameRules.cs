using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW01xx: names that Azure refuses. Azure names nothing here before the deployment reaches the resource.</summary>
internal static class NameRules
{
    public static Rule NameHasTheRightLength { get; } = Error("GW0101", "A name is neither too short nor too long", Sources.ResourceNames, topology =>
        (from it in topology.Index.Names.Refused
         where !it.Kind.TakesLength(it.Name.ToString())
         select At(it.Name, $"'{it.Name}' has {Counted.Of(it.Name.ToString().Length, "character")}; "
             + $"the name of {it.Kind.Kind} has {it.Kind.Shortest} to {it.Kind.Longest}"))
        .Concat(
         from it in ResourceNaming.Made(topology)
         where !it.Kind.TakesLength(it.Name) && it.Parts.All(part => part.Is(name => name.ToString().Length <= it.Kind.Longest))
         select At(it.Origin, $"'{it.Name}', the name made for {it.Kind.Kind}, has {it.Name.Length} characters; {it.Remedy}, with {it.Kind.Longest} at most")));

    public static Rule NameHasTheRightLetters { get; } = Error("GW0102", "A name has only letters that Azure takes", Sources.ResourceNames, topology =>
        from it in topology.Index.Names.Refused
        where !it.Kind.TakesLetters(it.Name.ToString())
        select At(it.Name, $"'{it.Name}' is no name for {it.Kind.Kind}; write {it.Kind.Letters}"));

    public static Rule NameIsUnique { get; } = Error("GW0103", "A name is unique where it stands, whatever its case", Sources.ResourceNames, topology =>
        from again in NameScopes.Repeated(topology)
        select At(again.Origin, $"{Capital(again.Kind.Kind)} called '{again.First}' is there already in {again.Place}; "
            + $"'{again.Name}' needs another name, since case makes no difference")
            .WithRelatedCause(again.FirstOrigin));

    public static ImmutableArray<Rule> All { get; } = [NameHasTheRightLength, NameHasTheRightLetters, NameIsUnique];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}

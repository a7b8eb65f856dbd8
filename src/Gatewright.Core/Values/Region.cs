using Gatewright.Expressions;

namespace Gatewright;

/// <summary>A place where Azure runs data centres, by the name ARM knows it by, such as <c>westeurope</c>.</summary>
/// <remarks>C# has no constants of this type. A constant is written as text, which each method that takes a region takes.</remarks>
/// <example><c>const string Home = "westeurope";</c></example>
public readonly partial record struct Region
{
    private readonly string name;

    private Region(string name) => this.name = name;

    /// <summary>The region of the resource group that the template is deployed to.</summary>
    public static Value<Region> OfResourceGroup { get; } = new Value<Region>.Expression(Term.Function("resourceGroup").Member("location"));

    /// <summary>Reads a region, as a program of one's own does for its checks. Methods take text as it is.</summary>
    /// <param name="text">Its name, or the name that the portal displays.</param>
    /// <param name="region">The region; the default where the text can't name one.</param>
    /// <returns>Whether the text may be a region; one that this library doesn't know may be new.</returns>
    public static bool TryParse(string? text, out Region region) => Parsing.TryParse(text, out region);

    /// <summary>ARM's name: lower-case letters and digits.</summary>
    public string Name => name ?? "";

    /// <summary>ARM's name.</summary>
    public override string ToString() => Name;

    /// <summary>Names and display names are both taken, as ARM does; a region newer than this library is taken as it is.</summary>
    internal static Value<Region> Parse(string text)
    {
        var name = new string(text.Where(it => it is not ' ').Select(char.ToLowerInvariant).ToArray());
        return name.Length > 0 && name.All(it => it is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            ? new Region(name)
            : new Value<Region>.Malformed(text, "is not a region; write one such as westeurope, or Region.WestEurope");
    }
}

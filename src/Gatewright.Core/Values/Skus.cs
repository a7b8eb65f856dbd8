namespace Gatewright;

/// <summary>A SKU, which may be newer than this library.</summary>
internal interface INamedSku : ICompositeValue
{
    /// <summary>The known one that was probably meant; null where it is known, or looks like a new one.</summary>
    string? Meant { get; }
}

/// <summary>The names of SKUs. Azure adds some now and then, so any word may be one.</summary>
internal static class Skus
{
    /// <summary>More slips than that make another word.</summary>
    private const int Slips = 2;

    /// <summary>The name as Azure spells it, if it is known.</summary>
    public static string Known(string? name, string[] known) =>
        known.FirstOrDefault(it => string.Equals(it, name, StringComparison.OrdinalIgnoreCase)) ?? name ?? "";

    public static IEnumerable<(string Text, string Reason)> Refused(string name, string example) =>
        name.Length > 0 && name.All(it => it is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? []
            : [(name, $"is not a SKU; write one such as {example}")];

    /// <summary>The known name that this one is a slip of. New SKUs differ from old ones in their numbers, so a name with other numbers is a new one.</summary>
    public static string? Meant(string name, string[] known) => Meant(name, known, Slips);

    /// <summary>The same for names of places and companies: one slip makes another word of a short one.</summary>
    public static string? MeantName(string name, string[] known) => Meant(name, known, name.Length < 8 ? 1 : Slips);

    private static string? Meant(string name, string[] known, int slips) =>
        known.Any(it => string.Equals(Words(it), Words(name), StringComparison.OrdinalIgnoreCase))
            ? null
            : known.Select(it => (Name: it, Slips: Between(it, name))).Where(it => it.Slips <= slips).OrderBy(it => it.Slips).FirstOrDefault().Name;

    private static string Words(string name) => new([.. name.Where(it => it is < '0' or > '9')]);

    /// <summary>How many letters have to be put in, left out or exchanged to make one name of the other (Levenshtein).</summary>
    private static int Between(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var exchanged = diagonal + (char.ToUpperInvariant(one[i]) == char.ToUpperInvariant(other[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(exchanged, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[other.Length];
    }
}

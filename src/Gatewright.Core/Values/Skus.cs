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
    /// <summary>The name as Azure spells it, if it is known.</summary>
    public static string Known(string? name, string[] known) =>
        known.FirstOrDefault(it => string.Equals(it, name, StringComparison.OrdinalIgnoreCase)) ?? name ?? "";

    public static IEnumerable<(string Text, string Reason)> Refused(string name, string example) =>
        name.Length > 0 && name.All(it => it is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? []
            : [(name, $"is not a SKU; write one such as {example}")];

    /// <summary>The known name that this one is a slip of. New SKUs differ from old ones in their numbers, so a name with other numbers is a new one.</summary>
    public static string? Meant(string name, string[] known) => IsNew(name, known) ? null : Spelling.Closest(name, known);

    /// <summary>The same for names of places and companies: a short one is another word with two slips.</summary>
    public static string? MeantName(string name, string[] known) => IsNew(name, known) ? null : Spelling.Closest(name, known, name.Length < 8 ? 1 : 2);

    private static bool IsNew(string name, string[] known) =>
        known.Any(it => string.Equals(Words(it), Words(name), StringComparison.OrdinalIgnoreCase));

    private static string Words(string name) => new([.. name.Where(it => it is < '0' or > '9')]);
}

namespace Gatewright.Sizing;

/// <summary>What the tables say of a SKU for one gateway.</summary>
/// <param name="Sku">Its name, as ARM knows it.</param>
/// <param name="For">What it has.</param>
/// <param name="Against">Which demand it doesn't meet.</param>
/// <param name="IsAcrossZones">Whether its instances are in availability zones.</param>
internal sealed record SkuFigures(string Sku, ImmutableArray<string> For, ImmutableArray<string> Against, bool IsAcrossZones)
{
    /// <summary>The units of a SKU that scales; null for one of a fixed size.</summary>
    public (int Fewest, int Most)? Units { get; init; }

    /// <summary>How it is written in a program, with the units.</summary>
    public string Title => Units is { } units ? FormattableString.Invariant($"{Sku} {units.Fewest} to {units.Most}") : Sku;

    /// <summary>The reasons that hold.</summary>
    public static ImmutableArray<string> Holding(params (bool Holds, string Reason)[] reasons) => [.. reasons.Where(it => it.Holds).Select(it => it.Reason)];
}

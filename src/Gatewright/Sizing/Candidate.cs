namespace Gatewright.Sizing;

/// <summary>A SKU that was tried for a gateway.</summary>
/// <param name="Sku">Its name.</param>
/// <param name="PerMonth">USD a month by list prices; null where none is known.</param>
/// <param name="For">What it has.</param>
/// <param name="Against">Why it isn't sufficient; none where it is.</param>
/// <param name="Warnings">What is worse than it could be.</param>
internal sealed record Candidate(
    string Sku, decimal? PerMonth, ImmutableArray<string> For, ImmutableArray<string> Against, ImmutableArray<string> Warnings)
{
    public bool Fits => Against.IsEmpty;
}

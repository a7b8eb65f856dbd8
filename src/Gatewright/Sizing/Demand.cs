namespace Gatewright.Sizing;

/// <summary>What is asked of a gateway that no program says.</summary>
/// <param name="Mbps">What all its connections carry at once, in megabits a second; 0 for no demand.</param>
/// <param name="Clients">How many clients are dialled in at once; 0 for no demand.</param>
internal sealed record Demand(int Mbps, int Clients);

/// <summary>A SKU that was tried for a gateway.</summary>
/// <param name="Sku">Its name.</param>
/// <param name="PerMonth">USD a month by list prices; null where none is known.</param>
/// <param name="For">What it has.</param>
/// <param name="Against">Why it doesn't do; none where it does.</param>
/// <param name="But">What Azure warns of.</param>
internal sealed record Candidate(
    string Sku, decimal? PerMonth, ImmutableArray<string> For, ImmutableArray<string> Against, ImmutableArray<string> But)
{
    public bool Fits => Against.IsEmpty;
}

/// <summary>The SKUs for one gateway, the cheapest first.</summary>
/// <param name="Path">The gateway.</param>
/// <param name="Sku">The SKU that the program gives it.</param>
/// <param name="Candidates">What was tried, the program's own among them.</param>
internal sealed record GatewaySizing(string Path, string Sku, ImmutableArray<Candidate> Candidates)
{
    /// <summary>The cheapest that does it without a warning; where each has one, the cheapest that does it.</summary>
    public Candidate? Cheapest =>
        Candidates.FirstOrDefault(it => it is { Fits: true, But.IsEmpty: true, PerMonth: not null })
        ?? Candidates.FirstOrDefault(it => it is { Fits: true, PerMonth: not null });

    /// <summary>Whether what the program says does it, as far as the SKU is known.</summary>
    public bool Fits => Candidates.All(it => it.Sku != Sku || it.Fits);
}

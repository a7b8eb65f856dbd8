using Gatewright.Emit.Figures;

namespace Gatewright.Sizing;

/// <summary>The SKUs for one gateway, the cheapest first.</summary>
/// <param name="Path">The gateway.</param>
/// <param name="Sku">The SKU in the program.</param>
/// <param name="Demand">What it must carry.</param>
/// <param name="Candidates">What was tried, the program's own among them.</param>
internal sealed record GatewaySizing(string Path, string Sku, GatewayDemand Demand, ImmutableArray<Candidate> Candidates)
{
    /// <summary>The cheapest that is sufficient and has no warning; where each has one, the cheapest that is sufficient.</summary>
    public Candidate? Cheapest =>
        Candidates.FirstOrDefault(it => it is { Fits: true, Warnings.IsEmpty: true, PerMonth: not null })
        ?? Candidates.FirstOrDefault(it => it is { Fits: true, PerMonth: not null });

    /// <summary>Whether the program's own SKU is sufficient, as far as it is known.</summary>
    public bool Fits => Candidates.All(it => it.Sku != Sku || it.Fits);
}

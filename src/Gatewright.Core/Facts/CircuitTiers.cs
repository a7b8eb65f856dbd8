namespace Gatewright.Facts;

/// <summary>How many networks a circuit may be connected to.</summary>
internal static class CircuitTiers
{
    private const int LocalAndStandard = 10;

    // https://learn.microsoft.com/azure/expressroute/expressroute-faqs, 2026-03-31: from how many Mbps on, how many networks with Premium.
    private static readonly (long Mbps, int Networks)[] Premium =
    [
        (10_000, 100), (5000, 75), (2000, 60), (1000, 50), (500, 40), (100, 25), (50, 20),
    ];

    /// <summary>The most networks, or null where Azure gives no figure.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="mbps">The bandwidth; null if it isn't known, which matters for Premium only.</param>
    public static int? Networks(CircuitTier tier, long? mbps) => tier == CircuitTier.Premium
        ? Premium.Where(row => mbps >= row.Mbps).Select(row => (int?)row.Networks).FirstOrDefault()
        : LocalAndStandard;
}

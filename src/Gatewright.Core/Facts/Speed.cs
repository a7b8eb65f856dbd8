namespace Gatewright.Facts;

/// <summary>Speeds as Azure's pages write them.</summary>
internal static class Speed
{
    public static string Of(long mbps) =>
        mbps < 1000 ? FormattableString.Invariant($"{mbps} Mbps") : FormattableString.Invariant($"{mbps / 1000m:0.###} Gbps");
}

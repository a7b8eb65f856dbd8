using System.Numerics;
using Gatewright.Model;

namespace Gatewright.Emit.Figures;

/// <summary>What of a network's address space no subnet takes.</summary>
internal static class FreeAddresses
{
    /// <summary>IPv6 is counted in subnets, all of which have this length in Azure.</summary>
    private const int V6SubnetLength = 64;

    public static string In(Model.VirtualNetworkElement network) => $"free addresses: {(network.AddressSpace.IsEmpty ? "its address space isn't known"
        : Of(network) ?? "known at deployment")}";

    /// <summary>Such as <c>65,504 of 65,536</c>; null where addresses aren't known.</summary>
    public static string? Of(Model.VirtualNetworkElement network) =>
        network.AddressSpace.IsEmpty || !network.AddressSpace.AllKnown() || !network.SubnetPrefixes.ToImmutableArray().AllKnown()
            ? null
            : string.Join(", ", Counts(network));

    private static IEnumerable<string> Counts(Model.VirtualNetworkElement network)
    {
        Cidr[] space = [.. network.AddressSpace.Known().Select(block => block.Value)];
        Cidr[] taken = [.. network.SubnetPrefixes.ToImmutableArray().Known().Select(block => block.Value)];
        Cidr[] v4 = [.. space.Where(block => block.Version == IpVersion.IPv4)];
        Cidr[] v6 = [.. space.Where(block => block.Version == IpVersion.IPv6)];
        if (v4.Length > 0)
            yield return FormattableString.Invariant($"{Free(v4, taken):N0} of {v4.Aggregate(BigInteger.Zero, (sum, block) => sum + block.AddressCount):N0}");
        if (v6.Length > 0)
            yield return FormattableString.Invariant($"{Free(v6, taken) >> (128 - V6SubnetLength):N0} IPv6 subnets");
    }

    private static BigInteger Free(Cidr[] space, Cidr[] taken) =>
        space.Aggregate(BigInteger.Zero, (sum, block) => sum + CidrPlanning.FreeCount(block, taken));
}

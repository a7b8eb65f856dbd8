using Gatewright.Emit.Addresses;
using Gatewright.Emit.Figures;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>Which addresses are taken by what, and what is free.</summary>
internal static class AddressSection
{
    /// <summary>The smallest subnet that Azure takes.</summary>
    private const int SmallestSubnet = 29;

    public static Section Of(Topology topology) => new("addresses", "Addresses", [.. Blocks(topology)]);

    private static IEnumerable<Block> Blocks(Topology topology)
    {
        if (topology.VirtualNetworks.IsEmpty)
            yield break;
        yield return new("What no subnet takes is free.")
        {
            Heading = "Networks",
            Columns = ["Network", "Address space", "Region", "Free addresses", "Largest free block"],
            Rows = [.. topology.VirtualNetworks.Select(Of)],
        };
        yield return new("")
        {
            Heading = "All blocks",
            Columns = ["What", "Of", "Block", "First to last", "Addresses"],
            Rows = [.. AddressBlock.In(topology).Select(Of)],
        };
    }

    private static Row Of(VirtualNetworkElement network) => new(
        network,
        $"{network.Path}{(network.IsExisting ? " (exists already)" : "")}",
        Cell.Of(network.AddressSpace.Select(it => $"{it}")),
        $"{network.Region}",
        FreeAddresses.Of(network) ?? "known at deployment",
        Largest(network));

    private static string Largest(VirtualNetworkElement network)
    {
        if (network.AddressSpace.IsEmpty || !network.AddressSpace.AllKnown() || !network.SubnetPrefixes.ToImmutableArray().AllKnown())
            return "";
        for (var length = 8; length <= SmallestSubnet; length++)
        {
            if (network.FreeBlock(length) is { } free)
                return $"{free}";
        }

        return "none";
    }

    private static Row Of(AddressBlock block) => block.Prefix.TryGetValue(out var known)
        ? new(null, block.Kind, block.Element, $"{known}", $"{known.First} to {known.Last}", FormattableString.Invariant($"{known.AddressCount:N0}"))
        : new(null, block.Kind, block.Element, $"{block.Prefix}", "known at deployment", "");
}

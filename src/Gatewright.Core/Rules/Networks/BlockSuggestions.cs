namespace Gatewright.Rules;

/// <summary>Blocks that may stand where another doesn't fit; null where there is no room, or not all blocks are known.</summary>
internal static class BlockSuggestions
{
    /// <summary>The block of a length around this one, or else the highest free one.</summary>
    public static Cidr? WiderOrFree(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        network.Wider(block, length) ?? (network.HasKnownBlocks() ? network.FreeBlock(length) : null);

    /// <summary>The block of a length around this one, if no other subnet has a part of it.</summary>
    public static Cidr? Wider(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        length <= block.Value.PrefixLength ? network.IfFree(block, block.Value.Enclosing(length)) : null;

    /// <summary>The first block of a length within this one, which the subnet has already.</summary>
    public static Cidr? Narrower(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        block.Value.Subnet(length, 0) is { } part ? network.IfFree(block, part) : null;

    /// <summary>The lowest free block as large as this one.</summary>
    public static Cidr? Elsewhere(this VirtualNetworkElement network, Known<Cidr> block) =>
        network.HasKnownBlocks() ? CidrPlanning.NextFree(Space(network), Taken(network).Select(taken => taken.Value), block.Value.PrefixLength, fromEnd: false)
            : null;

    /// <summary>Suggests a block instead of one, if there is any.</summary>
    public static Violation WithBlockFix(this Violation violation, Known<Cidr> block, Cidr? instead) =>
        instead is null ? violation : violation.WithFix(SuggestedFix.Replace(block.Origin, $"\"{instead}\""));

    private static Cidr? IfFree(this VirtualNetworkElement network, Known<Cidr> block, Cidr instead) =>
        network.HasKnownBlocks() && Space(network).Any(space => space.Contains(instead))
        && !Taken(network).Any(taken => taken.Origin != block.Origin && taken.Value.Overlaps(instead))
            ? instead
            : null;

    private static IEnumerable<Cidr> Space(VirtualNetworkElement network) => network.AddressSpace.Known().Select(block => block.Value);

    private static IEnumerable<Known<Cidr>> Taken(VirtualNetworkElement network) => network.SubnetPrefixes.ToImmutableArray().Known();
}

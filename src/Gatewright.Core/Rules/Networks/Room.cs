namespace Gatewright.Rules;

/// <summary>Blocks that may stand where another doesn't fit; null where there is no room, or not all blocks are known.</summary>
internal static class Room
{
    /// <summary>The block of a length around this one, or else the highest free one.</summary>
    public static Cidr? WiderOrFree(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        network.Wider(block, length) ?? (network.HasKnownBlocks() ? network.FreeBlock(length) : null);

    /// <summary>The block of a length around this one, if no other subnet has a part of it.</summary>
    public static Cidr? Wider(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        length <= block.It.Length ? network.IfFree(block, block.It.Enclosing(length)) : null;

    /// <summary>The first block of a length within this one, which the subnet has already.</summary>
    public static Cidr? Narrower(this VirtualNetworkElement network, Known<Cidr> block, int length) =>
        block.It.Part(length, 0) is { } part ? network.IfFree(block, part) : null;

    /// <summary>The lowest free block as large as this one.</summary>
    public static Cidr? Elsewhere(this VirtualNetworkElement network, Known<Cidr> block) =>
        network.HasKnownBlocks() ? CidrPlanning.NextFree(Space(network), Taken(network).Select(taken => taken.It), block.It.Length, fromEnd: false) : null;

    /// <summary>Suggests a block instead of one, if there is any.</summary>
    public static Breach FixBlock(this Breach breach, Known<Cidr> block, Cidr? instead) =>
        instead is null ? breach : breach.Fix(SuggestedFix.Replace(block.Origin, $"\"{instead}\""));

    private static Cidr? IfFree(this VirtualNetworkElement network, Known<Cidr> block, Cidr instead) =>
        network.HasKnownBlocks() && Space(network).Any(space => space.Contains(instead))
        && !Taken(network).Any(taken => taken.Origin != block.Origin && taken.It.Overlaps(instead))
            ? instead
            : null;

    private static IEnumerable<Cidr> Space(VirtualNetworkElement network) => network.AddressSpace.Known().Select(block => block.It);

    private static IEnumerable<Known<Cidr>> Taken(VirtualNetworkElement network) => network.SubnetPrefixes.ToImmutableArray().Known();
}

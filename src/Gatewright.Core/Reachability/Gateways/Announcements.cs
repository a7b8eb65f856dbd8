namespace Gatewright.Reachability;

/// <summary>What the gateways of a network tell others of Azure's side: the network, those that use its gateways, or summaries of them.</summary>
internal static class Announcements
{
    public static ImmutableArray<Cidr> Of(VirtualNetworkElement network, Certainty certainty, Losses lost)
    {
        var summaries = network.SummarizedGatewayPrefixes.Known().Select(it => it.Value).ToArray();
        var told = ImmutableArray.CreateBuilder<Cidr>();
        told.AddRange(summaries);

        // Measured in 2026: with a summary, what it doesn't cover of the network's own is missing. Azure's pages tell otherwise.
        foreach (var block in network.AddressSpace.Known())
        {
            if (!IsCovered(block.Value) && (summaries.Length == 0 || certainty == Certainty.Possible))
                told.Add(block.Value);
        }

        foreach (var user in network.Users(lost))
        {
            foreach (var block in PeeredBlocks.Of(user.Opposite!).Known())
            {
                if (!IsCovered(block.Value))
                    told.Add(block.Value);
            }
        }

        return told.ToImmutable();

        bool IsCovered(Cidr block) => Array.Exists(summaries, it => it.Contains(block));
    }

    /// <summary>The links of the networks that use the gateways of this one.</summary>
    public static IEnumerable<PeeringLinkElement> Users(this VirtualNetworkElement network, Losses lost)
    {
        foreach (var link in lost.Left(network.Links))
        {
            if (link.Remote != network && link.Opposite is { } opposite && PeeredBlocks.Borrows(opposite))
                yield return opposite;
        }
    }

    /// <summary>Whether all of it is known.</summary>
    public static bool AreKnown(VirtualNetworkElement network) => network.AddressSpace.AllKnown() && network.SummarizedGatewayPrefixes.AllKnown()
        && network.Users(Losses.None).All(user => PeeredBlocks.Of(user.Opposite!).AllKnown());
}

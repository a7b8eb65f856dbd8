namespace Gatewright.Emit.Devices;

using Gatewright.Model;

/// <summary>What the device of a site must be set to, in no vendor's words. Texts are typed values or blanks, never a program's own text.</summary>
internal sealed record Device(SiteElement Site)
{
    /// <summary>The site's name, for comments.</summary>
    public required string Name { get; init; }

    /// <summary>The topology's name, for comments.</summary>
    public required string Topology { get; init; }

    /// <summary>The address at which Azure looks for the device: also what it calls itself.</summary>
    public required string PublicAddress { get; init; }

    /// <summary>Empty without BGP.</summary>
    public required string Asn { get; init; }

    /// <summary>Identifies the device in BGP: its first BGP address; empty without BGP.</summary>
    public required string RouterId { get; init; }

    /// <summary>The networks behind the device: what it announces or sends, and takes from no tunnel.</summary>
    public required ImmutableArray<Network> Networks { get; init; }

    public required ImmutableArray<Tunnel> Tunnels { get; init; }

    public required Surroundings Surroundings { get; init; }

    public required BlankList Blanks { get; init; }

    /// <summary>What a reader must know, as sentences.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    public bool IsBgpEnabled => Asn.Length > 0;
}

/// <summary>Blanks for what no topology tells of a device.</summary>
internal sealed record Surroundings(string WanInterface, string WanZone, string LanInterface, string LanZone, string VirtualRouter);

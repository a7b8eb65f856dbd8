namespace Gatewright.Emit.Devices;

using Gatewright.Emit.Templates;
using Gatewright.Model;

/// <summary>One tunnel of a device: to one instance of a gateway.</summary>
internal sealed record Tunnel(SiteToSiteConnectionElement Connection)
{
    /// <summary>From 1, unique on the device. Names are made with it, so that no two are alike.</summary>
    public required int Number { get; init; }

    /// <summary>The gateway, for comments.</summary>
    public required string Gateway { get; init; }

    /// <summary>Which instance of the gateway: 1 or 2.</summary>
    public required int Instance { get; init; }

    /// <summary>The gateway's address.</summary>
    public required string Remote { get; init; }

    /// <summary>The device's address as Azure knows it.</summary>
    public required string Local { get; init; }

    /// <summary>The blank for the pre-shared key.</summary>
    public required string Key { get; init; }

    public required int IkeVersion { get; init; }

    public required ImmutableArray<IkeProposal> Ike { get; init; }

    public required ImmutableArray<EspProposal> Esp { get; init; }

    /// <summary>Whether the connection has no policy of its own.</summary>
    public required bool IsDefaultPolicy { get; init; }

    /// <summary>Seconds until phase 2 is negotiated again.</summary>
    public required int EspSeconds { get; init; }

    /// <summary>Kilobytes until phase 2 is negotiated again.</summary>
    public required long EspKilobytes { get; init; }

    /// <summary>Seconds of silence after which the other end counts as dead; 0 where Azure has no dead peer detection.</summary>
    public required int DpdSeconds { get; init; }

    /// <summary>Whether the device begins the tunnel; otherwise it waits for Azure.</summary>
    public required bool Initiates { get; init; }

    /// <summary>Pairs of prefixes, here and in Azure; none where any to any passes and routes decide.</summary>
    public required ImmutableArray<(Network Local, Network Remote)> Selectors { get; init; }

    /// <summary>What is in Azure, as the site sees it: for routes, where BGP doesn't bring them.</summary>
    public required ImmutableArray<Network> RemoteNetworks { get; init; }

    /// <summary>Null without BGP.</summary>
    public required BgpSession? Bgp { get; init; }

    /// <summary>A name of at most 32 letters.</summary>
    public string Name => FormattableString.Invariant($"az{Number}-{PlainText.Slug(Gateway)}");

    public bool IsRouteBased => Selectors.IsEmpty;
}

/// <summary>A BGP session in a tunnel.</summary>
/// <param name="Asn">Azure's.</param>
/// <param name="Peer">Azure's address.</param>
/// <param name="Local">The device's address.</param>
internal sealed record BgpSession(string Asn, string Peer, string Local);

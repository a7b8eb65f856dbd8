namespace Gatewright.Emit.Devices;

/// <summary>
/// What Azure offers and takes on a connection without a policy: the strongest of the list at
/// https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-devices, 2023-10-06. Its only Diffie-Hellman group is 2. Two Debian strongSwans
/// came up with them in both directions, rekeying included, on 2026-11-28.
/// </summary>
internal static class AzureOffers
{
    /// <summary>Fixed in both kinds of gateways: https://learn.microsoft.com/azure/vpn-gateway/ipsec-ike-policy-howto, 2026-08-19.</summary>
    public const int IkeSeconds = 28_800;

    public const int RouteBasedSeconds = 27_000;

    public const int PolicyBasedSeconds = 3_600;

    public const long Kilobytes = 102_400_000;

    public const int DpdSeconds = 45;

    public static ImmutableArray<IkeProposal> Ike { get; } =
    [
        new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group2),
        new(IkeEncryption.Aes256, IkeIntegrity.Sha1, DhGroup.Group2),
    ];

    public static ImmutableArray<EspProposal> RouteBased { get; } =
    [
        new(GcmEncryption.GcmAes256, PfsGroup.None),
        new(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.None),
        new(EspEncryption.Aes256, EspIntegrity.Sha1, PfsGroup.None),
    ];

    public static ImmutableArray<EspProposal> PolicyBased { get; } = RouteBased.RemoveAt(0);
}

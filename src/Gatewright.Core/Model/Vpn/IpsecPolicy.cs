namespace Gatewright;

/// <summary>The only offer a connection makes and takes, instead of Azure's defaults. The device must match it but for the lifetimes.</summary>
/// <param name="Ike">Phase 1.</param>
/// <param name="Esp">Phase 2.</param>
/// <example><c>IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 14_400 }</c></example>
public sealed record IpsecPolicy(IkeProposal Ike, EspProposal Esp) : ICompositeValue
{
    /// <summary>AES-GCM for the tunnel. Phase 1: AES256, SHA384, ECP384. Phase 2: GCMAES256, GCMAES256, ECP384.</summary>
    /// <remarks>In ARM's values: encryption, integrity and group. Phase 1 is AES in CBC mode.</remarks>
    public static IpsecPolicy Aes256Gcm { get; } = new(
        new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha384, DhGroup.Ecp384),
        new EspProposal(GcmEncryption.GcmAes256, PfsGroup.Ecp384));

    /// <summary>For devices without GCM. Phase 1: AES256, SHA256, DHGroup14. Phase 2: AES256, SHA256, PFS2048.</summary>
    /// <remarks>In ARM's values: encryption, integrity and group. PFS2048 is group 14.</remarks>
    public static IpsecPolicy Aes256Sha256 { get; } = new(
        new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group14),
        new EspProposal(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.Pfs2048));

    /// <summary>Seconds until phase 2 is negotiated again: 300 or more, by default 27,000.</summary>
    public Value<int> SaLifetimeSeconds { get; init => field = Shapes.Given(value); } = 27_000;

    /// <summary>Kilobytes until phase 2 is negotiated again: 1,024 or more, by default 102,400,000.</summary>
    public Value<int> SaLifetimeKilobytes { get; init => field = Shapes.Given(value); } = 102_400_000;

    IEnumerable<(string Text, string Reason)> ICompositeValue.InvalidValues =>
    [
        .. Ike is null ? [("null", "is no IKE proposal; write new IkeProposal(…)")] : Array.Empty<(string, string)>(),
        .. Esp is null ? [("null", "is no ESP proposal; write new EspProposal(…)")] : Array.Empty<(string, string)>(),
        .. Enums.Undefined(Ike?.Encryption, Ike?.Integrity, Ike?.Group, Esp?.Gcm, Esp?.Encryption, Esp?.Integrity, Esp?.Group),
        .. Shapes.Invalid(SaLifetimeSeconds, SaLifetimeKilobytes),
    ];
}

/// <summary>What is offered for the IKE exchange (phase 1).</summary>
/// <param name="Encryption">Encryption.</param>
/// <param name="Integrity">Integrity.</param>
/// <param name="Group">Diffie-Hellman group.</param>
public sealed record IkeProposal(IkeEncryption Encryption, IkeIntegrity Integrity, DhGroup Group);

/// <summary>What is offered for the tunnel (phase 2). GCM brings its own integrity, so it can't be combined with another.</summary>
public sealed record EspProposal
{
    /// <summary>Encryption and a separate integrity.</summary>
    public EspProposal(EspEncryption encryption, EspIntegrity integrity, PfsGroup group)
        => (Encryption, Integrity, Group) = (encryption, integrity, group);

    /// <summary>AES-GCM, which is both.</summary>
    public EspProposal(GcmEncryption encryption, PfsGroup group)
        => (Gcm, Group) = (encryption, group);

    /// <summary>The GCM cipher, unless encryption and integrity are separate.</summary>
    public GcmEncryption? Gcm { get; }

    /// <summary>The separate encryption, if any.</summary>
    public EspEncryption? Encryption { get; }

    /// <summary>The separate integrity, if any.</summary>
    public EspIntegrity? Integrity { get; }

    /// <summary>Perfect forward secrecy.</summary>
    public PfsGroup Group { get; }
}

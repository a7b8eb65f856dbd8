namespace Gatewright.Emit.Devices;

/// <summary>What a kind of device calls Azure's algorithms. What has no word here, it doesn't support.</summary>
internal sealed record CipherWords
{
    public required Dictionary<IkeEncryption, string> IkeEncryption { get; init; }

    public required Dictionary<IkeIntegrity, string> IkeIntegrity { get; init; }

    public required Dictionary<DhGroup, string> DhGroup { get; init; }

    public required Dictionary<GcmEncryption, string> Gcm { get; init; }

    public required Dictionary<EspEncryption, string> EspEncryption { get; init; }

    public required Dictionary<EspIntegrity, string> EspIntegrity { get; init; }

    /// <summary>Without <see cref="Gatewright.PfsGroup.None"/>, which every device supports.</summary>
    public required Dictionary<PfsGroup, string> PfsGroup { get; init; }

    /// <summary>What of a proposal has no word, in Azure's words.</summary>
    public IEnumerable<string> Missing(IkeProposal ike) =>
    [
        .. Missing(IkeEncryption, ike.Encryption),
        .. Missing(IkeIntegrity, ike.Integrity),
        .. Missing(DhGroup, ike.Group),
    ];

    /// <inheritdoc cref="Missing(IkeProposal)"/>
    public IEnumerable<string> Missing(EspProposal esp) =>
    [
        .. esp.Gcm is { } gcm ? Missing(Gcm, gcm) : [],
        .. esp.Encryption is { } encryption ? Missing(EspEncryption, encryption) : [],
        .. esp.Integrity is { } integrity ? Missing(EspIntegrity, integrity) : [],
        .. esp.Group == Gatewright.PfsGroup.None ? [] : Missing(PfsGroup, esp.Group),
    ];

    private static string[] Missing<T>(Dictionary<T, string> words, T algorithm)
        where T : struct, Enum => words.ContainsKey(algorithm) ? [] : [AzureWords.Of(algorithm)];
}

namespace Gatewright;

/// <summary>
/// The SKU of a VPN gateway. Throughput, tunnels and price follow from it. One that is newer than this library is written by its name; rules are
/// silent about what they don't know of it.
/// See https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus.
/// </summary>
/// <remarks>Retired ones can still be written, so that a rule can name what replaces them.</remarks>
/// <example><c>hub.AddVpnGateway("hub-vpn", "VpnGw6AZ")</c></example>
public sealed record VpnGatewaySku : INamedSku
{
    private static readonly string[] Names =
    [
        nameof(Basic), nameof(VpnGw1AZ), nameof(VpnGw2AZ), nameof(VpnGw3AZ), nameof(VpnGw4AZ), nameof(VpnGw5AZ), nameof(VpnGw1),
        nameof(VpnGw2), nameof(VpnGw3), nameof(VpnGw4), nameof(VpnGw5), nameof(Standard), nameof(HighPerformance),
    ];

    /// <summary>A SKU by its name.</summary>
    /// <param name="name">
    /// As ARM knows it, in any letter case: letters and digits, such as <c>VpnGw1AZ</c>.
    /// What looks like a slip of a known one is a warning.
    /// </param>
    public VpnGatewaySku(string name) => Name = Skus.Known(name, Names);

    /// <summary>10 tunnels, 100 Mbps, no BGP, not for production.</summary>
    public static VpnGatewaySku Basic { get; } = new(nameof(Basic));

    /// <summary>30 tunnels, 650 Mbps.</summary>
    public static VpnGatewaySku VpnGw1AZ { get; } = new(nameof(VpnGw1AZ));

    /// <summary>30 tunnels, 1.25 Gbps in generation 2.</summary>
    public static VpnGatewaySku VpnGw2AZ { get; } = new(nameof(VpnGw2AZ));

    /// <summary>30 tunnels, 2.5 Gbps in generation 2.</summary>
    public static VpnGatewaySku VpnGw3AZ { get; } = new(nameof(VpnGw3AZ));

    /// <summary>100 tunnels, 5 Gbps.</summary>
    public static VpnGatewaySku VpnGw4AZ { get; } = new(nameof(VpnGw4AZ));

    /// <summary>100 tunnels, 10 Gbps.</summary>
    public static VpnGatewaySku VpnGw5AZ { get; } = new(nameof(VpnGw5AZ));

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw1AZ"/>.</summary>
    public static VpnGatewaySku VpnGw1 { get; } = new(nameof(VpnGw1));

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw2AZ"/>.</summary>
    public static VpnGatewaySku VpnGw2 { get; } = new(nameof(VpnGw2));

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw3AZ"/>.</summary>
    public static VpnGatewaySku VpnGw3 { get; } = new(nameof(VpnGw3));

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw4AZ"/>.</summary>
    public static VpnGatewaySku VpnGw4 { get; } = new(nameof(VpnGw4));

    /// <summary>Retired; not creatable since November 2025. Use <see cref="VpnGw5AZ"/>.</summary>
    public static VpnGatewaySku VpnGw5 { get; } = new(nameof(VpnGw5));

    /// <summary>Retired; not creatable since 2024. Use <see cref="VpnGw1AZ"/>.</summary>
    public static VpnGatewaySku Standard { get; } = new(nameof(Standard));

    /// <summary>Retired; not creatable since 2024. Use <see cref="VpnGw2AZ"/>.</summary>
    public static VpnGatewaySku HighPerformance { get; } = new(nameof(HighPerformance));

    /// <summary>The name ARM knows it by.</summary>
    public string Name { get; }

    IEnumerable<(string Text, string Reason)> ICompositeValue.InvalidValues => Skus.Refused(Name, nameof(VpnGw1AZ));

    string? INamedSku.Meant => Skus.Meant(Name, Names);

    /// <summary>A SKU by its name, as the constructor takes it.</summary>
    public static implicit operator VpnGatewaySku(string name) => name is null ? null! : new(name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

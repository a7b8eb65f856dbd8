using Gatewright.Facts;

namespace Gatewright.Emit.Figures;

/// <summary>What a VPN gateway can carry and what of it is used.</summary>
internal sealed class VpnCapacity
{
    /// <summary>A policy-based gateway has one tunnel whatever its SKU says:
    /// https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings, 2024-02-29.</summary>
    private const int PolicyBasedTunnels = 1;

    private readonly Model.VpnGatewayElement gateway;
    private readonly VpnGatewaySkuFacts? facts;

    private VpnCapacity(Model.VpnGatewayElement gateway, VpnGatewayGeneration? generation, VpnGatewaySkuFacts? facts) =>
        (this.gateway, Generation, this.facts) = (gateway, generation, facts);

    /// <summary>The generation, said or by default; null if it is known at deployment.</summary>
    public VpnGatewayGeneration? Generation { get; }

    /// <summary>Each connection counts as one tunnel; other programs may use more of an existing gateway.</summary>
    public string Tunnels => $"tunnels: {gateway.Connections.Length} of {Allowed} used{(gateway.IsExisting ? " by this topology" : "")}";

    /// <summary>How many more connections it takes; null where that isn't known.</summary>
    public int? TunnelsLeft => (gateway.IsPolicyBased ? PolicyBasedTunnels : facts?.Tunnels) - gateway.Connections.Length;

    /// <summary>Since when its SKU isn't created any more, or is to take no changes; null for one that stays.</summary>
    public SkuRetirement? Retired => facts?.Retired;

    public string Throughput => facts is null
        ? "throughput: depends on the SKU and generation"
        : $"throughput: {Speed.Of(facts.Mbps)}, shared by all tunnels and clients";

    /// <summary>How many clients may dial in at a time; those over SSTP are counted apart.</summary>
    public IEnumerable<string> Clients
    {
        get
        {
            var type = gateway.PointToSite is { } dialIn && dialIn.TunnelType.TryGetValue(out var said) ? said : TunnelType.OpenVpn;
            if (facts?.IkeV2Clients is { } clients && Protocols(type) is { } protocols)
                yield return FormattableString.Invariant($"up to {clients:N0} clients over {protocols}");
            if (type is TunnelType.Sstp or TunnelType.IkeV2AndSstp && facts is not null)
                yield return FormattableString.Invariant($"up to {facts.SstpClients:N0} clients over SSTP");
        }
    }

    private string Allowed => gateway.IsPolicyBased ? $"{PolicyBasedTunnels}" : facts is null ? "as many as the SKU has" : $"{facts.Tunnels}";

    public static VpnCapacity Of(Model.VpnGatewayElement gateway)
    {
        if (!gateway.Sku.TryGetValue(out var sku))
            return new(gateway, null, null);
        if (!gateway.Generation.IsSet)
            return new(gateway, VpnGatewaySkus.DefaultGeneration(sku), VpnGatewaySkus.Of(sku));
        return gateway.Generation.TryGetValue(out var generation) ? new(gateway, generation, VpnGatewaySkus.Of(sku, generation)) : new(gateway, null, null);
    }

    private static string? Protocols(TunnelType type) => type switch
    {
        TunnelType.Sstp => null,
        TunnelType.IkeV2 or TunnelType.IkeV2AndSstp => "IKEv2",
        TunnelType.IkeV2AndOpenVpn => "IKEv2 and OpenVPN",
        _ => "OpenVPN",
    };
}

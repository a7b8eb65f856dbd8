using Gatewright.Facts;

namespace Gatewright.Overview;

/// <summary>What a VPN gateway can carry and what of it is used.</summary>
internal sealed class VpnCapacity
{
    /// <summary>A policy-based gateway has one tunnel whatever its SKU says: https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings, 2024-02-29.</summary>
    private const int PolicyBasedTunnels = 1;

    private readonly Model.VpnGateway gateway;
    private readonly VpnGatewaySkuFacts? facts;

    private VpnCapacity(Model.VpnGateway gateway, VpnGatewayGeneration? generation, VpnGatewaySkuFacts? facts) =>
        (this.gateway, Generation, this.facts) = (gateway, generation, facts);

    /// <summary>The generation, said or by default; null if it is known at deployment.</summary>
    public VpnGatewayGeneration? Generation { get; }

    /// <summary>Each connection counts as one tunnel; other programs may use more of an existing gateway.</summary>
    public string Tunnels => $"tunnels: {gateway.Connections.Length} of {Allowed} used{(gateway.IsExisting ? " by this topology" : "")}";

    public string Throughput => facts is null
        ? "throughput: depends on the SKU and generation"
        : $"throughput: {Speed.Of(facts.Mbps)}, shared by all tunnels and clients";

    public IEnumerable<string> Clients => facts?.IkeV2Clients is { } clients ? [FormattableString.Invariant($"up to {clients:N0} clients over OpenVPN and IKEv2")] : [];

    private string Allowed => gateway.IsPolicyBased ? $"{PolicyBasedTunnels}" : facts is null ? "as many as the SKU has" : $"{facts.Tunnels}";

    public static VpnCapacity Of(Model.VpnGateway gateway)
    {
        if (!gateway.Sku.TryGet(out var sku))
            return new(gateway, null, null);
        if (!gateway.Generation.IsSaid)
            return new(gateway, VpnGatewaySkus.DefaultGeneration(sku), VpnGatewaySkus.Of(sku));
        return gateway.Generation.TryGet(out var generation) ? new(gateway, generation, VpnGatewaySkus.Of(sku, generation)) : new(gateway, null, null);
    }
}

namespace Gatewright.Tests.Agreement;

/// <summary>A network that a random program describes, with texts that may be mistaken.</summary>
internal sealed record PlannedNetwork(string Name, string Space, ImmutableArray<(string Name, string Prefix)> Subnets, string? Gateways);

internal sealed record PlannedGateway(int Network, string Name, VpnGatewaySku Sku, long? Asn, bool IsActiveActive);

internal sealed record PlannedSite(string Name, string Address, ImmutableArray<string> Prefixes, long? Asn, string Peer);

internal sealed record PlannedPeering(int Left, int Right, bool IsTransit, bool IsForwarding);

internal sealed record PlannedDialIn(int Gateway, string Pool, TunnelType Tunnel);

/// <summary>What a random program describes. About each eighth choice is a mistake.</summary>
internal sealed record Plan(
    ImmutableArray<PlannedNetwork> Networks, ImmutableArray<PlannedGateway> Gateways, ImmutableArray<PlannedSite> Sites,
    ImmutableArray<(int Gateway, int Site)> Connections, ImmutableArray<PlannedPeering> Peerings, ImmutableArray<PlannedDialIn> DialIns)
{
    private static readonly string[] BadNames = ["", "x", "-dash", "two words", "GatewaySubnet", "[brackets]", "trailing."];

    public static Plan Of(int seed)
    {
        var random = new Random(seed);
        ImmutableArray<PlannedNetwork> networks = [.. Enumerable.Range(0, random.Next(1, 5)).Select(Network)];
        ImmutableArray<PlannedGateway> gateways = [.. Enumerable.Range(0, networks.Length).Where(_ => Chance(0.7)).Select(network => Gateway(Or(network, 0)))];
        ImmutableArray<PlannedSite> sites = [.. Enumerable.Range(0, random.Next(4)).Select(Site)];
        return new(
            networks,
            gateways,
            sites,
            gateways.IsEmpty ? [] : [.. Enumerable.Range(0, sites.Length).Select(site => (random.Next(gateways.Length), Or(site, 0)))],
            [.. Enumerable.Range(1, networks.Length - 1).Where(_ => Chance(0.8)).Select(right => new PlannedPeering(random.Next(right), Or(right, 0), Chance(0.5), Chance(0.5)))],
            [.. Enumerable.Range(0, gateways.Length).Where(_ => Chance(0.4)).Select(gateway => new PlannedDialIn(Or(gateway, 0), Or($"172.16.{gateway}.0/24", $"10.{gateway}.9.0/24", "172.16.0.0/30", "172.16.0.0"), Or(TunnelType.OpenVpn, TunnelType.Sstp, TunnelType.IkeV2)))]);

        PlannedNetwork Network(int number) => new(
            Named("network", number),
            Or($"10.{number}.0.0/16", "10.0.0.0/16", "10.0.128.0/17", $"10.{number}.0.0/33", $"10.{number}.1.0/16", "everything"),
            [.. Enumerable.Range(0, random.Next(3)).Select(subnet => (Named("subnet", subnet), Or($"10.{number}.{subnet}.0/24", $"10.{number}.0.0/24", "192.168.0.0/24", $"10.{number}.0.1/24", $"10.{number}.255.0/30")))],
            Chance(0.8) ? Or($"10.{number}.255.0/27", $"10.{number}.255.0/28", $"10.{number}.255.0/30", $"10.{number}.0.0/27", "10.99.0.0/27", "") : null);

        PlannedGateway Gateway(int network) => new(
            network,
            Named("gateway", network),
            Or(Pick(VpnGatewaySku.VpnGw1AZ, VpnGatewaySku.VpnGw2AZ, VpnGatewaySku.VpnGw3AZ), VpnGatewaySku.Basic, VpnGatewaySku.VpnGw1, VpnGatewaySku.Standard,
                VpnGatewaySku.HighPerformance),
            Chance(0.5) ? Or(65_010L + network, 65_515, 0, 8074, 23_456, 4_294_967_296) : null,
            Chance(0.4));

        PlannedSite Site(int number) => new(
            Named("site", number),
            Or($"203.0.113.{number + 1}", "203.0.113.1", "10.0.0.1", "203.0.113", "203.0.113.256", "224.0.0.1"),
            [.. Enumerable.Range(0, random.Next(3)).Select(prefix => Or($"192.168.{(number * 4) + prefix}.0/24", "192.168.0.0/16", "10.0.3.0/24", "192.168.1.1/24"))],
            Chance(0.4) ? Or(65_100L + number, 65_515, 65_010, 0, 8075) : null,
            Or($"192.168.{number * 4}.254", "169.254.1.1", "10.0.0.4", "peer"));

        string Named(string kind, int number) => Or($"{kind}-{number}", $"{kind}-0", Pick(BadNames));
        bool Chance(double probability) => random.NextDouble() < probability;
        T Pick<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];
        T Or<T>(T right, params ReadOnlySpan<T> wrong) => Chance(0.12) ? wrong[random.Next(wrong.Length)] : right;
    }
}

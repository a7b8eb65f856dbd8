namespace Gatewright.Tests.Agreement;

internal sealed partial record Style
{
    private const string EachConnection = """
            gateways[gateway].ConnectTo(sites[site], topology.AddSecret($"key-{key}"));
            key++;
        """;

    /// <summary>Arrays of tuples, and a loop for each.</summary>
    private static Written Looped(Plan plan) => new($$"""
        var networks = new List<VirtualNetwork>();
        foreach (var (name, space, subnets, gatewaySubnet) in new (string, string, (string, string)[], string?)[] { {{Comma(plan.Networks.Select(Row))}} })
        {
            var network = topology.AddVirtualNetwork(name, space);
            foreach (var (subnet, prefix) in subnets)
                network.WithSubnet(subnet, prefix);
            if (gatewaySubnet is not null)
                network.WithGatewaySubnet(gatewaySubnet);
            networks.Add(network);
        }

        var gateways = new List<VpnGateway>();
        foreach (var (network, name, sku, asn, isActiveActive) in new (int, string, VpnGatewaySku, long?, bool)[] { {{Comma(plan.Gateways.Select(Row))}} })
        {
            var gateway = networks[network].AddVpnGateway(name, sku);
            if (asn is { } number)
                gateway.WithBgp(number);
            if (isActiveActive)
                gateway.WithActiveActive();
            gateways.Add(gateway);
        }

        var sites = new List<Site>();
        foreach (var (name, address, prefixes, asn, peer) in new (string, string, string[], long?, string)[] { {{Comma(plan.Sites.Select(Row))}} })
        {
            var site = topology.AddSite(name, address, [.. prefixes]);
            if (asn is { } number)
                site.WithBgp(number, peer);
            sites.Add(site);
        }

        var key = 0;
        foreach (var (gateway, site) in new (int, int)[] { {{Comma(plan.Connections.Select(it => $"({it.Gateway}, {it.Site})"))}} })
        {
        {{EachConnection}}
        }

        foreach (var (left, right, isTransit, isForwarding) in new (int, int, bool, bool)[] { {{Comma(plan.Peerings.Select(Row))}} })
        {
            var peering = networks[left].PeerWith(networks[right]);
            if (isTransit)
                peering.WithGatewayTransit();
            if (isForwarding)
                peering.WithForwardedTraffic();
        }

        foreach (var (gateway, pool, tunnel) in new (int, string, TunnelType)[] { {{Comma(plan.DialIns.Select(Row))}} })
            gateways[gateway].AddPointToSite(pool).WithTunnelType(tunnel).WithEntraId();
        """);

    /// <summary>Tables of records in one file, methods that take one in another.</summary>
    private static Written Helped(Plan plan) => new(
        """
        var networks = Plans.Networks.Select(plan => topology.AddNetwork(plan)).ToArray();
        var gateways = new VpnGateway[Plans.Gateways.Length];
        for (var number = 0; number < gateways.Length; number++)
            gateways[number] = Estate.AddGateway(networks, Plans.Gateways[number]);
        var sites = new List<Site>();
        foreach (var plan in Plans.Sites)
            sites.Add(topology.AddSite(plan));
        for (var number = 0; number < Plans.Connections.Length; number++)
            Estate.Connect(gateways[Plans.Connections[number].Gateway], sites[Plans.Connections[number].Site], topology.AddSecret("key-" + number));
        foreach (var plan in Plans.Peerings)
            Estate.Peer(networks, plan);
        foreach (var plan in Plans.DialIns)
            Estate.AddDialIn(gateways[plan.Gateway], plan);
        """,
        ("Plans.cs", $$"""
            using Gatewright;

            record SubnetPlan(string Name, string Prefix);
            record NetworkPlan(string Name, string Space, SubnetPlan[] Subnets, string? Gateways);
            record GatewayPlan(int Network, string Name, VpnGatewaySku Sku, long? Asn, bool IsActiveActive);
            record SitePlan(string Name, string Address, string[] Prefixes, long? Asn, string Peer);
            record ConnectionPlan(int Gateway, int Site);
            record PeeringPlan(int Left, int Right, bool IsTransit, bool IsForwarding);
            record DialInPlan(int Gateway, string Pool, TunnelType Tunnel);

            static class Plans
            {
                public static readonly NetworkPlan[] Networks = [{{Comma(plan.Networks.Select(it => $"new({Quoted(it.Name)}, {Quoted(it.Space)}, [{Comma(it.Subnets.Select(subnet => $"new({Quoted(subnet.Name)}, {Quoted(subnet.Prefix)})"))}], {Quoted(it.Gateways)})"))}}];
                public static readonly GatewayPlan[] Gateways = [{{Comma(plan.Gateways.Select(it => "new" + Row(it)))}}];
                public static readonly SitePlan[] Sites = [{{Comma(plan.Sites.Select(it => $"new({Quoted(it.Name)}, {Quoted(it.Address)}, [{Comma(it.Prefixes.Select(Quoted))}], {Number(it.Asn)}, {Quoted(it.Peer)})"))}}];
                public static readonly ConnectionPlan[] Connections = [{{Comma(plan.Connections.Select(it => $"new({it.Gateway}, {it.Site})"))}}];
                public static readonly PeeringPlan[] Peerings = [{{Comma(plan.Peerings.Select(it => "new" + Row(it)))}}];
                public static readonly DialInPlan[] DialIns = [{{Comma(plan.DialIns.Select(it => "new" + Row(it)))}}];
            }
            """),
        ("Estate.cs", """
            using Gatewright;

            static class Estate
            {
                public static VirtualNetwork AddNetwork(this TopologyBuilder topology, NetworkPlan plan)
                {
                    var network = topology.AddVirtualNetwork(plan.Name, plan.Space);
                    foreach (var subnet in plan.Subnets)
                        network.WithSubnet(subnet.Name, subnet.Prefix);
                    return plan.Gateways is { } gateways ? network.WithGatewaySubnet(gateways) : network;
                }

                public static VpnGateway AddGateway(VirtualNetwork[] networks, GatewayPlan plan)
                {
                    var gateway = networks[plan.Network].AddVpnGateway(plan.Name, plan.Sku);
                    if (plan.Asn.HasValue)
                        gateway.WithBgp(plan.Asn.Value);
                    return plan.IsActiveActive ? gateway.WithActiveActive() : gateway;
                }

                public static Site AddSite(this TopologyBuilder topology, SitePlan plan)
                {
                    var site = topology.AddSite(plan.Name, plan.Address, [.. plan.Prefixes]);
                    if (plan.Asn is long asn)
                        site.WithBgp(asn, plan.Peer);
                    return site;
                }

                public static void Connect(VpnGateway gateway, Site site, Secret key) => gateway.ConnectTo(site, key);

                public static void Peer(VirtualNetwork[] networks, PeeringPlan plan)
                {
                    var peering = networks[plan.Left].PeerWith(networks[plan.Right]);
                    if (plan.IsTransit)
                        peering.WithGatewayTransit();
                    if (plan.IsForwarding)
                        peering.WithForwardedTraffic();
                }

                public static void AddDialIn(VpnGateway gateway, DialInPlan plan) => gateway.AddPointToSite(plan.Pool).WithTunnelType(plan.Tunnel).WithEntraId();
            }
            """));

    private static string Row(PlannedNetwork it) =>
        $"({Quoted(it.Name)}, {Quoted(it.Space)}, [{Comma(it.Subnets.Select(subnet => $"({Quoted(subnet.Name)}, {Quoted(subnet.Prefix)})"))}], {Quoted(it.Gateways)})";

    private static string Row(PlannedGateway it) => $"({it.Network}, {Quoted(it.Name)}, VpnGatewaySku.{it.Sku}, {Number(it.Asn)}, {Truth(it.IsActiveActive)})";

    private static string Row(PlannedSite it) =>
        $"({Quoted(it.Name)}, {Quoted(it.Address)}, [{Comma(it.Prefixes.Select(Quoted))}], {Number(it.Asn)}, {Quoted(it.Peer)})";

    private static string Row(PlannedPeering it) => $"({it.Left}, {it.Right}, {Truth(it.IsTransit)}, {Truth(it.IsForwarding)})";

    private static string Row(PlannedDialIn it) => $"({it.Gateway}, {Quoted(it.Pool)}, TunnelType.{it.Tunnel})";
}

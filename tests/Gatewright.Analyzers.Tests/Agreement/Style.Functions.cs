namespace Gatewright.Tests.Agreement;

internal sealed partial record Style
{
    /// <summary>A call of a local function for each thing; they keep the handles in lists that they capture.</summary>
    private static Written Local(Plan plan) => new($$"""
        var networks = new List<VirtualNetwork>();
        var gateways = new List<VpnGateway>();
        Site[] sites = [];
        var keys = 0;
        {{Lines(
        [
            .. plan.Networks.Select(it => Call("Network", [Quoted(it.Name), Quoted(it.Space), Quoted(it.Gateways), .. it.Subnets.Select(subnet => $"({Quoted(subnet.Name)}, {Quoted(subnet.Prefix)})")]) + ";"),
            .. plan.Gateways.Index().Select(it => $"gateways.Add({Call("Gateway", $"networks[{it.Item.Network}]", $"isActiveActive: {Truth(it.Item.IsActiveActive)}", $"asn: {Number(it.Item.Asn)}", $"name: {Quoted(it.Item.Name)}", $"sku: VpnGatewaySku.{it.Item.Sku}")});"),
            .. plan.Sites.Select(it => Call("Office", [Quoted(it.Name), Quoted(it.Address), it.Asn is null ? "null" : $"({Number(it.Asn)}, {Quoted(it.Peer)})", .. it.Prefixes.Select(Quoted)]) + ";"),
            .. plan.Connections.Select(it => $"Connect({it.Gateway}, {it.Site});"),
            .. plan.Peerings.Select(it => $"Peer(networks[{it.Left}], networks[{it.Right}]{(it.IsTransit ? ", peering => peering.WithGatewayTransit()" : "")}{(it.IsForwarding ? ", peering => peering.WithForwardedTraffic()" : "")});"),
            .. plan.DialIns.Select(it => $"DialIn(({it.Gateway}, {Quoted(it.Pool)}), TunnelType.{it.Tunnel});"),
        ])}}
        void Network(string name, string space, string? gatewaySubnet, params (string Name, string Prefix)[] subnets)
        {
            var network = topology.AddVirtualNetwork(name, space);
            for (var number = 0; number < subnets.Length; number++)
                network.WithSubnet(subnets[number].Name, subnets[number].Prefix);
            if (gatewaySubnet != null)
                network.WithGatewaySubnet(gatewaySubnet);
            networks.Add(network);
        }

        static VpnGateway Gateway(VirtualNetwork network, string name, VpnGatewaySku sku, long? asn = null, bool isActiveActive = false)
        {
            var gateway = network.AddVpnGateway(name, sku);
            if (asn is { } number)
                gateway.WithBgp(number);
            return isActiveActive ? gateway.WithActiveActive() : gateway;
        }

        void Office(string name, string address, (long Asn, string Peer)? bgp, params string[] prefixes)
        {
            var site = topology.AddSite(name, address, [.. prefixes]);
            if (bgp is { } both)
                site.WithBgp(both.Asn, both.Peer);
            sites = [.. sites, site];
        }

        void Connect(int gateway, int site) => gateways[gateway].ConnectTo(sites[site], topology.AddSecret($"key-{keys++}"));

        static void Peer(VirtualNetwork left, VirtualNetwork right, params Action<Peering>[] refinements)
        {
            var peering = left.PeerWith(right);
            foreach (var refine in refinements)
                refine(peering);
        }

        void DialIn((int Gateway, string Pool) plan, TunnelType tunnel) => gateways[plan.Gateway].AddPointToSite(plan.Pool).WithTunnelType(tunnel).WithEntraId();
        """);

    /// <summary>Anonymous objects and queries.</summary>
    private static Written Queried(Plan plan) => new($$"""
        (string Name, string Space, (string, string)[] Subnets, string? Gateways)[] planned = [{{Comma(plan.Networks.Select(Row))}}];
        var networks = planned.Select(it =>
        {
            var network = topology.AddVirtualNetwork(it.Name, it.Space);
            foreach (var (subnet, prefix) in it.Subnets.Where(subnet => subnet.Item2 is not null))
                network.WithSubnet(subnet, prefix);
            return it.Gateways is not null ? network.WithGatewaySubnet(it.Gateways) : network;
        }).ToList();

        List<(int Network, string Name, VpnGatewaySku Sku, long? Asn, bool IsActiveActive)> plannedGateways = [{{Comma(plan.Gateways.Select(Row))}}];
        var gateways = (
            from it in plannedGateways
            let gateway = networks[it.Network].AddVpnGateway(it.Name, it.Sku)
            let speaking = it.Asn is { } asn ? gateway.WithBgp(asn) : gateway
            select it.IsActiveActive ? speaking.WithActiveActive() : speaking).ToArray();

        (string Name, string Address, string[] Prefixes, long? Asn, string Peer)[] plannedSites = [{{Comma(plan.Sites.Select(Row))}}];
        var sites = new Site[plannedSites.Length];
        foreach (var (number, it) in plannedSites.Index())
        {
            sites[number] = topology.AddSite(it.Name, it.Address, [.. it.Prefixes]);
            if (it.Asn is not null)
                sites[number] = sites[number].WithBgp(it.Asn.Value, it.Peer);
        }

        (int, int)[] connections = [{{Comma(plan.Connections.Select(it => $"({it.Gateway}, {it.Site})"))}}];
        foreach (var it in connections.Select((pair, number) => new { Gateway = gateways[pair.Item1], Site = sites[pair.Item2], Key = $"key-{number}" }))
            it.Gateway.ConnectTo(it.Site, topology.AddSecret(it.Key));

        (int Left, int Right, bool IsTransit, bool IsForwarding)[] peerings = [{{Comma(plan.Peerings.Select(Row))}}];
        foreach (var it in peerings)
        {
            var peering = networks.ElementAt(it.Left).PeerWith(networks.ElementAt(it.Right));
            peering = it.IsTransit ? peering.WithGatewayTransit() : peering;
            peering = it.IsForwarding ? peering.WithForwardedTraffic() : peering;
        }

        (int Gateway, string Pool, TunnelType Tunnel)[] dialIns = [{{Comma(plan.DialIns.Select(Row))}}];
        foreach (var pointToSite in dialIns.Select(it => gateways[it.Gateway].AddPointToSite(it.Pool).WithTunnelType(it.Tunnel)))
            pointToSite.WithEntraId();
        """);
}

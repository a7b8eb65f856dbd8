namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>Writes a plan as a program would.</summary>
internal sealed class PlanProgram
{
    private readonly Dictionary<object, Handle> handles = [];
    private readonly Dictionary<Net, (VpnGateway? Vpn, ExpressRouteGateway? ExpressRoute)> gateways = [];

    public PlanProgram(Plan plan)
    {
        foreach (var net in plan.Nets)
            Add(net);
        foreach (var link in plan.Links)
            Add(link);
        foreach (var office in plan.Offices)
        {
            var site = Topology.AddSite($"office{office.Number}", $"203.0.113.{office.Number}", office.Listed.Select(Text));
            if (office.Asn is { } asn)
                site.WithBgp(asn, $"192.168.{office.Number}.254").WithAnnouncedPrefixes(office.Announced.Select(Text));
            handles[office] = site;
        }

        foreach (var tunnel in plan.Tunnels)
            Add(tunnel);
        foreach (var pair in plan.Pairs)
            handles[pair] = gateways[pair.One].Vpn!.ConnectTo(gateways[pair.Other].Vpn!, Topology.AddSecret($"pair-{pair.One.Number}-{pair.Other.Number}"));
        foreach (var circuit in plan.Circuits)
            handles[circuit] = Topology.AddExpressRouteCircuit($"circuit{circuit.Number}", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
                .WithPrivatePeering(100, 65300 + circuit.Number, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes(circuit.Announced.Select(Text));
        foreach (var line in plan.Lines)
        {
            var connection = gateways[line.Net].ExpressRoute!.ConnectTo((ExpressRouteCircuit)handles[line.Circuit]).WithRoutingWeight(line.Weight);
            if (line.FastPath)
                connection.WithFastPath();
            handles[line] = connection;
        }

        foreach (var reach in plan.Reaches)
            handles[reach] = ((ExpressRouteCircuit)handles[reach.One]).ConnectTo((ExpressRouteCircuit)handles[reach.Other], "192.168.255.0/29");
    }

    public TopologyBuilder Topology { get; } = new("plan", Region.WestEurope);

    public Handle this[object place] => handles[place];

    private static Value<Cidr> Text(Block block) => block.ToString();

    private void Add(Net net)
    {
        var network = Topology.AddVirtualNetwork($"net{net.Number}", net.Space.Select(Text));
        foreach (var sub in net.Subs)
        {
            var subnet = network.AddSubnet($"sub{sub.Block.First >> 8 & 255}", Text(sub.Block));
            if (sub.Table is { } table)
                subnet.WithRouteTable(Table(table));
            if (sub.Group is { } group)
                subnet.WithNetworkSecurityGroup(Group(group));
            if (sub.Endpoints.Count > 0)
                subnet.WithPrivateEndpoints(sub.Endpoints.Select(Block.Text)).WithPrivateEndpointPolicies((sub.EndpointsFollowTables, sub.EndpointsAreFiltered) switch
                {
                    (true, true) => PrivateEndpointPolicies.Enabled,
                    (true, false) => PrivateEndpointPolicies.RouteTableEnabled,
                    (false, true) => PrivateEndpointPolicies.NetworkSecurityGroupEnabled,
                    _ => PrivateEndpointPolicies.Disabled,
                });
            handles[sub] = subnet;
        }

        handles[(net, "network")] = network;
        AddServer(net, network);
        if (!net.HasVpn && !net.HasExpressRoute)
            return;
        var gatewaySubnet = network.AddGatewaySubnet($"10.{net.Number}.255.0/26");
        if (net.GatewayTable is { } own)
            gatewaySubnet.WithRouteTable(Table(own));
        var vpn = net.HasVpn ? network.AddVpnGateway($"vpn{net.Number}", VpnGatewaySku.VpnGw2AZ) : null;
        var expressRoute = net.HasExpressRoute ? network.AddExpressRouteGateway($"er{net.Number}", ExpressRouteGatewaySku.ErGw3AZ) : null;
        gateways[net] = (vpn, expressRoute);
        if (net.Asn is { } asn)
            vpn!.WithBgp(asn);
        if (net.IsActiveActive)
            vpn!.WithActiveActive();
        if (net.Clients is { } pool)
            handles[net] = vpn!.AddPointToSite(Text(pool)).WithEntraId();
        if (net.TakesRemoteNetworks)
            expressRoute?.WithRemoteNetworkTraffic();
    }

    private void AddServer(Net net, VirtualNetwork network)
    {
        if (net.ServerIsBranchToBranch is not { } isOn)
            return;
        var server = network.WithRouteServerSubnet($"10.{net.Number}.254.0/26").AddRouteServer($"server{net.Number}")
            .WithRoutingPreference((RoutingPreference)net.Preference);
        if (isOn)
            server.WithBranchToBranch();
        foreach (var appliance in net.Appliances)
            handles[appliance] = server.AddBgpPeer($"appliance{appliance.Number}", appliance.Asn, Block.Text(appliance.Address))
                .WithAnnouncedPrefixes(appliance.Announced.Select(Text));
    }

    private void Add(Link link)
    {
        var peering = ((VirtualNetwork)handles[(link.Left, "network")]).PeerWith((VirtualNetwork)handles[(link.Right, "network")]);
        handles[link] = peering;
        if (link.Transit)
            peering.WithGatewayTransit();
        if (link.Forwarded)
            peering.WithForwardedTraffic();
        if (link.NoAccess)
            peering.WithoutVirtualNetworkAccess();
    }

    private void Add(Tunnel tunnel)
    {
        var (vpn, site) = (gateways[tunnel.Net].Vpn!, (Site)handles[tunnel.Office]);
        var connection = vpn.ConnectTo(site, Topology.AddSecret($"psk-{tunnel.Net.Number}-{tunnel.Office.Number}"));
        handles[tunnel] = connection;
        if (tunnel.Narrow)
            connection.WithPolicyBasedTrafficSelectors();
        foreach (var (nat, index) in tunnel.Nats.Select((nat, index) => (nat, index)))
        {
            var name = $"nat-{tunnel.Net.Number}-{tunnel.Office.Number}-{index}";
            connection.WithNatRules(nat.Ingress ? vpn.AddIngressNatRule(name, Text(nat.From), Text(nat.To)) : vpn.AddEgressNatRule(name, Text(nat.From), Text(nat.To)));
        }

        if (tunnel.Net.DefaultOffice == tunnel.Office)
            vpn.WithDefaultSite(site);
    }

    private RouteTable Table(Table table)
    {
        var own = Topology.AddRouteTable($"table{table.Number}");
        foreach (var route in table.Routes)
        {
            own.WithRoute($"to-{route.To.First}-{route.To.Length}", route.To.ToString(), route.Hop switch
            {
                "None" => NextHop.None,
                "Internet" => NextHop.Internet,
                "Vnet" => NextHop.VirtualNetwork,
                "Gateway" => NextHop.VirtualNetworkGateway,
                _ => NextHop.VirtualAppliance(route.Hop),
            });
        }

        if (table.WithoutGateways)
            own.WithoutGatewayRoutes();
        return table.WithoutPeerings ? own.WithoutPeeringRoutes() : own;
    }

    private NetworkSecurityGroup Group(Group group)
    {
        var own = Topology.AddNetworkSecurityGroup($"group{group.Number}");
        foreach (var rule in group.Rules)
        {
            var made = (rule.Inbound, rule.Allow) switch
            {
                (true, true) => own.AllowInbound($"rule{rule.Priority}", rule.Priority),
                (true, false) => own.DenyInbound($"rule{rule.Priority}", rule.Priority),
                (false, true) => own.AllowOutbound($"rule{rule.Priority}", rule.Priority),
                _ => own.DenyOutbound($"rule{rule.Priority}", rule.Priority),
            };
            if (rule.From is not null)
                made.WithSource(rule.From);
            if (rule.To is not null)
                made.WithDestination(rule.To);
            if (rule.Ports is var (first, last))
                made.WithTcp($"{first}-{last}");
        }

        return own;
    }
}

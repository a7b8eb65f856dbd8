namespace Gatewright.Emit.Drawing;

using Gatewright.Model;

/// <summary>The boxes and lines of a topology.</summary>
internal sealed class Diagram
{
    private readonly Dictionary<Element, Box> boxes = [];
    private readonly List<Box> all = [];
    private readonly List<Line> lines = [];
    private readonly IReadOnlySet<Element> passed;

    /// <param name="topology">The topology.</param>
    /// <param name="passed">What ways pass that are drawn, so that it is shown and not folded.</param>
    public Diagram(Topology topology, IReadOnlySet<Element>? passed = null)
    {
        this.passed = passed ?? ImmutableHashSet<Element>.Empty;
        AddBoxes(topology);
        AddLines(topology);
        var folding = new Folding(all, lines);
        (Boxes, Lines) = (folding.Boxes, folding.Lines);
    }

    public ImmutableArray<Box> Boxes { get; }

    public ImmutableArray<Line> Lines { get; }

    /// <summary>The box of something that isn't folded.</summary>
    public Box BoxOf(Element element) => boxes[element];

    private void AddBoxes(Topology topology)
    {
        foreach (var network in topology.VirtualNetworks)
            Add(network, Network(network));
        foreach (var site in topology.Sites)
        {
            var device = site.Address.IsSet ? $"{site.Address}" : site.PublicIp is { } own ? $"{own.Target.Name}" : $"{site.Fqdn}";
            Add(site, new(site.IsClassic ? BoxKind.ClassicNetwork : BoxKind.Site, $"{site.Name}", device, site.IsClassic ? "classic network" : "")
            {
                IsPassed = passed.Contains(site),
            });
        }

        foreach (var circuit in topology.ExpressRouteCircuits)
            Add(circuit, new(BoxKind.Other, $"{circuit.Name}", $"{circuit.Bandwidth}", circuit.Ports is null ? $"{circuit.Location}" : ""));
        foreach (var ports in topology.ExpressRouteDirects)
            Add(ports, new(BoxKind.Other, $"{ports.Name}", $"{ports.Bandwidth}", $"{ports.Location}"));
        foreach (var clients in topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>())
            Add(clients, new(BoxKind.Other, "clients", [.. clients.Pool.Concat(clients.Pools.SelectMany(pool => pool.Prefixes)).Select(it => $"{it}")]));
        foreach (var gateway in topology.NatGateways)
            Add(gateway, new(BoxKind.Other, $"{gateway.Name}", "NAT gateway"));

        // The appliance itself stands in its subnet; this is what is behind it.
        foreach (var peer in topology.RouteServers.SelectMany(server => server.Peers).Where(passed.Contains))
            Add(peer, new(BoxKind.Other, $"{peer.Name}", [.. Reachability.PlaceNetworks.Blocks(peer).Select(it => $"{it}")]));
    }

    private void AddLines(Topology topology)
    {
        foreach (var clients in topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>())
            Add(clients, "-->", Labels.Of(clients), clients.Gateway, clients);
        foreach (var connection in topology.Connections)
            Add(connection.Resources[0].Gateway, "<-->", Labels.Of(connection), connection.Resources[0].Other, connection);
        foreach (var reach in topology.GlobalReaches)
            Add(reach.Circuit, "<-->", "Global Reach", reach.Other, reach);
        foreach (var circuit in topology.ExpressRouteCircuits.Where(it => it.Ports is not null))
            Add(circuit, "---", "on", circuit.Ports!, circuit);
        // From the spoke: a line that begins at a box with others in it has its text under them.
        foreach (var peering in topology.Peerings.Where(it => it.Left != it.Right))
        {
            var link = peering.Links.FirstOrDefault(it => it.OffersGateways) ?? peering.Links[0];
            Add(link.Remote, "-.-", Labels.Of(peering, link), link.Network, peering);
        }

        foreach (var gateway in topology.NatGateways)
        {
            foreach (var network in topology.VirtualNetworks.Where(network => network.Subnets.Any(subnet => subnet.NatGateway?.Target == gateway)))
                Add(network, "-->", "outbound", gateway, gateway);
        }
    }

    private Box Network(VirtualNetworkElement network) => new(BoxKind.Network, $"{network.Name}", [.. network.AddressSpace.Select(it => $"{it}")])
    {
        Blocks = network.AddressSpace,
        IsPassed = passed.Contains(network),
        Region = network.Region.TryGetValue(out var region) ? region.Name : null,
        Inner = [.. network.Gateways.Select(Gateway), .. network.RouteServers.Select(RouteServer), .. network.Subnets.Where(passed.Contains).Select(Subnet)],
    };

    private Box Gateway(GatewayElement gateway)
    {
        var vpn = gateway as VpnGatewayElement;
        return boxes[gateway] = new(
            BoxKind.Gateway,
            $"{gateway.Name}",
            vpn is null ? $"{((ExpressRouteGatewayElement)gateway).Sku}" : $"{vpn.Sku}",
            vpn is { ActiveActive.IsSet: true } ? "active-active" : "",
            vpn is { Asn.IsSet: true } ? $"AS {vpn.Asn}" : "") { Elements = [gateway] };
    }

    private Box Subnet(SubnetElement subnet) =>
        boxes[subnet] = new(BoxKind.Subnet, $"{subnet.Name}", [.. subnet.Prefixes.Select(it => $"{it}")]);

    private Box RouteServer(RouteServerElement server) => boxes[server] = new(
        BoxKind.Gateway,
        $"{server.Name}",
        ["Route Server", server.BranchToBranch.IsSet ? "branch-to-branch" : "", .. server.Peers.Select(it => $"{it.Name} {it.Address}, AS {it.Asn}")])
    {
        Elements = [server],
    };

    private void Add(Element element, Box box)
    {
        box = box with { Elements = [element] };
        boxes[element] = box;
        all.Add(box);
    }

    private void Add(Element from, string arrow, string label, Element to, Element of) =>
        lines.Add(new(boxes[from], arrow, label, boxes[to]) { Elements = [of] });
}

using System.Globalization;
using Scriban.Runtime;

namespace Gatewright.Emit.Mermaid;

using Gatewright.Model;

/// <summary>The boxes and lines of a topology, as variables of a template.</summary>
internal sealed class Diagram
{
    private readonly Dictionary<Element, string> ids = [];
    private readonly ScriptArray networks = [];
    private readonly ScriptArray places = [];
    private readonly ScriptArray lines = [];

    public Diagram(Topology topology)
    {
        foreach (var network in topology.VirtualNetworks)
            networks.Add(Network(network));
        foreach (var site in topology.Sites)
            places.Add(Box(site, site.Address.IsSet ? site.Address.ToString() : site.Fqdn.ToString(), site.IsClassic ? "classic network" : ""));
        foreach (var circuit in topology.ExpressRouteCircuits)
            places.Add(Box(circuit, $"{circuit.Bandwidth}", circuit.Ports is null ? $"{circuit.Location}" : ""));
        foreach (var ports in topology.ExpressRouteDirects)
            places.Add(Box(ports, $"{ports.Bandwidth}", $"{ports.Location}"));
        foreach (var dialIn in topology.VpnGateways.Select(gateway => gateway.PointToSite).OfType<PointToSiteElement>())
        {
            places.Add(Box(dialIn, "clients", [.. dialIn.Pool.Concat(dialIn.Pools.SelectMany(pool => pool.Prefixes)).Select(block => block.ToString())]));
            Line(dialIn, "-->", DialIn(dialIn), dialIn.Gateway);
        }

        foreach (var connection in topology.Connections)
            Line(connection.Resources[0].Gateway, "<-->", Label(connection), connection.Resources[0].Other);
        foreach (var reach in topology.GlobalReaches)
            Line(reach.Circuit, "<-->", "Global Reach", reach.Other);
        foreach (var circuit in topology.ExpressRouteCircuits.Where(it => it.Ports is not null))
            Line(circuit, "---", "on", circuit.Ports!);
        foreach (var peering in topology.Peerings)
            Line(peering);
        foreach (var gateway in topology.NatGateways)
        {
            places.Add(Box(gateway, "NAT gateway", ""));
            foreach (var network in topology.VirtualNetworks.Where(network => network.Subnets.Any(subnet => subnet.NatGateway?.Target == gateway)))
                Line(network, "-->", "outbound", gateway);
        }
    }

    public ScriptObject Variables => new() { ["networks"] = networks, ["places"] = places, ["lines"] = lines };

    /// <summary>Who lends gateways stands first.</summary>
    private void Line(PeeringElement peering)
    {
        var lender = peering.Links.FirstOrDefault(link => link.OffersGateways);
        var link = lender ?? peering.Links[0];
        string[] particulars = ["peering", peering.IsOfSubnets ? "subnets only" : "", link.OnlyIPv6.IsSet ? "IPv6 "
            + "only" : "", lender is null ? "" : "lends gateways"];
        Line(link.Network, "<-.->", string.Join(", ", particulars.Where(it => it.Length > 0)), link.Remote);
    }

    private ScriptObject Network(VirtualNetworkElement network)
    {
        var box = Box(network, $"{network.Name}", [.. network.AddressSpace.Select(block => block.ToString())]);
        var gateways = new ScriptArray();
        foreach (var gateway in network.Gateways)
        {
            var sku = gateway is VpnGatewayElement vpn ? vpn.Sku.ToString() : ((ExpressRouteGatewayElement)gateway).Sku.ToString();
            var active = gateway is VpnGatewayElement { ActiveActive.IsSet: true } ? "active-active" : "";
            var asn = gateway is VpnGatewayElement { Asn.IsSet: true } speaker ? $"AS {speaker.Asn}" : "";
            gateways.Add(Box(gateway, $"{gateway.Name}", sku, active, asn));
        }

        foreach (var server in network.RouteServers)
            gateways.Add(Box(server, $"{server.Name}", ["Route Server", server.BranchToBranch.IsSet ? "branch-to-branch" : "", .. server.Peers
                .Select(peer => $"{peer.Name} {peer.Address}, AS {peer.Asn}")]));
        box["gateways"] = gateways;
        return box;
    }

    private ScriptObject Box(ResourceElement element, string first, string second) => Box(element, $"{element.Name}", first, second);

    private ScriptObject Box(Element element, string title, params string[] rest)
    {
        ids[element] = string.Create(CultureInfo.InvariantCulture, $"n{ids.Count + 1}");
        return new() { ["id"] = ids[element], ["label"] = string.Join("<br/>", rest.Prepend(title).Where(it => it.Length > 0).Select(Escaped)) };
    }

    private void Line(Element from, string arrow, string label, Element to) =>
        lines.Add(new ScriptObject { ["from"] = ids[from], ["arrow"] = arrow, ["label"] = label, ["to"] = ids[to] });

    private static string Label(ConnectionElement connection) => connection switch
    {
        SiteToSiteConnectionElement tunnel => $"IPsec{(tunnel.IsBgpEnabled ? ", BGP" : "")}{(tunnel.NatRules.IsEmpty ? "" : ", NAT")}",
        VNetToVNetConnectionElement { IsBgpEnabled: true } => "VNet-to-VNet, BGP",
        VNetToVNetConnectionElement => "VNet-to-VNet",
        _ => "ExpressRoute",
    };

    private static string DialIn(PointToSiteElement dialIn) => string.Join(", ", new[]
    {
        Protocols(dialIn.TunnelType),
        dialIn.EntraId.IsSet ? "Entra ID" : "",
        dialIn.RootCertificates.IsEmpty ? "" : "certificates",
        dialIn.RadiusServers.IsEmpty ? "" : "RADIUS",
    }.Where(it => it.Length > 0));

    private static string Protocols(Setting<TunnelType> type) => !type.TryGetValue(out var known) ? "OpenVPN" : known switch
    {
        TunnelType.IkeV2 => "IKEv2",
        TunnelType.IkeV2AndOpenVpn => "IKEv2, OpenVPN",
        TunnelType.IkeV2AndSstp => "IKEv2, SSTP",
        TunnelType.Sstp => "SSTP",
        _ => "OpenVPN",
    };

    /// <summary>Mermaid writes entities with a hash.</summary>
    private static string Escaped(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal);
}

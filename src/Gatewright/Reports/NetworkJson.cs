using System.Text.Json;
using Gatewright.Emit.Figures;
using Gatewright.Model;
using Gatewright.Overview;

namespace Gatewright.Reports;

/// <summary>A network as <see cref="TopologyJson"/> lists it.</summary>
internal static class NetworkJson
{
    public static void Write(Utf8JsonWriter json, Model.VirtualNetworkElement network)
    {
        json.WriteResource(network);
        json.WriteString("resourceGroup", network.ResourceGroup is { } group ? $"{group.Name}" : null);
        json.WriteText("region", network.Region);
        json.WriteTexts("addressSpace", network.AddressSpace);
        json.WriteString("freeAddresses", FreeAddresses.Of(network));
        json.WriteObjects("subnets", SubnetsOf(network), WriteSubnet);
        json.WriteObjects("gateways", network.Gateways, WriteGateway);
        json.WriteObjects("routeServers", network.RouteServers, WriteRouteServer);
        json.WriteObjects("peerings", network.Links, WriteLink);
    }

    /// <summary>The model keeps the GatewaySubnet apart, as it has other properties; in Azure it is a subnet like the others.</summary>
    private static IEnumerable<Subnet> SubnetsOf(Model.VirtualNetworkElement network) =>
    [
        .. network.Subnets.Select(it => new Subnet(
            $"{it.Name}", it.IsExisting, it.Prefixes, it.NetworkSecurityGroup?.Target, it.RouteTable?.Target, it.NatGateway?.Target)),
        .. network.GatewaySubnets.Select(it => new Subnet("GatewaySubnet", it.IsExisting, it.Prefixes, null, it.RouteTable?.Target, null)),
    ];

    private static void WriteSubnet(Utf8JsonWriter json, Subnet subnet)
    {
        json.WriteString("name", subnet.Name);
        json.WriteBoolean("isExisting", subnet.IsExisting);
        json.WriteTexts("prefixes", subnet.Prefixes);
        json.WriteString("networkSecurityGroup", subnet.SecurityGroup?.Path);
        json.WriteString("routeTable", subnet.RouteTable?.Path);
        json.WriteString("natGateway", subnet.NatGateway?.Path);
    }

    private static void WriteGateway(Utf8JsonWriter json, GatewayElement gateway)
    {
        var vpn = gateway as Model.VpnGatewayElement;
        json.WriteResource(gateway);
        json.WriteString("type", vpn is null ? "ExpressRoute" : "Vpn");
        if (vpn is not null)
            json.WriteText("sku", vpn.Sku);
        else
            json.WriteText("sku", ((Model.ExpressRouteGatewayElement)gateway).Sku);
        json.WriteText("asn", gateway.Asn);
        json.WriteObjects("connections", gateway.Connections.SelectMany(it => it.Resources).Where(it => it.Gateway == gateway), static (json, side) =>
        {
            json.WriteString("path", side.Connection.Path);
            json.WriteString("to", side.Other.Path);
        });
    }

    private static void WriteRouteServer(Utf8JsonWriter json, Model.RouteServerElement server)
    {
        json.WriteResource(server);
        json.WriteObjects("peers", server.Peers, static (json, peer) =>
        {
            json.WriteText("name", peer.Name);
            json.WriteText("address", peer.Address);
            json.WriteText("asn", peer.Asn);
        });
    }

    /// <summary>As Azure calls the flags of a link.</summary>
    private static void WriteLink(Utf8JsonWriter json, PeeringLinkElement link)
    {
        json.WriteString("with", link.Remote.Path);
        json.WriteBoolean("allowGatewayTransit", link.OffersGateways);
        json.WriteBoolean("useRemoteGateways", link.UsesGateways);
        json.WriteBoolean("allowForwardedTraffic", link.ForwardedTraffic.IsSet);
        json.WriteBoolean("allowVirtualNetworkAccess", !link.WithoutVirtualNetworkAccess.IsSet);
    }

    private readonly record struct Subnet(
        string Name, bool IsExisting, ImmutableArray<Setting<Cidr>> Prefixes, Element? SecurityGroup, Element? RouteTable, Element? NatGateway);
}

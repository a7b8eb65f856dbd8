using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What Azure does about changes of networks, subnets, addresses and peerings.</summary>
internal static class NetworkLaws
{
    public static ImmutableArray<ChangeLaw> All { get; } =
    [
        new("dual-stack-stays", "A gateway with IPv6 isn't turned back to IPv4 alone",
            ChangeEffect.Refusal, Sources.VpnSitesIPv6, static it => it.Is("GatewaySubnet", "addressPrefixes") && HasGateway(it)
                && it.Change.Before?.Contains(':', StringComparison.Ordinal) == true && it.Change.After?.Contains(':', StringComparison.Ordinal) != true),
        new("gateway-subnet-stays", "The GatewaySubnet isn't resized while a gateway stands in it: add a second prefix, or delete the gateways first",
            ChangeEffect.Refusal, Sources.Coexistence, static it => it.Is("GatewaySubnet", "addressPrefixes") && HasGateway(it) && !Adds(it)),
        new("gateway-subnet-grows", "The GatewaySubnet gets a second prefix while its gateways run",
            ChangeEffect.Update, Sources.Coexistence, static it =>
                it.Is("GatewaySubnet", "addressPrefixes") && HasGateway(it) && Adds(it)) { Affects = static _ => [] },
        new("used-subnet-keeps-its-prefix", "Azure refuses to take a prefix from a subnet in which something stands",
            ChangeEffect.Refusal, Sources.VirtualNetworks, static it => it.Is("subnet", "addressPrefixes") && !Adds(it)),
        new("subnet-gets-a-prefix", "The subnet gets another prefix; what stands in it stays",
            ChangeEffect.Update, Sources.VirtualNetworks, static it => it.Is("subnet", "addressPrefixes") && Adds(it)),
        new("address-space-is-synchronized", "Peerings go on with the old address space until each is synchronized (az network vnet peering sync)",
            ChangeEffect.Update, Sources.Peering, static it => it.Is("virtual network", "addressSpace.addressPrefixes"))
            { Affects = static it => it.ElementBefore<VirtualNetworkElement>() is { } network
                ? [.. network.Links.Select(link => $"{link.Remote.Label}/{GeneratedNames.Of(link.Opposite ?? link)}")] : [] },
        new("dns-servers-are-renewed", "Machines take the new DNS servers when they renew their lease or are restarted",
            ChangeEffect.Update, Sources.VirtualNetworks, static it => it.Is("virtual network", "dhcpOptions.dnsServers")) { Affects = static _ => [] },
        new("zones-are-fixed", "A public address keeps its zones: create another one",
            ChangeEffect.Replacement, Sources.PublicIps, static it => it.Is("public address", "zones")),
        new("address-prefix-is-fixed", "A public address keeps the prefix that it was taken from: create another one",
            ChangeEffect.Replacement, Sources.PublicIps, static it => it.Is("public address", "publicIPPrefix.id")),
        new("nat-gateway-zone-is-fixed", "A NAT gateway keeps its zone: create another one",
            ChangeEffect.Replacement, Sources.NatGatewayZones, static it => it.Is("NAT gateway", "zones")),
        new("peering-extent-is-fixed", "A peering of subnets doesn't become one of networks, nor the other way round: delete both links and create them",
            ChangeEffect.Refusal, Sources.SubnetPeering, static it => it.Is("peering", "peerCompleteVnets")) { Affects = Itself },
        new("link-name-is-fixed", "Azure has one link between two networks: delete the old one before the new name is deployed",
            ChangeEffect.Refusal, Sources.SubnetPeering, static it => it.Is("peering", "name")) { Affects = Itself },
        new("gateway-transit-begins", "Routes of the gateways come into the network that uses them",
            ChangeEffect.Update, Sources.Peering, static it => it.Is("peering", "useRemoteGateways", "allowGatewayTransit") && it.Change.After == "on")
            { Affects = static _ => [] },
        new("gateway-transit-ends", "The network that used the gateways loses their routes, and what came over them",
            ChangeEffect.Interruption, Sources.Peering, static it => it.Is("peering", "useRemoteGateways", "allowGatewayTransit") && it.Change.After == "off")
            { Affects = Itself },
        new("peering-brings-profiles", "Traffic may flow between the networks; point-to-site clients reach the new one with a new profile",
            ChangeEffect.Update, Sources.Peering, static it => it.IsAdded("peering")) { Affects = static _ => [] },
        new("routes-take-effect", "New packets take the new way as soon as Azure has the route",
            ChangeEffect.Update, Sources.Routing, static it => it.Change.ElementKind is "route" || it.Is("subnet", "routeTable")
                || it.Is("GatewaySubnet", "routeTable")
                || it.Is("route table", "disableBgpRoutePropagation", "disablePeeringRoute")) { Affects = static _ => [] },
        new("security-rules-are-for-new-connections", "New connections are judged by the new rules; those that are there go on, unless the group flushes them",
            ChangeEffect.Update, Sources.NetworkSecurityGroups, static it => it.Change.ElementKind == "security rule" || it.Is("subnet", "networkSecurityGroup")
                || it.Is("network security group", "flushConnection")) { Affects = static _ => [] },
        new("route-server-stops-gateways", "The gateways of the network don't pass traffic while a Route Server is created or deleted",
            ChangeEffect.Interruption, Sources.RouteServerFaq,
            static it => (it.IsAdded("Route Server") || it.IsRemoved("Route Server")) && ChangeView.GatewaysOf(it.Earlier(NetworkOf(it))).Any())
            { Affects = static it => [.. ChangeView.GatewaysOf(it.Earlier(NetworkOf(it))).SelectMany(gateway => ChangeView.Of(gateway, _ => true))] },
    ];

    private static ImmutableArray<string> Itself(ChangeView change) => [change.Change.Path];

    private static bool HasGateway(ChangeView change) =>
        change.ElementBefore<GatewaySubnetElement>() is { } subnet && ChangeView.GatewaysOf(subnet.Network).Any();

    private static VirtualNetworkElement? NetworkOf(ChangeView change) => ((change.After ?? change.Before)?.Element as RouteServerElement)?.Network;

    /// <summary>Whether all that was there still is.</summary>
    private static bool Adds(ChangeView change)
    {
        var after = (change.Change.After ?? "").Split(", ");
        return change.Change.Before is null || change.Change.Before.Split(", ").All(it => after.Contains(it, StringComparer.OrdinalIgnoreCase));
    }
}

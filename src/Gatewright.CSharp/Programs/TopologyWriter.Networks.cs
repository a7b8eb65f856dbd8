using Gatewright.CSharp.Code;
using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Networks with their subnets, and what subnets use.</content>
internal sealed partial class TopologyWriter
{
    /// <summary>Subnets and appliances that peerings or promises name.</summary>
    private HashSet<Element> Named => field ??=
    [
        .. Topology.Peerings.SelectMany(it => it.Subnets).Select(it => it.Target),
        .. Topology.Promises.SelectMany(it => new[] { it.From, it.To }).OfType<Element>(),
    ];

    /// <summary>A document has no order of its own: there the networks with gateways come first.</summary>
    private IEnumerable<VirtualNetworkElement> Networks() => Topology.Origin.Place is null
        ? Topology.VirtualNetworks
        : Topology.VirtualNetworks.OrderBy(it => it.Gateways.IsEmpty);

    private void WriteNetwork(VirtualNetworkElement network)
    {
        NewUnit();
        foreach (var subnet in network.Subnets)
            WriteUsed(subnet.RouteTable, subnet.NetworkSecurityGroup, subnet.NatGateway);
        foreach (var subnet in network.GatewaySubnets)
            WriteUsed(subnet.RouteTable, null, null);
        topic = network;
        Declare(network, DeclareNetwork);
        foreach (var gateway in network.Gateways)
        {
            topic = gateway;
            WriteGateway(gateway);
        }

        foreach (var server in network.RouteServers)
        {
            topic = server;
            WriteRouteServer(server);
        }

        topic = network;
        WriteReadyPeerings();
    }

    private Line DeclareNetwork(VirtualNetworkElement network)
    {
        var chain = network.IsExisting
            ? Root.Call("ExistingVirtualNetwork", [Value(network.Id, "id", network), .. Many(network.AddressSpace, "space", network)])
            : Root.Call("AddVirtualNetwork", [Value(network.Name, "name", network), .. Many(network.AddressSpace, "space", network)]);
        chain = Placed(chain, network, Regional.Yes);
        chain = IfAny(chain, network.DnsServers, "WithDnsServers", "dns", network);
        chain = If(chain, network.DdosPlan, "WithDdosProtection", "plan", network);
        chain = If(chain, network.Encryption, "WithEncryption");
        chain = If(chain, network.FlowTimeout, "WithFlowTimeout", "minutes", network, "minutes");
        chain = If(chain, network.Community, "WithBgpCommunity", "community", network);
        chain = IfAny(chain, network.SummarizedGatewayPrefixes, "WithSummarizedGatewayPrefixes", "prefix", network);
        chain = Accepted(network, Patched(chain, network.Patches, network));

        // Subnets that need nothing stay with the network, as long as none with a statement of its own comes before them.
        var staying = network.Subnets.TakeWhile(it => IsBare(it)).Count();
        chain = network.Subnets.Take(staying).Aggregate(chain, WithSubnet);
        chain = network.GatewaySubnets.Where(IsBare).Aggregate(chain, (all, it) => all.Call("WithGatewaySubnet", Many(it.Prefixes, "gatewaySubnet", it)));
        var line = Add(Inline.Never, Names(network, "Network"), chain);
        declared[network] = line;
        foreach (var subnet in network.Subnets.Skip(staying))
            WriteSubnet(subnet);
        foreach (var subnet in network.GatewaySubnets.Where(it => !IsBare(it)))
            WriteGatewaySubnet(subnet);
        return line;
    }

    private ExpressionSyntax WithSubnet(ExpressionSyntax chain, SubnetElement subnet) => subnet.Name.Is(new Name(ReservedSubnets.RouteServerSubnet))
        ? chain.Call("WithRouteServerSubnet", Many(subnet.Prefixes, "routeServerSubnet", subnet))
        : chain.Call("WithSubnet", [Value(subnet.Name, "subnet", subnet), .. Many(subnet.Prefixes, Hint(subnet), subnet)]);

    private static string Hint(SubnetElement subnet) => subnet.Name.TryGetValue(out var name) ? Naming.Camel(name.Value) : "subnet";

    private void WriteSubnet(SubnetElement subnet)
    {
        var network = Use(subnet.Network);
        if (IsBare(subnet))
        {
            Add(Inline.Never, ["subnet"], WithSubnet(network, subnet)).Variable = null;
            return;
        }

        var method = subnet.IsExisting ? "ExistingSubnet" : "AddSubnet";
        var chain = network.Call(method, [Value(subnet.Name, "subnet", subnet), .. Many(subnet.Prefixes, Hint(subnet), subnet)]);
        if (subnet.NetworkSecurityGroup is { } group)
            chain = chain.Call("WithNetworkSecurityGroup", UseSecurityGroup(group.Target).As());
        if (subnet.RouteTable is { } table)
            chain = chain.Call("WithRouteTable", UseRouteTable(table.Target).As());
        if (subnet.NatGateway is { } nat)
            chain = chain.Call("WithNatGateway", UseNatGateway(nat.Target).As());
        chain = IfAny(chain, subnet.ServiceEndpoints, "WithServiceEndpoints", "service", subnet);
        chain = If(chain, subnet.Delegation, "WithDelegation", "service", subnet);
        chain = IfAny(chain, subnet.PrivateEndpoints, "WithPrivateEndpoints", "endpoint", subnet);
        chain = If(chain, subnet.PrivateEndpointPolicies, "WithPrivateEndpointPolicies", "policies", subnet);
        chain = If(chain, subnet.WithoutPrivateLinkServicePolicies, "WithoutPrivateLinkServicePolicies");
        chain = If(chain, subnet.WithoutDefaultOutbound, "WithoutDefaultOutbound");
        declared[subnet] = Add(Inline.IfShort, Names(subnet, "Subnet"), Accepted(subnet, Patched(chain, subnet.Patches, subnet)));
    }

    private void WriteGatewaySubnet(GatewaySubnetElement subnet)
    {
        var chain = Use(subnet.Network).Call("AddGatewaySubnet", Many(subnet.Prefixes, "gatewaySubnet", subnet));
        if (subnet.RouteTable is { } table)
            chain = chain.Call("WithRouteTable", UseRouteTable(table.Target).As());
        chain = IfAny(chain, subnet.ServiceEndpoints, "WithServiceEndpoints", "service", subnet);
        declared[subnet] = Add(Inline.Never, ["gatewaySubnet"], Accepted(subnet, Patched(chain, subnet.Patches, subnet)));
        if (subnet.IsExisting && !subnet.Network.IsExisting)
            Remark(subnet, subnet.Origin, "exists in a network that doesn't; here it is created");
    }

    private bool IsBare(SubnetElement it) => it.Patches.IsEmpty && !IsAccepted(it) && it.NetworkSecurityGroup is null && it.RouteTable is null
        && it.NatGateway is null && it.ServiceEndpoints.IsEmpty && !it.Delegation.IsSet && it.PrivateEndpoints.IsEmpty
        && !it.PrivateEndpointPolicies.IsSet
        && !it.WithoutPrivateLinkServicePolicies.IsSet && !it.WithoutDefaultOutbound.IsSet && it.IsExisting == it.Network.IsExisting
        && !Named.Contains(it);

    private bool IsBare(GatewaySubnetElement it) => it.Patches.IsEmpty && !IsAccepted(it) && it.RouteTable is null && it.ServiceEndpoints.IsEmpty
        && it.IsExisting == it.Network.IsExisting;

    private void WriteUsed(Link<RouteTableElement>? table, Link<NetworkSecurityGroupElement>? group, Link<NatGatewayElement>? nat)
    {
        if (table is { } routes)
            UseRouteTable(routes.Target);
        if (group is { } rules)
            UseSecurityGroup(rules.Target);
        if (nat is { } gateway)
            UseNatGateway(gateway.Target);
    }

    private void WriteRouteServer(RouteServerElement server)
    {
        var network = Use(server.Network);
        var chain = server.IsExisting
            ? network.Call("ExistingRouteServer", Value(server.Id, "id", server))
            : network.Call("AddRouteServer", Value(server.Name, "routeServer", server));
        chain = Placed(chain, server, Regional.No);
        chain = If(chain, server.BranchToBranch, "WithBranchToBranch");
        chain = If(chain, server.RoutingPreference, "WithRoutingPreference", "preference", server);
        if (server.PublicIp is { } address)
            chain = chain.Call("WithPublicIp", UsePublicIp(address.Target).As());
        chain = Accepted(server, Patched(chain, server.Patches, server));
        var staying = server.Peers.TakeWhile(IsBare).Count();
        chain = server.Peers.Take(staying).Aggregate(chain, (all, it) => all.Call("WithBgpPeer", [.. Peer(it), .. Announced(it)]));
        var line = declared[server] = Add(Inline.InChain, Names(server, "RouteServer"), chain);
        foreach (var peer in server.Peers.Skip(staying))
        {
            var written = peer.IsExisting
                ? line.Variable!.Use().Call("WithBgpPeer", [.. Peer(peer), .. Announced(peer)])
                : IfAny(line.Variable!.Use().Call("AddBgpPeer", Peer(peer)), peer.AnnouncedPrefixes, "WithAnnouncedPrefixes", "announced", peer);
            declared[peer] = Add(Inline.Never, Names(peer, "Peer"), Accepted(peer, Patched(written, peer.Patches, peer)));
        }

        bool IsBare(RouteServerPeerElement it) => it.Patches.IsEmpty && !IsAccepted(it) && it.IsExisting == server.IsExisting
            && !Named.Contains(it);
    }

    private IEnumerable<ArgumentSyntax> Peer(RouteServerPeerElement peer) =>
        [Value(peer.Name, "name", peer), Value(peer.Asn, "asn", peer, "asn"), Value(peer.Address, "address", peer, "address")];

    private IEnumerable<ArgumentSyntax> Announced(RouteServerPeerElement peer) => Many(peer.AnnouncedPrefixes, "announced", peer);
}

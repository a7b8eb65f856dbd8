using Gatewright.CSharp.Code;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Sites, connections and peerings: each as soon as both its ends are there, in the order they have.</content>
internal sealed partial class TopologyWriter
{
    private int nextConnection;
    private int nextPeering;

    private void WriteReadyConnections()
    {
        for (; nextConnection < Topology.Connections.Length && IsReady(Topology.Connections[nextConnection]); nextConnection++)
        {
            NewUnit();
            var connection = Topology.Connections[nextConnection];
            topic = connection;
            switch (connection)
            {
                case SiteToSiteConnectionElement it:
                    WriteTunnel(it);
                    break;
                case VNetToVNetConnectionElement it:
                    WriteTunnel(it);
                    break;
                case ExpressRouteConnectionElement it:
                    WriteConnection(it);
                    break;
            }
        }
    }

    private bool IsReady(ConnectionElement connection) =>
        connection.Resources.All(it => declared.ContainsKey(it.Gateway) && (it.Other is not GatewayElement other || declared.ContainsKey(other)));

    private ExpressionSyntax UseSite(SiteElement site) => Required(Topology.Sites, site, it =>
    {
        var prefixes = Many(it.Prefixes, "prefix", it);
        var chain = it switch
        {
            { IsExisting: true } => Root.Call("ExistingSite", [Value(it.Id, "id", it), .. prefixes]),
            { IsClassic: true } => Root.Call("AddClassicNetwork", [Value(it.Name, "name", it), Value(it.Address, "gateway", it), .. prefixes]),
            { Fqdn.IsSet: true } => Root.Call("AddSiteByFqdn", [Value(it.Name, "name", it), Value(it.Fqdn, "device", it), .. prefixes]),
            { PublicIp: { } device } => Root.Call("AddSite", [Value(it.Name, "name", it), UsePublicIp(device.Target).As(), .. prefixes]),
            _ => Root.Call("AddSite", [Value(it.Name, "name", it), Value(it.Address, "address", it), .. prefixes]),
        };
        if (it.Fqdn.IsSet && it.Address.IsSet)
            Remark(it, it.Address.Origin, $"has the address {it.Address} beside its domain name; C# says one of the two");
        chain = Placed(chain, it, Regional.Yes);
        if (it.Asn.IsSet || it.BgpPeeringAddress.IsSet)
            chain = chain.Call("WithBgp", Value(it.Asn, "asn", it, "asn"), Value(it.BgpPeeringAddress, "peeringAddress", it, "peeringAddress"));
        chain = If(chain, it.PeerWeight, "WithPeerWeight", "weight", it);
        chain = IfAny(chain, it.AnnouncedPrefixes, "WithAnnouncedPrefixes", "announced", it);
        return Add(Inline.Never, Names(it, it.IsClassic ? "Network" : "Site"), OfVirtualWan(Accepted(it, Patched(chain, it.Patches, it)), it));
    });

    /// <summary>What has 65515 by right, which only the expression tells that a parameter stands for.</summary>
    private static ExpressionSyntax OfVirtualWan(ExpressionSyntax chain, SiteElement site) => AsnRules.HasNumberOfVirtualWan(site)
        ? chain.Call("Accept", Text(AsnRules.SiteAsnIsNotAzures.Id, nameof(RuleId), "rule").As(),
            Text("It is a VPN gateway of a Virtual WAN, which has 65515.", nameof(Gatewright.Text), "because").As("because"))
        : chain;

    private void WriteTunnel(SiteToSiteConnectionElement it)
    {
        var part = it.Resource;
        var site = UseSite(it.Site);
        var chain = Use(it.Gateway).Call("ConnectTo", site.As(),
            it.Certificate is { } certificate ? UseCertificate(certificate).As() : Key(part.SharedKey, it));
        chain = If(Placed(chain, part, Regional.No), Anyway.Name(it), "WithName", "connection", it);
        if (it.PeerSubject.IsSet || !it.PeerChain.IsEmpty)
            chain = chain.Call("WithPeerCertificate", [Value(it.PeerSubject, "subject", it), .. Many(it.PeerChain, "certificate", it)]);
        chain = If(chain, it.IkeV1, "WithIkeV1");
        chain = WithTunnelSettings(chain, part, it);
        if (!it.NatRules.IsEmpty)
            chain = chain.Call("WithNatRules", it.NatRules.Select(rule => UseNatRule(rule.Target).As()));
        chain = If(chain, it.PrivateAddresses, "WithPrivateAddresses");
        chain = it.Tunnels.Aggregate(chain, (all, tunnel) => all.Call("WithHighBandwidthTunnel",
            Value(tunnel.Remote, "remote", it, "remote"), Value(tunnel.BgpPeeringAddress, "bgpPeeringAddress", it, "bgpPeeringAddress")));
        chain = WithSideSettings(chain, part, it);
        chain = If(chain, it.OnlyInstance, "WithOnlyTunnelTo", "instance", it);
        chain = If(chain, it.DemandedThroughput, "WithDemand", "throughput", it);
        Declare(it, _ => Add(Inline.Never, ["connection"], Accepted(it, Patched(chain, Patches(part), it))));
    }

    /// <summary>What both directions of a pair have.</summary>
    private ExpressionSyntax WithTunnelSettings(ExpressionSyntax chain, ConnectionResourceElement part, Element owner)
    {
        chain = If(chain, part.Policy, "WithIpsecPolicy", "policy", owner);
        chain = If(chain, part.WithoutBgp, "WithoutBgp");
        chain = If(chain, part.DpdTimeout, "WithDpdTimeout", "seconds", owner, "seconds");
        return If(chain, part.PolicyBasedSelectors, "WithPolicyBasedTrafficSelectors");
    }

    /// <summary>What each direction has of its own.</summary>
    private ExpressionSyntax WithSideSettings(ExpressionSyntax chain, ConnectionResourceElement part, Element owner)
    {
        chain = If(chain, part.Mode, "WithConnectionMode", "mode", owner);
        chain = part.BgpAddresses.Aggregate(chain, (all, it) => all.Call(
            "WithBgpAddress", Value(it.Instance, "instance", owner), Value(it.Address, "bgpAddress", owner)));
        return part.TrafficSelectors.Aggregate(chain, (all, it) => all.Call(
            "WithTrafficSelector", [Value(it.Local, "local", owner), .. Many(it.Remote, "remote", owner)]));
    }

    // C# turns BGP on at the ends, of which one isn't known.
    private static ImmutableArray<Setting<Json>> Patches(ConnectionResourceElement part) =>
        part.WithBgp.IsSet ? part.Patches.Insert(0, new(Json.Parse("""{"properties":{"enableBgp":true}}"""), part.WithBgp.Origin)) : part.Patches;

    private void WriteTunnel(VNetToVNetConnectionElement it)
    {
        var first = it.Resources[0];
        var chain = Use(it.First).Call("ConnectTo", Use(it.Second).As(), Key(first.SharedKey, it));
        chain = WithTunnelSettings(chain, first, it);
        chain = If(chain, it.BothSides, "WithBothSides");
        chain = If(chain, it.DemandedThroughput, "WithDemand", "throughput", it);
        if (it.Resources.Length == 1)
            Remark(it, it.Origin, $"has one direction only, from '{first.Gateway.Label}'; C# makes both");
        foreach (var back in it.Resources.Skip(1))
            Compare(it, first, back);
        var line = Declare(it, _ => Add(Inline.InChain, ["connection"], Accepted(it, chain)));
        foreach (var part in it.Resources)
        {
            var side = line.Variable!.Use().Call("SideOf", Use(part.Gateway).As());
            var said = If(Placed(side, part, Regional.No), Anyway.Name(part), "WithName", "connection", it);
            said = Accepted(part, Patched(WithSideSettings(said, part, it), Patches(part), it));
            if (said != side)
                Add(Inline.Never, ["side"], said).Variable = null;
        }
    }

    private void Compare(VNetToVNetConnectionElement pair, ConnectionResourceElement one, ConnectionResourceElement other)
    {
        string[] differences =
        [
            .. one.SharedKey != other.SharedKey ? ["sharedKey"] : Array.Empty<string>(),
            .. $"{one.Policy}" != $"{other.Policy}" ? ["ipsecPolicies"] : Array.Empty<string>(),
            .. one.WithoutBgp.IsSet != other.WithoutBgp.IsSet ? ["enableBgp"] : Array.Empty<string>(),
            .. $"{one.DpdTimeout}" != $"{other.DpdTimeout}" ? ["dpdTimeoutSeconds"] : Array.Empty<string>(),
            .. one.PolicyBasedSelectors.IsSet != other.PolicyBasedSelectors.IsSet ? ["usePolicyBasedTrafficSelectors"] : Array.Empty<string>(),
        ];
        if (differences.Length > 0)
            Remark(pair, other.Origin, $"has another {string.Join(", ", differences)} in the direction from '{other.Gateway.Label}'; C# says it once for both");
    }

    private void WriteReadyPeerings()
    {
        for (; nextPeering < Topology.Peerings.Length && Topology.Peerings[nextPeering] is var it
            && declared.ContainsKey(it.Left) && declared.ContainsKey(it.Right); nextPeering++)
            WritePeering(it);
    }

    private void WritePeering(PeeringElement it)
    {
        var chain = Use(it.Left).Call("PeerWith", Use(it.Right).As());
        var (left, right) = (it.Links[0], it.Links.Length > 1 ? it.Links[1] : null);
        if (right is null)
            Remark(it, it.Origin, $"has one link only, in '{left.Network.Label}'; C# makes both");
        var transit = left.GatewayTransit.IsSet && right is { RemoteGateways.IsSet: true };
        var forwarded = left.ForwardedTraffic.IsSet && right is null or { ForwardedTraffic.IsSet: true };
        var hidden = left.WithoutVirtualNetworkAccess.IsSet && right is null or { WithoutVirtualNetworkAccess.IsSet: true };
        chain = transit ? chain.Call("WithGatewayTransit") : chain;
        chain = forwarded ? chain.Call("WithForwardedTraffic") : chain;
        chain = hidden ? chain.Call("WithoutVirtualNetworkAccess") : chain;
        if (!it.Subnets.IsEmpty)
            chain = chain.Call("WithOnlySubnets", it.Subnets.Select(subnet => Use(subnet.Target).As()));
        chain = If(chain, left.OnlyIPv6, "WithOnlyIPv6");
        chain = If(chain, it.BothSides, "WithBothSides");
        if (right is not null && right.OnlyIPv6.IsSet != left.OnlyIPv6.IsSet)
            Remark(it, it.Origin, "has enableOnlyIPv6Peering in one link only; C# says it for both");
        var line = Declare(it, _ => Add(Inline.InChain, ["peering"], Accepted(it, chain)));
        foreach (var link in it.Links)
        {
            var side = line.Variable!.Use().Call("SideOf", Use(link.Network).As());
            var said = If(side, Anyway.Name(link), "WithName", "link", it);
            said = If(said, link.GatewayTransit.IsSet && !(transit && link == left) ? link.GatewayTransit : default, "WithGatewayTransit");
            said = If(said, link.RemoteGateways.IsSet && !(transit && link == right) ? link.RemoteGateways : default, "WithRemoteGateways");
            said = If(said, link.GatewaySubnet, "WithGatewaySubnet");
            said = If(said, link.WithoutGatewayVerification, "WithoutGatewayVerification");
            said = If(said, forwarded ? default : link.ForwardedTraffic, "WithForwardedTraffic");
            said = If(said, hidden ? default : link.WithoutVirtualNetworkAccess, "WithoutVirtualNetworkAccess");
            said = Accepted(link, Patched(said, link.Patches, link));
            if (said != side)
                Add(Inline.Never, ["side"], said).Variable = null;
        }
    }
}

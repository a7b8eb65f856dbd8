using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Gateways of networks.</content>
internal sealed partial class TopologyWriter
{
    private void WriteGateway(GatewayElement gateway)
    {
        switch (gateway)
        {
            case VpnGatewayElement { IsPolicyBased: true } it:
                Declare(it, DeclarePolicyBased);
                break;
            case VpnGatewayElement it:
                Declare(it, DeclareVpnGateway);
                break;
            case ExpressRouteGatewayElement it:
                Declare(it, DeclareExpressRouteGateway);
                break;
        }
    }

    private Line DeclareVpnGateway(VpnGatewayElement it)
    {
        var network = Use(it.Network);
        var chain = it.IsExisting
            ? network.Call("ExistingVpnGateway", Value(it.Id, "id", it), Value(it.Sku, "sku", it))
            : network.Call("AddVpnGateway", Value(it.Name, "gateway", it), Value(it.Sku, "sku", it));
        chain = Placed(chain, it, Regional.No);
        chain = If(chain, it.Generation, "WithGeneration", "generation", it);
        chain = WithAddresses(chain, it);
        chain = If(chain, it.Asn, "WithBgp", "asn", it, "asn");
        chain = it.BgpAddresses.Aggregate(chain, (all, own) => all.Call(
            "WithBgpAddresses", [Value(own.Instance, "instance", it), .. Many(own.Addresses, "bgpAddress", it)]));
        chain = If(chain, it.PeerWeight, "WithPeerWeight", "weight", it);
        chain = If(chain, it.BgpRouteTranslation, "WithBgpRouteTranslation");
        chain = If(chain, it.PrivateAddresses, "WithPrivateAddresses");
        chain = If(chain, it.HighBandwidth, "WithHighBandwidth");
        chain = If(chain, it.WithoutReplayProtection, "WithoutReplayProtection");
        chain = If(chain, it.RemoteNetworkTraffic, "WithRemoteNetworkTraffic");
        if (it.Identity is { } identity)
            chain = chain.Call("WithIdentity", UseIdentity(identity.Target).As());
        chain = it.IpConfigurationNames.Aggregate(chain, (all, name) => all.Call(
            "WithIpConfigurationName", Value(name.Instance, "instance", it), Value(name.Name, "configuration", it)));
        chain = Maintained(chain, it);
        if (it.DefaultSite is { } site)
            chain = chain.Call("WithDefaultSite", UseSite(site.Target).As());
        Unsupported(it,
            (it.VirtualWanTraffic.IsSet, "allowVirtualWanTraffic"), (it.DnsForwarding.IsSet, "enableDnsForwarding"),
            (it.WithoutTraffic.IsSet, "adminState"), (it.Resiliency.IsSet, "resiliencyModel"));
        var line = declared[it] = Add(Inline.InChain, Names(it, "Gateway"), Accepted(it, Patched(chain, it.Patches, it)));
        if (it.PointToSite is { } clients)
            WritePointToSite(line, clients);
        return line;
    }

    private ExpressionSyntax WithAddresses(ExpressionSyntax chain, VpnGatewayElement it)
    {
        var addresses = it.PublicIps.Select(address => UsePublicIp(address.Target).As()).ToList();
        if (it.ActiveActive.IsSet && addresses.Count == 2)
            return chain.Call("WithActiveActive", addresses);
        chain = addresses.Aggregate(chain, (all, address) => all.Call("WithPublicIp", address));
        return If(chain, it.ActiveActive, "WithActiveActive");
    }

    private ExpressionSyntax Maintained(ExpressionSyntax chain, GatewayElement it) => it.MaintenanceWindow is { } window
        ? chain.Call("WithMaintenanceWindow", Value(window.StartHour, "startHour", it, "startHour"),
            Value(window.DurationHours, "durationHours", it, "durationHours"), Value(window.TimeZone, "timeZone", it, "timeZone"))
        : chain;

    /// <summary>With the first connection that names it.</summary>
    private ExpressionSyntax UseNatRule(NatRuleElement rule) => Required(rule.Gateway.NatRules, rule, DeclareNatRule);

    private Line DeclareNatRule(NatRuleElement rule)
    {
        var chain = Use(rule.Gateway).Call(rule.IsIngress ? "AddIngressNatRule" : "AddEgressNatRule",
            Value(rule.Name, "rule", rule), Value(rule.From, "inside", rule, "from"), Value(rule.To, "outside", rule, "to"));
        chain = If(chain, rule.DynamicMapping, "WithDynamicMapping");
        if (rule.FromPorts.IsSet || rule.ToPorts.IsSet)
            chain = chain.Call("WithPortMapping", Value(rule.FromPorts, "port", rule, "from"), Value(rule.ToPorts, "port", rule, "to"));
        chain = If(chain, rule.Instance, "WithInstance", "instance", rule);
        return Add(Inline.Always, Names(rule, "Rule"), Accepted(rule, Patched(chain, rule.Patches, rule)));
    }

    private Line DeclarePolicyBased(VpnGatewayElement it)
    {
        var chain = Placed(Use(it.Network).Call("AddPolicyBasedVpnGateway", Value(it.Name, "gateway", it)), it, Regional.No);
        chain = it.PublicIps.Aggregate(chain, (all, address) => all.Call("WithPublicIp", UsePublicIp(address.Target).As()));
        chain = it.IpConfigurationNames.Take(1).Aggregate(chain, (all, name) => all.Call("WithIpConfigurationName", Value(name.Name, "configuration", it)));
        Unsupported(it, [.. OfVpn(it), .. OfExpressRoute(it), (it.Identity is not null, "identity"), (it.MaintenanceWindow is not null, "maintenance window"),
            (it.Generation.IsSet && !it.Generation.Is(VpnGatewayGeneration.Generation1), "vpnGatewayGeneration"),
            (!it.Sku.Is(VpnGatewaySku.Basic), "sku"), (it.IsExisting, "id")]);
        return Add(Inline.InChain, Names(it, "Gateway"), Accepted(it, Patched(chain, it.Patches, it)));
    }

    private Line DeclareExpressRouteGateway(ExpressRouteGatewayElement it)
    {
        var network = Use(it.Network);
        var chain = it.IsExisting
            ? network.Call("ExistingExpressRouteGateway", Value(it.Id, "id", it), Value(it.Sku, "sku", it))
            : network.Call("AddExpressRouteGateway", Value(it.Name, "gateway", it), Value(it.Sku, "sku", it));
        chain = Placed(chain, it, Regional.No);
        chain = it.IpConfigurationNames.Take(1).Aggregate(chain, (all, name) => all.Call("WithIpConfigurationName", Value(name.Name, "configuration", it)));
        chain = If(chain, it.RemoteNetworkTraffic, "WithRemoteNetworkTraffic");
        chain = If(chain, it.VirtualWanTraffic, "WithVirtualWanTraffic");
        chain = If(chain, it.DnsForwarding, "WithDnsForwarding");
        chain = If(chain, it.WithoutTraffic, "WithoutTraffic");
        chain = If(chain, it.Resiliency, "WithResiliency", "model", it);
        chain = Maintained(chain, it);
        Unsupported(it, [.. OfVpn(it), (!it.PublicIps.IsEmpty, "publicIPAddress"), (it.Generation.IsSet, "vpnGatewayGeneration"),
            (it.Identity is not null, "identity")]);
        return Add(Inline.InChain, Names(it, "Gateway"), Accepted(it, Patched(chain, it.Patches, it)));
    }

    private static IEnumerable<(bool IsSet, string Property)> OfVpn(GatewayElement it) =>
    [
        (it.ActiveActive.IsSet, "activeActive"), (it.Asn.IsSet, "bgpSettings.asn"), (!it.BgpAddresses.IsEmpty, "customBgpIpAddresses"),
        (it.PeerWeight.IsSet, "bgpSettings.peerWeight"), (it.BgpRouteTranslation.IsSet, "enableBgpRouteTranslationForNat"),
        (it.DefaultSite is not null, "gatewayDefaultSite"), (it.PrivateAddresses.IsSet, "enablePrivateIpAddress"),
        (it.HighBandwidth.IsSet, "enableHighBandwidthVpnGateway"), (it.WithoutReplayProtection.IsSet, "disableIPSecReplayProtection"),
        (!it.NatRules.IsEmpty, "natRules"), (it.PointToSite is not null, "vpnClientConfiguration"),
    ];

    private static IEnumerable<(bool IsSet, string Property)> OfExpressRoute(GatewayElement it) =>
    [
        (it.RemoteNetworkTraffic.IsSet, "allowRemoteVnetTraffic"), (it.VirtualWanTraffic.IsSet, "allowVirtualWanTraffic"),
        (it.DnsForwarding.IsSet, "enableDnsForwarding"), (it.WithoutTraffic.IsSet, "adminState"), (it.Resiliency.IsSet, "resiliencyModel"),
    ];

    /// <summary>Azure has one type for all gateways, and C# has one for each kind: what the kind doesn't have can't be said.</summary>
    private void Unsupported(GatewayElement gateway, params IEnumerable<(bool IsSet, string Property)> properties)
    {
        var names = string.Join(", ", properties.Where(it => it.IsSet).Select(it => it.Property));
        if (names.Length > 0)
            Remark(gateway, gateway.Origin, $"has {names}, which its kind of gateway doesn't have in C#");
    }
}

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
        chain = If(chain, Anyway.Generation(it), "WithGeneration", "generation", it);
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
        chain = If(chain, it.DemandedThroughput, "WithDemand", "throughput", it);
        chain = If(chain, it.DemandedTunnels, "WithTunnelDemand", "tunnels", it);
        if (it.Identity is { } identity)
            chain = chain.Call("WithIdentity", UseIdentity(identity.Target).As());
        chain = it.IpConfigurationNames.Aggregate(chain, (all, name) => all.Call(
            "WithIpConfigurationName", Value(name.Instance, "instance", it), Value(name.Name, "configuration", it)));
        chain = Maintained(chain, it);
        if (it.DefaultSite is { } site)
            chain = chain.Call("WithDefaultSite", UseSite(site.Target).As());
        chain = Unsupported(chain, it, OfExpressRoute(it).Where(property => property.Property != "allowRemoteVnetTraffic"));
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
        chain = Unsupported(chain, it, [.. OfVpn(it), .. OfExpressRoute(it), (it.Identity is not null, "identity", null),
            (it.MaintenanceWindow is not null, "maintenance window", null),
            (it.Generation.IsSet && !it.Generation.Is(VpnGatewayGeneration.Generation1), "vpnGatewayGeneration", Quoted(it.Generation)),
            (!it.Sku.Is(VpnGatewaySku.Basic), "sku", null), (it.IsExisting, "id", null)]);
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
        chain = If(chain, it.DemandedThroughput, "WithDemand", "throughput", it);
        chain = If(chain, it.DemandedRoutes, "WithRouteDemand", "routes", it);
        chain = If(chain, it.DnsForwarding, "WithDnsForwarding");
        chain = If(chain, it.WithoutTraffic, "WithoutTraffic");
        chain = If(chain, it.Resiliency, "WithResiliency", "model", it);
        chain = Maintained(chain, it);
        chain = Unsupported(chain, it, [.. OfVpn(it), (!it.PublicIps.IsEmpty, "publicIPAddress", null),
            (it.Generation.IsSet, "vpnGatewayGeneration", Quoted(it.Generation)), (it.Identity is not null, "identity", null)]);
        return Add(Inline.InChain, Names(it, "Gateway"), Accepted(it, Patched(chain, it.Patches, it)));
    }

    /// <summary>Each with what a patch says of it; null for what needs more than a value.</summary>
    private static IEnumerable<(bool IsSet, string Property, string? Json)> OfVpn(GatewayElement it) =>
    [
        (it.ActiveActive.IsSet, "activeActive", "true"), (it.Asn.IsSet, "bgpSettings.asn", Plain(it.Asn)),
        (!it.BgpAddresses.IsEmpty, "customBgpIpAddresses", null), (it.PeerWeight.IsSet, "bgpSettings.peerWeight", Plain(it.PeerWeight)),
        (it.BgpRouteTranslation.IsSet, "enableBgpRouteTranslationForNat", "true"), (it.DefaultSite is not null, "gatewayDefaultSite", null),
        (it.PrivateAddresses.IsSet, "enablePrivateIpAddress", "true"), (it.HighBandwidth.IsSet, "enableHighBandwidthVpnGateway", "true"),
        (it.WithoutReplayProtection.IsSet, "disableIPSecReplayProtection", "true"), (!it.NatRules.IsEmpty, "natRules", null),
        (it.PointToSite is not null, "vpnClientConfiguration", null),
    ];

    private static IEnumerable<(bool IsSet, string Property, string? Json)> OfExpressRoute(GatewayElement it) =>
    [
        (it.RemoteNetworkTraffic.IsSet, "allowRemoteVnetTraffic", "true"), (it.VirtualWanTraffic.IsSet, "allowVirtualWanTraffic", "true"),
        (it.DnsForwarding.IsSet, "enableDnsForwarding", "true"), (it.WithoutTraffic.IsSet, "adminState", "\"Disabled\""),
        (it.Resiliency.IsSet, "resiliencyModel", Quoted(it.Resiliency)),
    ];

    private static string? Plain<T>(Setting<T> number) => number.TryGetValue(out _) ? number.ToString() : null;

    private static string? Quoted<T>(Setting<T> member)
        where T : struct, Enum => member.TryGetValue(out _) ? $"\"{member}\"" : null;

    /// <summary>
    /// Azure has one type for all gateways, and C# has one for each kind: what the kind doesn't have a patch says, where it is a plain value.
    /// </summary>
    private ExpressionSyntax Unsupported(ExpressionSyntax chain, GatewayElement gateway, IEnumerable<(bool IsSet, string Property, string? Json)> properties)
    {
        var all = properties.Where(it => it.IsSet).ToLookup(it => it.Json is not null);
        if (all[false].Any())
            Remark(gateway, gateway.Origin, $"has {string.Join(", ", all[false].Select(it => it.Property))}, which its kind of gateway doesn't have in C#");
        if (!all[true].Any())
            return chain;
        var names = string.Join(", ", all[true].Select(it => it.Property));
        Remark(gateway, gateway.Origin, $"has {names}, which its kind of gateway doesn't have in C#; a patch says it");
        var ofBgp = all[true].Where(it => it.Property.StartsWith(Bgp, StringComparison.Ordinal));
        var bgp = string.Join(", ", ofBgp.Select(it => $"\"{it.Property[Bgp.Length..]}\": {it.Json}"));
        var plain = all[true].Where(it => !it.Property.StartsWith(Bgp, StringComparison.Ordinal)).Select(it => $"\"{it.Property}\": {it.Json}");
        var members = string.Join(", ", bgp.Length == 0 ? plain : plain.Append($"\"bgpSettings\": {{ {bgp} }}"));
        return chain.Call("WithArmPatch", RawText(JsonText.Plain($"{{ \"properties\": {{ {members} }} }}")).As());
    }

    private const string Bgp = "bgpSettings.";
}

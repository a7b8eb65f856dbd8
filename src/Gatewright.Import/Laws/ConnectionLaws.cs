using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW952x: connections and sites.</summary>
internal static class ConnectionLaws
{
    public static TemplateLaw ConnectionHasItsEnds { get; } = TemplateLaw.Error("GW9520",
        "A connection has a type and the ends of its type", "CN-01 CN-02 CN-03 CN-04", Sources.NetworkTypes, reading =>
        from it in Connections(reading)
        let type = it.Properties.At("connectionType")
        where type is null or ArmString
        let other = (type as ArmString)?.Value.ToUpperInvariant() switch
        {
            "IPSEC" => "localNetworkGateway2",
            "VNET2VNET" => "virtualNetworkGateway2",
            "EXPRESSROUTE" => "peer",
            "VPNCLIENT" => "virtualNetworkGateway1",
            _ => "",
        }
        where other.Length == 0 || it.Properties.At(other) is null || it.Properties.At("virtualNetworkGateway1") is null
        select At(it.Resource.Node.Origin(type), other.Length == 0
            ? (MessageText)$"Connection '{it.Name}' has no type that Azure knows; write connectionType IPsec, Vnet2Vnet or ExpressRoute"
            : $"Connection '{it.Name}' lacks an end; one of type {(type as ArmString)!.Value} has virtualNetworkGateway1 and {other}"));

    public static TemplateLaw TunnelsAloneHaveKeys { get; } = TemplateLaw.Error("GW9521",
        "A connection to a circuit has no shared key, policy or selectors", "CN-04 CN-05", Sources.ExpressRouteLinks, reading =>
        from it in Connections(reading)
        where Written.Is(it.Properties.TextAt("connectionType"), "ExpressRoute")
        from name in new[] { "sharedKey", "ipsecPolicies", "usePolicyBasedTrafficSelectors", "trafficSelectorPolicies" }
        where it.Properties.Says(name)
        select At(it.Resource.Node.Origin(it.Properties.At(name)), $"Connection '{it.Name}' leads to a circuit, so it takes no '{name}'; leave it out"));

    public static TemplateLaw CircuitsAloneAreBypassed { get; } = TemplateLaw.Error("GW9522",
        "FastPath and routing weights are for connections to circuits", "CN-22 BG-21", Sources.FastPath, reading =>
        from it in Connections(reading)
        where it.Properties.TextAt("connectionType") is { } type && !Written.Is(type, "ExpressRoute")
        from name in new[] { "expressRouteGatewayBypass", "enablePrivateLinkFastPath", "routingWeight" }
        where it.Properties.Says(name)
        let violation = At(it.Resource.Node.Origin(it.Properties.At(name)),
            $"Connection '{it.Name}' leads to no circuit, so '{name}' is not for it; leave it out")
        select name == "routingWeight" ? violation.WithSeverity(Severity.Information) : violation);

    public static TemplateLaw BgpIsOnAtTheConnection { get; } = TemplateLaw.Warning("GW9523",
        "A connection between two ends that speak BGP says whether it does", "BG-08", Sources.VpnBgp, reading =>
        from it in Connections(reading)
        let part = reading.Find<ConnectionResourceElement>(it.Resource.Key)
        where part is { Gateway.Asn.IsSet: true } && it.Properties.At("enableBgp") is null
        where part.Other is SiteElement { Asn.IsSet: true } or GatewayElement { Asn.IsSet: true }
        select At(new Origin(it.Resource.Place),
            $"Both ends of connection '{it.Name}' speak BGP and the connection doesn't, as enableBgp is left out; write true or false"));

    public static TemplateLaw BgpNeedsBothEnds { get; } = TemplateLaw.Warning("GW9524",
        "A connection with BGP has two ends that speak it", "BG-08", Sources.VpnBgp, reading =>
        from it in Connections(reading)
        let part = reading.Find<ConnectionResourceElement>(it.Resource.Key)
        where part is not null && it.Properties.At("enableBgp") is ArmBoolean { Value: true }
        from end in new Element[] { part.Gateway, part.Other }
        where end is GatewayElement { Asn.IsSet: false, IsExisting: false, IsOpen: false } or SiteElement { Asn.IsSet: false, IsExisting: false, IsOpen: false }
        select At(it.Resource.Node.Origin(it.Properties.At("enableBgp")), $"Connection '{it.Name}' turns BGP on, and '{end.Name}' doesn't speak it; "
            + $"give it bgpSettings{(end is GatewayElement ? " and enableBgp" : "")}, or write false").WithRelated(end.Origin));

    public static TemplateLaw KeyIsNoPlainText { get; } = TemplateLaw.Error("GW9525",
        "A key is a secure parameter or stands in a key vault", "CN-10", Sources.NetworkTypes, reading =>
        from place in reading.Secrets.Plain
        select At(new Origin(place), $"'{place.Name}' {(place.IsOfExpression ? "is computed from what stands" : "stands")} in plain text in the template, "
            + $"and so in its history of deployments; make it a securestring parameter without a default"));

    public static TemplateLaw ConnectionIsInTheRegionOfItsGateway { get; } = TemplateLaw.Warning("GW9526",
        "A connection is in the region of its gateway", "RG-03", Sources.VpnSettings, reading =>
        from it in Connections(reading)
        let part = reading.Find<ConnectionResourceElement>(it.Resource.Key)
        let own = it.Resource.Resource.Body["location"] as ArmString
        where part is { Gateway: { IsExisting: false, Network.IsExisting: false } } && own is not null
        where part.Gateway.Region.TryGetValue(out var its) && ArmValues.RegionName(own) != its.Name
        select At(it.Resource.Node.Origin(own),
            $"Connection '{it.Name}' is in {own.Value} and its gateway '{part!.Gateway.Name}' in {part.Gateway.Region}; write that"));

    public static TemplateLaw SiteHasOneAddress { get; } = TemplateLaw.Error("GW9527",
        "A site has a public address or a domain name, not both", "LN-01", Sources.VpnFaq, reading =>
        from site in reading.Of("Microsoft.Network/localNetworkGateways")
        let properties = Resources.PropertiesOf(site.Node.Value)
        where properties.Says("gatewayIpAddress") == properties.Says("fqdn")
        select At(site.Node.Origin(properties.At("fqdn")), properties.Says("fqdn")
            ? (MessageText)$"Site '{site.Names[^1]}' has both gatewayIpAddress and fqdn; write one of them"
            : $"Site '{site.Names[^1]}' has neither gatewayIpAddress nor fqdn; write how its device is reached"));

    public static TemplateLaw NatIsForSites { get; } = TemplateLaw.Error("GW9528",
        "NAT rules are for connections to sites", "NA-02", Sources.Nat, reading =>
        from it in Connections(reading)
        where it.Properties.TextAt("connectionType") is { } type && !Written.Is(type, "IPsec")
        from name in new[] { "ingressNatRules", "egressNatRules" }
        where it.Properties.Says(name)
        select At(it.Resource.Node.Origin(it.Properties.At(name)), $"Connection '{it.Name}' leads to no site, so it takes no '{name}'; leave it out"));

    public static TemplateLaw ProtocolIsThatOfTheGateway { get; } = TemplateLaw.Error("GW9529",
        "A policy-based gateway speaks IKEv1, and VNet-to-VNet IKEv2", "PB-04 CN-12", Sources.VpnFaq, reading =>
        from it in Connections(reading)
        let protocol = it.Properties.TextAt("connectionProtocol")
        let part = reading.Find<ConnectionResourceElement>(it.Resource.Key)
        where protocol is not null && part is not null
        let isPolicyBased = part.Gateway is VpnGatewayElement { IsPolicyBased: true }
        let right = isPolicyBased ? "IKEv1" : part.Connection is VNetToVNetConnectionElement ? "IKEv2" : null
        where right is not null && !Written.Is(protocol, right)
        select At(it.Resource.Node.Origin(it.Properties.At("connectionProtocol")),
            $"Connection '{it.Name}' {(isPolicyBased ? "is one of a policy-based gateway" : "is between two gateways")}, which speaks {right} only; "
                + $"write {right}"));

    public static ImmutableArray<TemplateLaw> All { get; } =
    [
        ConnectionHasItsEnds, TunnelsAloneHaveKeys, CircuitsAloneAreBypassed, BgpIsOnAtTheConnection, BgpNeedsBothEnds, KeyIsNoPlainText,
        ConnectionIsInTheRegionOfItsGateway, SiteHasOneAddress, NatIsForSites, ProtocolIsThatOfTheGateway,
    ];

    private static IEnumerable<(TemplateResource Resource, ArmObject Properties, Value<Name> Name)> Connections(TemplateReading reading) =>
        reading.Of("Microsoft.Network/connections").Select(it => (it, Resources.PropertiesOf(it.Node.Value), it.Names[^1]));
}

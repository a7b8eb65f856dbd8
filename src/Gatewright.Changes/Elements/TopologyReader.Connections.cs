using Gatewright.Model;

namespace Gatewright.Changes.Elements;

/// <content>Sites, circuits and what joins them.</content>
internal sealed partial class TopologyReader
{
    private void Read(SiteElement site) => Placed(Add("site", site.Name.ToString(), site)
        .Text("gatewayIpAddress", "address", site.PublicIp is { } device ? DescribedElement.NameOf(device.Target)
            : site.Address.IsSet ? site.Address.ToString() : null)
        .Value("fqdn", "domain name", site.Fqdn)
        .Set("localNetworkAddressSpace.addressPrefixes", "prefixes", site.Prefixes)
        .Value("bgpSettings.asn", "ASN", site.Asn)
        .Value("bgpSettings.bgpPeeringAddress", "BGP address", site.BgpPeeringAddress)
        .Value("bgpSettings.peerWeight", "peer weight", site.PeerWeight, site.Asn.IsSet ? "0" : null), site);

    private void Read(ConnectionResourceElement part)
    {
        var described = Add("connection", GeneratedNames.Of(part).ToString()!, part)
            .Text("connectionType", "type",
                part.Connection switch { SiteToSiteConnectionElement => "IPsec", VNetToVNetConnectionElement => "Vnet2Vnet", _ => "ExpressRoute" })
            .Text("virtualNetworkGateway1", "gateway", DescribedElement.NameOf(part.Gateway))
            .Text(part.Other switch { SiteElement => "localNetworkGateway2", GatewayElement => "virtualNetworkGateway2", _ => "peer" }, "other end",
                DescribedElement.NameOf(part.Other));
        if (part.Connection is ExpressRouteConnectionElement line)
        {
            described.Secret("authorizationKey", "authorization key", line.AuthorizationKey)
                .Text("authorizationKey", "authorization", line.Authorization?.Name.ToString())
                .Value("routingWeight", "routing weight", line.RoutingWeight, "0")
                .Flag("expressRouteGatewayBypass", "FastPath", line.FastPath.IsSet ? line.FastPath : line.PrivateLinkFastPath)
                .Flag("enablePrivateLinkFastPath", "FastPath to private endpoints", line.PrivateLinkFastPath);
        }
        else
        {
            ReadTunnel(part, described);
        }

        Placed(described, part);
    }

    private static void ReadTunnel(ConnectionResourceElement part, DescribedElement described)
    {
        var tunnel = part.Connection as SiteToSiteConnectionElement;
        described
            .Flag("connectionProtocol", "IKE version", tunnel?.IkeV1 ?? default, "IKEv1", "IKEv2")
            .Secret("sharedKey", "shared key", part.SharedKey)
            .Text("authenticationType", "authentication", tunnel?.Certificate is null ? "key" : "certificate")
            .Text("certificateAuthentication.outboundAuthCertificate", "certificate", tunnel?.Certificate is { } certificate
                ? $"{DescribedElement.NameOf(certificate.Vault)}/{certificate.Name}" : null)
            .Value("certificateAuthentication.inboundAuthCertificateSubjectName", "name in the peer's certificate", tunnel?.PeerSubject ?? default)
            .List("certificateAuthentication.inboundAuthCertificateChain", "chain of the peer's certificate", tunnel?.PeerChain ?? [])
            .Text("enableBgp", "BGP", part.IsBgpEnabled ? "on" : "off")
            .Text("ipsecPolicies", "IPsec policy", Policy(part.Policy))
            .Value("dpdTimeoutSeconds", "dead peer detection", part.DpdTimeout, "45")
            .Flag("usePolicyBasedTrafficSelectors", "prefixes as traffic selectors", part.PolicyBasedSelectors)
            .Texts("trafficSelectorPolicies", "traffic selectors",
                part.TrafficSelectors.Select(it => $"{it.Local} to {string.Join(" ", it.Remote.Select(to => to.ToString()))}"))
            .Value("connectionMode", "who initiates", part.Mode, nameof(ConnectionMode.Default))
            .Texts("gatewayCustomBgpIpAddresses", "BGP addresses in use", part.BgpAddresses.Select(it => $"{it.Instance} {it.Address}"))
            .Texts("ingressNatRules", "ingress NAT rules", NatRules(tunnel, isIngress: true))
            .Texts("egressNatRules", "egress NAT rules", NatRules(tunnel, isIngress: false))
            .Flag("useLocalAzureIpAddress", "the gateway's private address", tunnel?.PrivateAddresses ?? default)
            .Texts("tunnelProperties", "tunnels", tunnel is null ? [] : tunnel.Tunnels.Select(it => $"{it.Remote} {it.BgpPeeringAddress}"));
    }

    private static IEnumerable<string> NatRules(SiteToSiteConnectionElement? tunnel, bool isIngress) =>
        tunnel is null ? [] : tunnel.NatRules.Where(it => it.Target.IsIngress == isIngress).Select(it => it.Target.Name.ToString());

    private void ReadLines()
    {
        foreach (var ports in topology.ExpressRouteDirects)
            Read(ports);
        foreach (var circuit in topology.ExpressRouteCircuits)
            Read(circuit);
        foreach (var filter in topology.RouteFilters)
            Placed(Add("route filter", filter.Name.ToString(), filter).Set("rules[].communities", "communities", filter.Communities), filter);
        foreach (var reach in topology.GlobalReaches)
        {
            Patched(Add("Global Reach", GeneratedNames.Of(reach).ToString()!, reach, byElement[reach.Circuit])
                .Text("peerExpressRouteCircuitPeering", "other circuit", DescribedElement.NameOf(reach.Other))
                .Value("addressPrefix", "addresses", reach.Prefix)
                .Value("ipv6CircuitConnectionConfig.addressPrefix", "IPv6 addresses", reach.IPv6Prefix)
                .Secret("authorizationKey", "authorization key", reach.AuthorizationKey)
                .Text("authorizationKey", "authorization", reach.Authorization?.Name.ToString()), reach);
        }
    }

    /// <summary>In one unit, since 1 Gbps and 1000 Mbps are one bandwidth.</summary>
    private static string TextOf(Setting<Bandwidth> bandwidth) => bandwidth.TryGetValue(out var it) && it.Megabits is { } megabits
        ? FormattableString.Invariant($"{megabits} Mbps") : bandwidth.ToString();

    private void Read(ExpressRouteDirectElement ports)
    {
        var described = Placed(Add("ExpressRoute Direct ports", ports.Name.ToString(), ports)
            .Value("peeringLocation", "peering location", ports.Location)
            .Text("bandwidthInGbps", "bandwidth", TextOf(ports.Bandwidth))
            .Flag("encapsulation", "encapsulation", ports.QinQ, "QinQ", "Dot1Q")
            .Flag("billingType", "billing", ports.UnlimitedData, "UnlimitedData", "MeteredData")
            .Link("identity", "identity", ports.Identity)
            .Texts("links[].adminState", "links turned on", ports.Links.Select(it => it.Link.ToString()))
            .Texts("links[].macSecConfig.sciState", "links with SCI", ports.Sci.Select(it => it.Link.ToString()))
            .Texts("links[].macSecConfig.cipher", "encrypted links", ports.MacSec.Select(it => $"{it.Link} {it.Cipher}")), ports);
        foreach (var link in ports.MacSec)
            described.Secret($"links[{link.Link}].macSecConfig.cknSecretIdentifier", $"CKN of the link {link.Link}", link.Ckn)
                .Secret($"links[{link.Link}].macSecConfig.cakSecretIdentifier", $"CAK of the link {link.Link}", link.Cak);
        foreach (var authorization in ports.Authorizations)
            Patched(Add("authorization", authorization.Name.ToString(), authorization, described), authorization);
    }

    private void Read(ExpressRouteCircuitElement circuit)
    {
        var described = Placed(Add("circuit", circuit.Name.ToString(), circuit)
            .Value("serviceProviderProperties.serviceProviderName", "provider", circuit.Provider)
            .Value("serviceProviderProperties.peeringLocation", "peering location", circuit.Location)
            .Text("expressRoutePort", "ports", circuit.Ports is { } ports ? DescribedElement.NameOf(ports) : null)
            .Text("serviceProviderProperties.bandwidthInMbps", "bandwidth", TextOf(circuit.Bandwidth))
            .Value("sku.tier", "tier", circuit.Tier, circuit.IsExisting ? null : nameof(CircuitTier.Standard))
            .Flag("sku.family", "billing", circuit.UnlimitedData, "UnlimitedData", "MeteredData")
            .Flag("enableDirectPortRateLimit", "rate limit", circuit.RateLimit)
            .Flag("allowClassicOperations", "classic networks", circuit.ClassicOperations)
            .Text("authorizationKey", "authorization", circuit.PortAuthorization?.Name.ToString())
            .Secret("authorizationKey", "authorization key", circuit.PortKey?.Target), circuit);
        foreach (var peering in circuit.Peerings)
            Read(peering, described);
        foreach (var authorization in circuit.Authorizations)
            Patched(Add("authorization", authorization.Name.ToString(), authorization, described), authorization);
    }

    private void Read(CircuitPeeringElement peering, DescribedElement circuit)
    {
        var name = peering is PrivatePeeringElement ? "AzurePrivatePeering" : "MicrosoftPeering";
        var described = Add("circuit peering", name, peering, circuit, peering.IsExisting)
            .Value("vlanId", "VLAN", peering.Vlan)
            .Value("peerASN", "ASN", peering.Asn)
            .Value("primaryPeerAddressPrefix", "primary link", peering.Primary)
            .Value("secondaryPeerAddressPrefix", "secondary link", peering.Secondary)
            .Value("ipv6PeeringConfig.primaryPeerAddressPrefix", "primary link in IPv6", peering.PrimaryIPv6)
            .Value("ipv6PeeringConfig.secondaryPeerAddressPrefix", "secondary link in IPv6", peering.SecondaryIPv6)
            .Secret("sharedKey", "shared key", peering.SharedKey?.Target)
            .Flag("state", "traffic", peering.WithoutTraffic, "off", "on");
        if (peering is MicrosoftPeeringElement microsoft)
            described.Set("microsoftPeeringConfig.advertisedPublicPrefixes", "advertised prefixes", microsoft.Advertised)
                .Set("ipv6PeeringConfig.microsoftPeeringConfig.advertisedPublicPrefixes", "advertised IPv6 prefixes", microsoft.AdvertisedIPv6)
                .Value("microsoftPeeringConfig.routingRegistryName", "registry", microsoft.Registry)
                .Value("microsoftPeeringConfig.customerASN", "customer ASN", microsoft.CustomerAsn)
                .Link("routeFilter", "route filter", microsoft.RouteFilter);
        Patched(described, peering);
    }
}

using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright.Changes.Elements;

/// <content>Gateways with what belongs to them, and Route Servers.</content>
internal sealed partial class TopologyReader
{
    private void ReadGateways(VirtualNetworkElement network)
    {
        var holder = byElement[network];
        foreach (var gateway in network.Gateways)
            Read(gateway, holder);
        foreach (var server in network.RouteServers)
        {
            var described = Placed(Add("Route Server", server.Name.ToString(), server, holder)
                .Flag("allowBranchToBranchTraffic", "branch-to-branch traffic", server.BranchToBranch)
                .Value("hubRoutingPreference", "routing preference", server.RoutingPreference, nameof(RoutingPreference.ExpressRoute))
                .Link("publicIPAddress", "public address", server.PublicIp, server.IsExisting ? null : GeneratedNames.PublicIp(server).ToString()), server);
            foreach (var peer in server.Peers)
                Patched(Add("BGP peer", peer.Name.ToString(), peer, described, peer.IsExisting)
                    .Value("peerAsn", "ASN", peer.Asn).Value("peerIp", "address", peer.Address), peer);
        }
    }

    /// <summary>Azure has one type for all gateways, so one of another kind under the same name is the same resource.</summary>
    private void Read(GatewayElement gateway, DescribedElement network)
    {
        var vpn = gateway as VpnGatewayElement;
        var described = Add("gateway", gateway.Name.ToString(), gateway, network)
            .Text("gatewayType", "type", vpn is null ? "ExpressRoute" : "Vpn")
            .Text("vpnType", "VPN type", vpn is null ? null : vpn.IsPolicyBased ? "PolicyBased" : "RouteBased");
        if (vpn is not null)
            described.Value("sku.name", "SKU", vpn.Sku);
        else
            described.Value("sku.name", "SKU", ((ExpressRouteGatewayElement)gateway).Sku);
        described
            .Value("vpnGatewayGeneration", "generation", gateway.Generation,
                vpn is not null && vpn.Sku.TryGetValue(out var sku) && VpnGatewaySkus.DefaultGeneration(sku) is { } generation ? $"{generation}" : null)
            .Flag("activeActive", "active-active", gateway.ActiveActive)
            .Text("ipConfigurations[].publicIPAddress", "public addresses", gateway.IsExisting ? null : string.Join(", ", AddressesOf(gateway)))
            .Text("ipConfigurations[].name", "names of IP configurations", string.Join(", ", NamesOf(gateway)))
            .Flag("enableBgp", "BGP", gateway.Asn.IsSet ? new Flag(gateway.Asn.Origin.Statement!) : default)
            .Value("bgpSettings.asn", "ASN", gateway.Asn)
            .Value("bgpSettings.peerWeight", "peer weight", gateway.PeerWeight, gateway.Asn.IsSet ? "0" : null)
            .Texts("bgpSettings.bgpPeeringAddresses", "own BGP addresses",
                gateway.BgpAddresses.SelectMany(own => own.Addresses.Select(it => $"{own.Instance} {it}")))
            .Flag("allowRemoteVnetTraffic", "traffic of other networks", gateway.RemoteNetworkTraffic)
            .Flag("allowVirtualWanTraffic", "traffic of Virtual WAN", gateway.VirtualWanTraffic)
            .Flag("enableDnsForwarding", "DNS forwarding", gateway.DnsForwarding)
            .Flag("adminState", "traffic", gateway.WithoutTraffic, "left to another gateway", "on")
            .Value("resiliencyModel", "resiliency model", gateway.Resiliency)
            .Flag("enablePrivateIpAddress", "private address for connections", gateway.PrivateAddresses)
            .Flag("enableHighBandwidthVpnGateway", "high-bandwidth tunnels", gateway.HighBandwidth)
            .Flag("disableIPSecReplayProtection", "replay protection", gateway.WithoutReplayProtection, "off", "on")
            .Flag("enableBgpRouteTranslationForNat", "translation of BGP routes", gateway.BgpRouteTranslation)
            .Link("gatewayDefaultSite", "default site", gateway.DefaultSite)
            .Link("identity", "identity", gateway.Identity)
            .Text("maintenanceConfiguration", "maintenance window", gateway.MaintenanceWindow is { } window
                ? $"from {window.StartHour}:00 for {window.DurationHours} hours, {window.TimeZone}" : null);
        Placed(described, gateway);
        foreach (var rule in gateway.NatRules)
            Read(rule, described);
        if (gateway.PointToSite is { } clients)
            Read(clients, described);
    }

    private static IEnumerable<string> AddressesOf(GatewayElement gateway) => gateway is VpnGatewayElement vpn
        ? Enumerable.Range(0, vpn.ActiveActive.IsSet ? 2 : 1).Select(index => index < vpn.PublicIps.Length
            ? DescribedElement.NameOf(vpn.PublicIps[index].Target) : GeneratedNames.PublicIp(vpn, index + 1).ToString()!)
        : gateway.PublicIps.Select(it => DescribedElement.NameOf(it.Target));

    private static IEnumerable<string> NamesOf(GatewayElement gateway) =>
        from instance in gateway.ActiveActive.IsSet ? new[] { GatewayInstance.First, GatewayInstance.Second } : [GatewayInstance.First]
        let own = gateway.IpConfigurationNames.FirstOrDefault(it => it.Instance.Is(instance)).Name
        select own.IsSet ? own.ToString() : IpConfigurationNames.Of(instance);

    private void Read(NatRuleElement rule, DescribedElement gateway) => Patched(Add("NAT rule", rule.Name.ToString(), rule, gateway)
        .Text("mode", "direction", rule.IsIngress ? "IngressSnat" : "EgressSnat")
        .Flag("type", "mapping", rule.DynamicMapping, "Dynamic", "Static")
        .Value("internalMappings", "inner prefix", rule.From)
        .Value("externalMappings", "outer prefix", rule.To)
        .Value("internalMappings[].portRange", "inner port", rule.FromPorts)
        .Value("externalMappings[].portRange", "outer port", rule.ToPorts)
        .Value("ipConfigurationId", "instance", rule.Instance), rule);

    private void Read(PointToSiteElement clients, DescribedElement gateway)
    {
        var described = Patched(Add("point-to-site", "point-to-site", clients, gateway, gateway.IsExisting)
            .Set("vpnClientAddressPool", "address pool", clients.Pool)
            .Value("vpnClientProtocols", "protocols", clients.TunnelType, nameof(TunnelType.OpenVpn))
            .Texts("vpnAuthenticationTypes", "ways to sign in", WaysToSignIn(clients))
            .Value("aadTenant", "tenant", clients.EntraTenant, clients.EntraId.IsSet ? "the subscription's" : null)
            .Value("aadAudience", "application", clients.EntraAudience, clients.EntraId.IsSet ? $"{EntraApplications.Microsofts}" : null)
            .Texts("vpnClientRevokedCertificates", "revoked certificates", clients.RevokedCertificates.Select(it => $"{it.Name} {it.Thumbprint}"))
            .Set("customRoutes", "custom routes", clients.Routes)
            .Text("vpnClientIpsecPolicies", "IPsec policy", Policy(clients.Policy))
            .Value("ipConfigurations[].name", "name of its IP configuration", clients.IpConfigurationName)
            .Link("ipConfigurations[].publicIPAddress", "third public address", clients.PublicIp), clients);
        foreach (var root in clients.RootCertificates)
            Add("root certificate", root.Name.ToString(), clients, described, gateway.IsExisting)
                .Text("publicCertData", "certificate", root.Data.ToString(), isCased: true);
        foreach (var (index, server) in clients.RadiusServers.Index())
        {
            Add("RADIUS server", server.Address.ToString(), clients, described, gateway.IsExisting)
                .Value("radiusServerScore", "score", server.Score, FormattableString.Invariant($"{30 - index}"))
                .Secret("radiusServerSecret", "secret", server.Secret);
        }

        foreach (var pool in clients.Pools)
        {
            var own = Patched(Add("client pool", pool.Name.ToString(), pool, described, gateway.IsExisting)
                .Set("vpnClientAddressPool", "addresses", pool.Prefixes), pool);
            foreach (var group in pool.Groups)
            {
                Patched(Add("user group", group.Name.ToString(), group, own, gateway.IsExisting)
                    .Value("priority", "priority", group.Priority)
                    .Flag("isDefault", "everyone else", group.EveryoneElse)
                    .Texts("policyMembers", "members", group.Members.Select(it => $"{it.Name} {it.EntraGroup}{it.RadiusGroup}{it.CertificateDomain}")), group);
            }
        }
    }

    private static IEnumerable<string> WaysToSignIn(PointToSiteElement clients) =>
    [
        .. clients.EntraId.IsSet ? ["AAD"] : Array.Empty<string>(),
        .. clients.RootCertificates.IsEmpty ? Array.Empty<string>() : ["Certificate"],
        .. clients.RadiusServers.IsEmpty ? Array.Empty<string>() : ["Radius"],
    ];

    private static string? Policy(Setting<IpsecPolicy> setting)
    {
        if (!setting.TryGetValue(out var policy))
            return setting.IsSet ? setting.ToString() : "Azure's offers";
        var (ike, esp) = (policy.Ike, policy.Esp);
        var cipher = esp.Gcm is { } gcm ? $"{gcm}" : $"{esp.Encryption}, {esp.Integrity}";
        return $"IKE {ike.Encryption}, {ike.Integrity}, {ike.Group}; ESP {cipher}, {esp.Group}; "
            + $"{policy.SaLifetimeSeconds} s, {policy.SaLifetimeKilobytes} KB";
    }
}

using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Import.Supplied;

namespace Gatewright.Import.Vpn;

/// <summary>What VPN gateways alone have.</summary>
internal static class VpnGatewayReader
{
    public static void Read(TemplateReading reading, VpnGatewayElement gateway, TemplateResource resource, PartsBeside natRules)
    {
        var properties = resource.Node.Properties();
        gateway.IsPolicyBased = properties.Is("vpnType", "PolicyBased");
        gateway.Generation = properties.Is("vpnGatewayGeneration", "None") ? default : properties.Setting<VpnGatewayGeneration>("vpnGatewayGeneration");
        if (properties.Object("sku") is { } sku)
        {
            gateway.Sku = sku.Setting<VpnGatewaySku>("name");
            sku.Skip("tier", "capacity");
        }

        gateway.ActiveActive = properties.Flag("activeActive");
        ReadBgp(gateway, properties);
        gateway.PrivateAddresses = properties.Flag("enablePrivateIpAddress");
        gateway.HighBandwidth = properties.Flag("enableHighBandwidthVpnGateway");
        gateway.WithoutReplayProtection = properties.Flag("disableIPSecReplayProtection");
        gateway.BgpRouteTranslation = properties.Flag("enableBgpRouteTranslationForNat");
        gateway.DefaultSite = reading.Link(properties.Reference("gatewayDefaultSite"), reading.Existing.Site);
        gateway.Identity = IdentityReader.Read(reading, resource.Node);
        foreach (var rule in natRules.LeftOutOf(resource.Key, properties.Objects("natRules")))
            NatRuleReader.Add(reading, gateway, rule.PartName(), rule, $"{resource.Key}/natrules/{rule.Text("name")}".ToLowerInvariant());
        PointToSiteReader.Read(reading, gateway, resource.Key, properties);
    }

    /// <summary>Azure keeps an ASN for each gateway, which means nothing until BGP is on.</summary>
    private static void ReadBgp(VpnGatewayElement gateway, ArmNode properties)
    {
        var bgp = properties.Flag("enableBgp");
        if (properties.Object("bgpSettings") is not { } settings)
        {
            gateway.Asn = bgp.IsSet ? new(AzureAsn.Default, bgp.Origin) : default;
            return;
        }

        // Where a deployment decides whether BGP is on, the ASN is passed on with the flag.
        var asn = properties.Value["enableBgp"] is ArmUnknown ? default : settings.Setting<long>("asn");
        var weight = settings.Setting<int>("peerWeight");
        settings.Skip("bgpPeeringAddress");
        if (bgp.IsSet)
            gateway.Asn = asn.IsSet ? asn : new(AzureAsn.Default, bgp.Origin);

        gateway.PeerWeight = weight.Is(0) ? default : weight;
        gateway.BgpAddresses = [.. settings.Objects("bgpPeeringAddresses").Select(it => Addresses(gateway, it)).Where(it => !it.Addresses.IsEmpty)];
    }

    private static InstanceBgpAddresses Addresses(GatewayElement gateway, ArmNode addresses)
    {
        addresses.Skip("defaultBgpIpAddresses", "tunnelIpAddresses");
        return new(IpConfigurationReader.Instance(gateway, addresses.Id("ipconfigurationId")), addresses.Settings<IpAddress>("customBgpIpAddresses"));
    }
}

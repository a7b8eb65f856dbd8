using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>Sites.</summary>
internal static class SiteReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/localNetworkGateways"))
        {
            var properties = resource.Node.Properties();
            var site = reading.Add(resource.Key, reading.Topology.Add(new SiteElement(reading.Topology, resource.Place) { Name = resource.Name }));
            site.PublicIp = AddressOf(reading, properties);
            site.Address = site.PublicIp is not null || properties.Value["gatewayIpAddress"] is ArmString { Value: "" }
                ? default
                : properties.Setting<IpAddress>("gatewayIpAddress");
            site.Fqdn = properties.Value["fqdn"] is ArmString { Value: "" } ? default : properties.Setting<DomainName>("fqdn");
            properties.Skip("gatewayIpAddress", "fqdn");
            site.Prefixes = properties.Object("localNetworkAddressSpace")?.Settings<Cidr>("addressPrefixes") ?? [];
            if (properties.Object("bgpSettings") is { } bgp)
            {
                site.Asn = bgp.Setting<long>("asn");
                site.BgpPeeringAddress = bgp.Setting<IpAddress>("bgpPeeringAddress");
                var weight = bgp.Setting<int>("peerWeight");
                site.PeerWeight = weight.Is(0) ? default : weight;
            }

            reading.Places.Put(site, resource);
        }
    }

    /// <summary>The public address that the deployment reads: <c>reference(ID, VERSION).ipAddress</c>.</summary>
    private static Link<PublicIpElement>? AddressOf(TemplateReading reading, ArmNode properties)
    {
        if (properties.Value["gatewayIpAddress"] is not ArmUnknown
            {
                Expression: MemberAccess { Target: FunctionCall { Name: "reference", Arguments: [var id, ..] } } access,
            } unknown || !access.ToString().EndsWith(".ipAddress", StringComparison.OrdinalIgnoreCase))
            return null;
        var place = properties.At(unknown);
        if (reading.Find<PublicIpElement>(ArmIds.KeyOf(id)) is { } known)
            return new(known, new(place));
        return id is LiteralExpression { Value: var text } ? new(reading.Existing.PublicIp(new ArmReference(text, place)), new(place)) : null;
    }
}

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
            site.Address = properties.Value["gatewayIpAddress"] is ArmString { Value: "" } ? default : properties.Setting<IpAddress>("gatewayIpAddress");
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
}

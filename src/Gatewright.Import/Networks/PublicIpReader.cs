using Gatewright.Import.Documents;

namespace Gatewright.Import.Networks;

/// <summary>Public addresses.</summary>
internal static class PublicIpReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/publicIPAddresses"))
        {
            var properties = resource.Node.Properties();
            var zones = resource.Node.Settings<int>("zones");
            var address = reading.Add(resource.Key, reading.Topology.Add(new PublicIpElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                // All of a region is what a new address gets.
                Zones = zones.Length == 3 ? [] : zones,
                WithoutZones = resource.Node.Has("zones") ? default : new(new JsonDocumentPlace(null, resource.Place)),
                DnsLabel = properties.Object("dnsSettings")?.Setting<Text>("domainNameLabel") ?? default,
                Prefix = properties.Reference("publicIPPrefix")?.Setting ?? default,
                IdleTimeout = properties.Setting<int>("idleTimeoutInMinutes"),
            }));
            resource.Node.Skip("sku");
            properties.Skip("publicIPAddressVersion", "publicIPAllocationMethod");
            reading.Places.Put(address, resource);
        }
    }
}

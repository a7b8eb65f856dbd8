using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>NAT gateways.</summary>
internal static class NatGatewayReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/natGateways"))
        {
            var properties = resource.Node.Properties();
            var prefixes = properties.References("publicIpPrefixes").ToLookup(it => reading.Find<PublicIpPrefixElement>(it.Key) is not null);
            var gateway = reading.Add(resource.Key, reading.Topology.Add(new NatGatewayElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                PublicIps = [.. properties.References("publicIpAddresses").Select(it =>
                    new Link<PublicIpElement>(reading.Existing.PublicIp(it), new(it.Place)))],
                PublicIpPrefixes = [.. prefixes[false].Select(it => it.Setting)],
                OwnPrefixes = [.. prefixes[true].Select(it => new Link<PublicIpPrefixElement>(reading.Find<PublicIpPrefixElement>(it.Key)!, new(it.Place)))],
                StandardV2 = resource.Node.StandardV2(),
                IdleTimeout = properties.Setting<int>("idleTimeoutInMinutes"),
                Zone = resource.Node.Settings<int>("zones") is [var zone] ? zone : default,
            }));
            properties.Skip("subnets");
            reading.Places.Put(gateway, resource);
        }
    }
}

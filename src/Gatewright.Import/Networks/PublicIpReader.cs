using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Public addresses.</summary>
internal static class PublicIpReader
{
    private const string Type = "Microsoft.Network/publicIPAddresses";

    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of(Type))
        {
            var properties = resource.Node.Properties();
            var prefix = properties.Reference("publicIPPrefix");
            var own = prefix is null ? null : reading.Find<PublicIpPrefixElement>(prefix.Key);
            var address = reading.Add(resource.Key, new PublicIpElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                DnsLabel = properties.Object("dnsSettings")?.Setting<Text>("domainNameLabel") ?? default,
                Prefix = own is null ? prefix?.Setting ?? default : default,
                OwnPrefix = own is null ? null : new(own, new(prefix!.Place)),
                StandardV2 = resource.Node.StandardV2(),
                IdleTimeout = properties.Setting<int>("idleTimeoutInMinutes"),
            });
            ReadZones(address, resource.Node);
            properties.Skip("publicIPAddressVersion", "publicIPAllocationMethod");
            reading.Places.Put(address, resource);
        }
    }

    /// <summary>Once it is known what uses them: an address that a gateway would have got without a word isn't named.</summary>
    public static void AddNamed(TemplateReading reading)
    {
        var made = new MadeAddresses(reading);
        foreach (var resource in reading.Of(Type))
        {
            if (reading.Find<PublicIpElement>(resource.Key) is { } address && !made.Has(address))
                reading.Topology.Add(address);
        }
    }

    /// <summary>All of a region is what a new address gets.</summary>
    private static void ReadZones(PublicIpElement address, ArmNode node)
    {
        if (!node.Has("zones"))
            address.WithoutZones = new(new JsonDocumentPlace(null, node.Place));
        else if (node.Value["zones"] is ArmUnknown { Expression: FunctionCall call } && call.Name.Equals("pickZones", StringComparison.OrdinalIgnoreCase))
            node.Skip("zones");
        else if (node.Settings<int>("zones") is var zones && string.Join(' ', zones) != "1 2 3")
            address.Zones = zones;
    }
}

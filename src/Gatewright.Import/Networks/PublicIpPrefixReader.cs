using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Ranges of public addresses. One that isn't in all zones keeps its zones unread, as no element has them.</summary>
internal static class PublicIpPrefixReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/publicIPPrefixes"))
        {
            var properties = resource.Node.Properties();
            var prefix = reading.Add(resource.Key, reading.Topology.Add(new PublicIpPrefixElement(reading.Topology, resource.Place)
            {
                Name = resource.Name,
                Length = properties.Setting<int>("prefixLength"),
                StandardV2 = resource.Node.StandardV2(),
            }));
            if (resource.Node.Value["zones"] is ArmUnknown or ArmArray { Items.Length: 3 })
                resource.Node.Skip("zones");
            properties.Skip("publicIPAddressVersion");
            reading.Places.Put(prefix, resource);
        }
    }

    /// <summary>The SKU of addresses, prefixes and NAT gateways, which is Standard otherwise.</summary>
    public static Flag StandardV2(this ArmNode node)
    {
        var sku = node.Object("sku");
        sku?.Skip("tier");
        return sku?.Is("name", "StandardV2") is true ? new(new JsonDocumentPlace(null, sku.Place)) : default;
    }
}

using Gatewright.Facts;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Addresses that are as a topology makes them for who uses them, name and zones and all, and so needn't be named.</summary>
internal sealed class MadeAddresses
{
    private readonly HashSet<PublicIpElement> made = [];

    /// <summary>What others name can't be left without a name.</summary>
    private readonly HashSet<PublicIpElement> named;

    public MadeAddresses(TemplateReading reading)
    {
        named = [.. reading.All<SiteElement>().Select(site => site.PublicIp?.Target).OfType<PublicIpElement>()];
        foreach (var gateway in reading.All<VpnGatewayElement>().Where(it => !it.IsExisting))
            Leave(gateway);
        foreach (var server in reading.All<RouteServerElement>())
        {
            if (server.PublicIp is { } address && IsMade(address, server, GeneratedNames.PublicIp(server), sku: null))
                server.PublicIp = Left(address);
        }

        foreach (var gateway in reading.All<NatGatewayElement>())
        {
            if (gateway is { PublicIpPrefixes.IsEmpty: true, OwnPrefixes.IsEmpty: true, PublicIps: [var address] }
                && IsMade(address, gateway, GeneratedNames.PublicIp(gateway), sku: null, isStandardV2: gateway.StandardV2.IsSet))
                gateway.PublicIps = [.. gateway.PublicIps.Where(it => Left(it) is not null)];
        }
    }

    public bool Has(PublicIpElement address) => made.Contains(address);

    /// <summary>A topology names the first ones of several, and makes the rest.</summary>
    private void Leave(VpnGatewayElement gateway)
    {
        var sku = gateway.Sku.TryGetValue(out var it) ? it : null;
        if (gateway.PointToSite is { PublicIp: { } third } clients && IsMade(third, gateway, GeneratedNames.PublicIp(gateway, 3), sku, Model(gateway)))
            clients.PublicIp = Left(third);
        while (gateway.PublicIps is [.., var last]
            && IsMade(last, gateway, GeneratedNames.PublicIp(gateway, gateway.PublicIps.Length), sku, Model(gateway, last)))
            gateway.PublicIps = [.. gateway.PublicIps.Where(it => it != last || Left(it) is not null)];
    }

    private Link<PublicIpElement>? Left(Link<PublicIpElement> link)
    {
        made.Add(link.Target);
        return null;
    }

    private bool IsMade(
        Link<PublicIpElement> link, ResourceElement user, Value<Name> name, VpnGatewaySku? sku, PublicIpElement? model = null, bool isStandardV2 = false)
    {
        var address = link.Target;
        return !address.IsExisting && address.Name.ToString() == name.ToString()
            && !address.DnsLabel.IsSet && !address.Prefix.IsSet && address.OwnPrefix is null
            && address.StandardV2.IsSet == isStandardV2 && !named.Contains(address) && !address.IdleTimeout.IsSet && address.Tags.IsEmpty
            && address.OwnGroup?.Target == GroupOf(user) && (model is null ? HasUsualZones(address, sku) : HasSameZones(address, model));
    }

    /// <summary>Azure wants all addresses of a gateway alike, so a made one follows the first that is named.</summary>
    private static PublicIpElement? Model(VpnGatewayElement gateway, Link<PublicIpElement>? last = null) =>
        gateway.PublicIps.Where(it => it != last).Select(it => it.Target).FirstOrDefault(it => !it.IsExisting && (it.WithoutZones.IsSet || !it.Zones.IsEmpty));

    private static bool HasSameZones(PublicIpElement address, PublicIpElement model) =>
        address.WithoutZones.IsSet == model.WithoutZones.IsSet && string.Join(' ', address.Zones) == string.Join(' ', model.Zones);

    private static ResourceGroupElement? GroupOf(ResourceElement user) => user.OwnGroup?.Target;

    /// <summary>All zones of a region that has some; none at a gateway whose SKU has none.</summary>
    private static bool HasUsualZones(PublicIpElement address, VpnGatewaySku? sku)
    {
        var region = address.OwnRegion.IsSet ? address.OwnRegion : ((Topology)address.Parent!).DefaultRegion;
        var hasZones = VpnGatewaySkus.TakesZones(sku) && (!region.TryGetValue(out var it) || Regions.Find(it)?.HasZones is not false);
        return address.Zones.IsEmpty && address.WithoutZones.IsSet != hasZones;
    }
}

using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;
using Gatewright.Facts;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Public addresses: those the program names, and those made for gateways.</summary>
internal static class PublicIpLowering
{
    private const string Type = "Microsoft.Network/publicIPAddresses";
    private const string PrefixType = "Microsoft.Network/publicIPPrefixes";

    public static void Lower(LoweredTopology lowered)
    {
        foreach (var prefix in lowered.Topology.PublicIpPrefixes.Where(it => !it.IsExisting))
            lowered.Add(prefix, Prefix(lowered, prefix));
        var gateways = UsersOf(lowered.Topology);
        foreach (var address in lowered.Topology.PublicIps.Where(it => !it.IsExisting))
        {
            var zones = Zones(lowered, address, gateways.GetValueOrDefault(address));
            var resource = Resource(lowered, lowered.LayerOf(address), Term.Of(address.Name.Value), address, address.Tags, zones, address.StandardV2, address);
            lowered.After(resource, address.OwnPrefix?.Target);
            lowered.Add(address, resource);
        }
    }

    /// <summary>The address itself, which the deployment reads once it is there.</summary>
    public static Term AddressOf(Term id) => Term.Function("reference", id, ApiVersions.Of(Type)).Member("ipAddress");

    /// <summary>The address of one machine of a gateway: the program's own, or one that is made.</summary>
    /// <param name="lowered">Takes what is made.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="number">1 for the first machine, 2 for the second, 3 for point-to-site on an active-active gateway.</param>
    /// <param name="own">The program's own address, if any.</param>
    /// <param name="viewer">From where the id is seen.</param>
    public static (Term Id, ArmResource? Made) For(LoweredTopology lowered, VpnGatewayElement gateway, int number, PublicIpElement? own, ArmScope viewer)
    {
        if (own is not null)
            return (lowered.IdOf(own, viewer), lowered.Find(own));
        // Azure wants all addresses of a gateway alike, so a made one follows those the program brings.
        var model = AddressesOf(gateway).FirstOrDefault(it => !it.IsExisting);
        var zones = model is null ? DefaultZones(lowered, gateway, Sku(gateway)) : Zones(lowered, model, gateway);
        var made = Made(lowered, ArmLayer.Networks, GeneratedNames.PublicIp(gateway, number), gateway, zones);
        return (made.IdFrom(viewer), made);
    }

    /// <summary>The address of a Route Server: the program's own, or one that is made.</summary>
    public static (Term Id, ArmResource? Made) For(LoweredTopology lowered, RouteServerElement server, ArmScope viewer)
    {
        if (server.PublicIp is { } own)
            return (lowered.IdOf(own.Target, viewer), lowered.Find(own.Target));
        var made = Made(lowered, ArmLayer.Networks, GeneratedNames.PublicIp(server), server, DefaultZones(lowered, server, null));
        return (made.IdFrom(viewer), made);
    }

    /// <summary>The address made for a NAT gateway. One of all zones serves a gateway in any zone and one whose zone Azure chooses.</summary>
    public static ArmResource For(LoweredTopology lowered, NatGatewayElement gateway, ArmLayer layer) =>
        Made(lowered, layer, GeneratedNames.PublicIp(gateway), gateway, DefaultZones(lowered, gateway, null), gateway.StandardV2);

    /// <summary>ARM numbers zones in text.</summary>
    public static Term Zone(Setting<int> zone) => zone.TryGetValue(out _) ? $"{zone}" : Term.Function("string", Term.Of(zone.Value));

    private static ArmResource Prefix(LoweredTopology lowered, PublicIpPrefixElement prefix)
    {
        var scope = lowered.ScopeOf(prefix.ResourceGroup);
        var zones = DefaultZones(lowered, prefix, null);
        return new(scope, lowered.LayerOf(prefix), PrefixType, Term.Of(prefix.Name.Value))
        {
            Location = lowered.LocationOf(prefix, scope),
            Tags = lowered.TagsOf(prefix.Tags),
            Head = to => WriteHead(prefix.StandardV2, zones, to),
            Properties = (_, to) =>
            {
                to.Add("publicIPAddressVersion", "IPv4");
                to.Add("prefixLength", prefix.Length);
            },
        };
    }

    private static void WriteHead(Flag standardV2, Action<BodyWriter>? zones, BodyWriter to)
    {
        using (to.Object("sku"))
        {
            to.Add("name", standardV2.IsSet ? "StandardV2" : "Standard");
            to.Add("tier", "Regional");
        }

        zones?.Invoke(to);
    }

    private static ArmResource Made(
        LoweredTopology lowered, ArmLayer layer, Value<Name> name, ResourceElement placed, Action<BodyWriter>? zones, Flag standardV2 = default)
    {
        var made = Resource(lowered, layer, Term.Of(name), placed, [], zones, standardV2);
        lowered.Resources.Add(made);
        return made;
    }

    private static ArmResource Resource(
        LoweredTopology lowered, ArmLayer layer, Term name, ResourceElement placed, ImmutableArray<Tag> tags, Action<BodyWriter>? zones, Flag standardV2,
        PublicIpElement? address = null) =>
        new(lowered.ScopeOf(placed.ResourceGroup), layer, Type, name)
        {
            Location = lowered.LocationOf(placed, lowered.ScopeOf(placed.ResourceGroup)),
            Tags = lowered.TagsOf(tags),
            Head = to => WriteHead(standardV2, zones, to),
            Properties = (_, to) =>
            {
                to.Add("publicIPAddressVersion", "IPv4");
                to.Add("publicIPAllocationMethod", "Static");
                if (address is not null)
                    WriteSettings(lowered, address, to);
            },
        };

    private static void WriteSettings(LoweredTopology lowered, PublicIpElement address, BodyWriter to)
    {
        var prefix = address.OwnPrefix is { Target: var own } ? lowered.IdOf(own, lowered.ScopeOf(address.ResourceGroup))
            : address.Prefix.IsSet ? Term.Of(address.Prefix.Value)
            : null;
        to.AddObject("dnsSettings", "domainNameLabel", address.DnsLabel.IsSet ? Term.Of(address.DnsLabel.Value) : null);
        to.AddId("publicIPPrefix", prefix);
        to.Add("idleTimeoutInMinutes", address.IdleTimeout);
    }

    private static Action<BodyWriter>? Zones(LoweredTopology lowered, PublicIpElement address, VpnGatewayElement? gateway)
    {
        if (address.WithoutZones.IsSet)
            return null;
        if (address.Zones.IsEmpty)
            return DefaultZones(lowered, address, gateway is null ? null : Sku(gateway));
        return to =>
        {
            using (to.Array("zones"))
            {
                foreach (var zone in address.Zones)
                    to.Value(Zone(zone));
            }
        };
    }

    /// <summary>
    /// AZ SKUs need the zones written in a region that has them and take none elsewhere; other SKUs than Basic take none anywhere.
    /// A region that is chosen at deployment, or is newer than the table, is asked by ARM itself.
    /// </summary>
    private static Action<BodyWriter>? DefaultZones(LoweredTopology lowered, ResourceElement placed, VpnGatewaySku? sku)
    {
        if (!VpnGatewaySkus.TakesZones(sku))
            return null;
        var hasZones = lowered.RegionOf(placed).TryGetValue(out var it) ? Regions.Find(it)?.HasZones : null;
        if (hasZones is { } certain)
            return certain ? static to => to.AddArray("zones", "1", "2", "3") : null;
        var location = lowered.LocationOf(placed, lowered.ScopeOf(placed.ResourceGroup));
        var picked = Term.Function("pickZones", "Microsoft.Network", "publicIPAddresses", location, new Term.Number(3));
        return to => to.Add("zones", picked);
    }

    private static VpnGatewaySku? Sku(VpnGatewayElement gateway) => gateway.Sku.TryGetValue(out var sku) ? sku : null;

    private static Dictionary<PublicIpElement, VpnGatewayElement> UsersOf(Topology topology)
    {
        var users = new Dictionary<PublicIpElement, VpnGatewayElement>();
        foreach (var gateway in topology.VpnGateways)
        {
            foreach (var address in AddressesOf(gateway))
                users.TryAdd(address, gateway);
        }

        return users;
    }

    private static IEnumerable<PublicIpElement> AddressesOf(VpnGatewayElement gateway)
    {
        foreach (var address in gateway.PublicIps)
            yield return address.Target;
        if (gateway.PointToSite?.PublicIp is { } third)
            yield return third.Target;
    }
}

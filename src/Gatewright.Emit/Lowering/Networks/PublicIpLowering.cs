using Gatewright.Emit.Arm;
using Gatewright.Facts;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Public addresses: those the program names, and those made for VPN gateways.</summary>
internal static class PublicIpLowering
{
    private const string Type = "Microsoft.Network/publicIPAddresses";

    public static void Lower(Estate estate)
    {
        var gateways = UsersOf(estate.Topology);
        foreach (var address in estate.Topology.PublicIps.Where(it => !it.IsExisting))
        {
            var resource = Resource(
                estate, estate.LayerOf(address), ArmTerm.Of(address.Name.Value), address, address.Tags, Zones(estate, address, gateways.GetValueOrDefault(address)));
            resource.Properties.Add("dnsSettings", address.DnsLabel.IsSaid ? new ArmObject { { "domainNameLabel", ArmNode.Of(address.DnsLabel.Value) } } : null);
            resource.Properties.Add("publicIPPrefix", address.Prefix.IsSaid ? new ArmObject { { "id", ArmNode.Of(address.Prefix.Value) } } : null);
            resource.Properties.Add("idleTimeoutInMinutes", address.IdleTimeout.IsSaid ? ArmNode.Of(address.IdleTimeout.Value) : null);
            estate.Add(address, resource);
        }
    }

    /// <summary>The address of one machine of a gateway: the program's own, or one that is made.</summary>
    /// <param name="estate">Takes what is made.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="number">1 for the first machine, 2 for the second, 3 for dial-in on an active-active gateway.</param>
    /// <param name="own">The program's own address, if any.</param>
    /// <param name="viewer">From where the id is seen.</param>
    public static (ArmTerm Id, ArmResource? Made) For(Estate estate, VpnGatewayElement gateway, int number, PublicIpElement? own, ArmScope viewer)
    {
        if (own is not null)
            return (estate.IdOf(own, viewer), estate.Find(own));
        // Azure wants all addresses of a gateway alike, so a made one follows those the program brings.
        var model = AddressesOf(gateway).FirstOrDefault(it => !it.IsExisting);
        var zones = model is null ? DefaultZones(estate, gateway, Sku(gateway)) : Zones(estate, model, gateway);
        var made = Resource(estate, ArmLayer.Networks, ArmTerm.Of(MadeNames.PublicIp(gateway, number)), gateway, [], zones);
        estate.Resources.Add(made);
        return (made.IdFrom(viewer), made);
    }

    /// <summary>The address of a Route Server: the program's own, or one that is made.</summary>
    public static (ArmTerm Id, ArmResource? Made) For(Estate estate, RouteServerElement server, ArmScope viewer)
    {
        if (server.PublicIp is { } own)
            return (estate.IdOf(own.Target, viewer), estate.Find(own.Target));
        var made = Resource(estate, ArmLayer.Networks, ArmTerm.Of(MadeNames.PublicIp(server)), server, [], DefaultZones(estate, server, null));
        estate.Resources.Add(made);
        return (made.IdFrom(viewer), made);
    }

    /// <summary>The address made for a NAT gateway. One of all zones serves a gateway in any zone and one whose zone Azure chooses.</summary>
    public static ArmResource For(Estate estate, NatGatewayElement gateway, ArmLayer layer)
    {
        var made = Resource(estate, layer, ArmTerm.Of(MadeNames.PublicIp(gateway)), gateway, [], DefaultZones(estate, gateway, null));
        estate.Resources.Add(made);
        return made;
    }

    private static ArmResource Resource(Estate estate, ArmLayer layer, ArmTerm name, ResourceElement placed, ImmutableArray<Tag> tags, ArmNode? zones) =>
        new(estate.ScopeOf(placed.Group), layer, Type, name)
        {
            Location = estate.LocationOf(placed, estate.ScopeOf(placed.Group)),
            Tags = estate.TagsOf(tags),
            Sku = new ArmObject { { "name", "Standard" }, { "tier", "Regional" } },
            Zones = zones,
            Properties = new() { { "publicIPAddressVersion", "IPv4" }, { "publicIPAllocationMethod", "Static" } },
        };

    private static ArmNode? Zones(Estate estate, PublicIpElement address, VpnGatewayElement? gateway)
    {
        if (address.WithoutZones.IsSaid)
            return null;
        return address.Zones.IsEmpty
            ? DefaultZones(estate, address, gateway is null ? null : Sku(gateway))
            : new ArmArray(address.Zones.Select(zone => (ArmNode)Zone(zone)));
    }

    /// <summary>ARM numbers zones in text.</summary>
    public static ArmTerm Zone(Fact<int> zone) => zone.TryGet(out _)
        ? ArmTerm.Of(zone.Value)
        : ArmTerm.Expression($"string({ArmTerm.Of(zone.Value).AsArgument})");

    /// <summary>
    /// AZ SKUs need the zones written in a region that has them and take none elsewhere; other SKUs than Basic take none anywhere.
    /// A region that is chosen at deployment, or is newer than the table, is asked by ARM itself.
    /// </summary>
    private static ArmNode? DefaultZones(Estate estate, ResourceElement placed, VpnGatewaySku? sku)
    {
        if (sku is { } known && !known.Name.EndsWith("AZ", StringComparison.Ordinal) && known != VpnGatewaySku.Basic)
            return null;
        var hasZones = estate.RegionOf(placed).TryGet(out var it) ? Regions.Find(it)?.HasZones : null;
        return hasZones switch
        {
            true => new ArmArray(["1", "2", "3"]),
            false => null,
            null => ArmTerm.Expression($"pickZones('Microsoft.Network', 'publicIPAddresses', {estate.LocationOf(placed, estate.ScopeOf(placed.Group)).AsArgument}, 3)"),
        };
    }

    private static VpnGatewaySku? Sku(VpnGatewayElement gateway) => gateway.Sku.TryGet(out var sku) ? sku : null;

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

namespace Gatewright.Rules;

/// <summary>A public address at a machine of a gateway, the third one for dial-in among them.</summary>
internal readonly record struct AddressUse(VpnGatewayElement Gateway, Link<PublicIpElement> Link)
{
    public PublicIpElement Address => Link.Target;

    public object Key => KeyOf(Address);

    /// <summary>Two handles of one existing address are one address.</summary>
    public static object KeyOf(PublicIpElement address) => address.Id.TryGetValue(out var id) ? id.ToString().ToUpperInvariant() : address;

    /// <summary>All uses in the order of the program, so that which one is the first never changes.</summary>
    public static IEnumerable<AddressUse> In(Topology topology) =>
        topology.VpnGateways.SelectMany(Of).OrderBy(use => use.Link.Origin.Number);

    private static IEnumerable<AddressUse> Of(VpnGatewayElement gateway)
    {
        foreach (var link in gateway.PublicIps)
            yield return new(gateway, link);
        if (gateway.PointToSite?.PublicIp is { } third)
            yield return new(gateway, third);
    }
}

/// <summary>A public address at whatever holds one: a VPN gateway, a NAT gateway or a Route Server.</summary>
internal readonly record struct AddressAssignment(ResourceElement Holder, Link<PublicIpElement> Link)
{
    public object Key => AddressUse.KeyOf(Link.Target);

    /// <summary>All of them in the order of the program, so that which one is the first never changes.</summary>
    public static IEnumerable<AddressAssignment> In(Topology topology) =>
        AddressUse.In(topology).Select(use => new AddressAssignment(use.Gateway, use.Link))
            .Concat(
                from gateway in topology.NatGateways
                from link in gateway.PublicIps
                select new AddressAssignment(gateway, link))
            .Concat(
                from server in topology.RouteServers
                where server.PublicIp is not null
                select new AddressAssignment(server, server.PublicIp!.Value))
            .OrderBy(use => use.Link.Origin.Number).ThenBy(use => use.Link.Origin.Item);
}

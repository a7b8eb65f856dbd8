namespace Gatewright;

/// <content>The other ends of tunnels.</content>
public sealed partial class TopologyBuilder
{
    /// <summary>A place outside Azure with a VPN device of a fixed address.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="address">The device's public IPv4 address.</param>
    /// <param name="prefixes">The networks behind it; may be empty where the device uses BGP.</param>
    /// <example><c>topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24")</c></example>
    public Site AddSite(Value<Name> name, Value<IpAddress> address, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new SiteElement(It, call) { Name = call.Setting(name), Address = call.Setting(address),
            Prefixes = call.Settings(prefixes) }));
    }

    /// <summary>
    /// A place whose VPN device has a public address of this topology, such as another gateway or an appliance in Azure. The deployment reads the address
    /// once it is there.
    /// </summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="address">The public address of the device.</param>
    /// <param name="prefixes">The networks behind it; may be empty where the device uses BGP.</param>
    /// <example><c>west.ConnectTo(topology.AddSite("east-seen-from-west", eastAddress, "10.2.0.0/16"), key)</c></example>
    public Site AddSite(Value<Name> name, PublicIp address, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new SiteElement(It, call) { Name = call.Setting(name), PublicIp = call.SetOnce(default(Link<PublicIpElement>?), address),
            Prefixes = call.Settings(prefixes) }));
    }

    /// <summary>A place outside Azure with a VPN device that is found by its domain name.</summary>
    /// <param name="name">1 to 80 characters.</param>
    /// <param name="device">A name that resolves to one IPv4 address.</param>
    /// <param name="prefixes">The networks behind it; may be empty where the device uses BGP.</param>
    public Site AddSiteByFqdn(Value<Name> name, Value<DomainName> device, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new SiteElement(It, call) { Name = call.Setting(name), Fqdn = call.Setting(device),
            Prefixes = call.Settings(prefixes) }));
    }

    /// <summary>A local network gateway that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <param name="prefixes">The networks behind it, as far as rules may rely on them.</param>
    public Site ExistingSite(Value<ResourceId> id, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new SiteElement(It, call) { Id = call.Setting(id), Prefixes = call.Settings(prefixes) }));
    }

    /// <summary>
    /// A network of the classic deployment model as this side sees it: the address of its gateway and its prefixes. Classic gateways are retired.
    /// </summary>
    /// <param name="name">1 to 80 characters; names the local network gateway.</param>
    /// <param name="gateway">The public address of the classic gateway, which must be dynamic-routing.</param>
    /// <param name="addressSpace">The classic network's prefixes.</param>
    public ClassicNetwork AddClassicNetwork(Value<Name> name, Value<IpAddress> gateway, params IEnumerable<Value<Cidr>> addressSpace)
    {
        var call = RecordCall();
        var site = new SiteElement(It, call) { Name = call.Setting(name), IsClassic = true, Address = call.Setting(gateway),
            Prefixes = call.Settings(addressSpace) };
        return new(this, AddToTopology(site));
    }
}

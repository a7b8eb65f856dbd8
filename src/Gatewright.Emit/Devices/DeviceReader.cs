namespace Gatewright.Emit.Devices;

using Gatewright.Model;

/// <summary>Reads what the device of a site must be set to.</summary>
internal static class DeviceReader
{
    private const string Standby = "Without BGP nothing moves traffic to another tunnel when the first one is down; a route must be changed then.";

    /// <param name="site">A site with connections.</param>
    /// <param name="outputs">What is known since deployment.</param>
    /// <param name="key">How the kind of device takes keys.</param>
    public static Device Read(SiteElement site, DeploymentOutputs outputs, KeyForm key)
    {
        var blanks = new BlankList();
        var values = new Values(blanks);
        var reader = new TunnelReader(values, blanks, outputs, key);
        var address = Address(site, values, blanks);
        var connections = site.Connections.OfType<SiteToSiteConnectionElement>().ToArray();
        ImmutableArray<Tunnel> tunnels = [.. connections.SelectMany(it => reader.Read(it, address)).Select((it, index) => it with { Number = index + 1 })];
        var session = tunnels.Select(it => it.Bgp).FirstOrDefault(it => it is not null);
        return new(site)
        {
            Name = $"{site.Name}",
            Topology = site.Parent is Topology topology ? $"{topology.Name}" : "",
            PublicAddress = address,
            Asn = session is null ? "" : values.Text(site.Asn, site, $"{site.Name}-asn", $"ASN of site '{site.Name}'"),
            RouterId = session?.Local ?? "",
            Networks = Networks(site, values, blanks),
            Tunnels = tunnels,
            Surroundings = new(
                blanks.Add(site, "wan-interface", "interface towards the Internet"),
                blanks.Add(site, "wan-zone", "zone of that interface"),
                blanks.Add(site, "lan-interface", "interface of the networks behind the device"),
                blanks.Add(site, "lan-zone", "zone of the networks behind the device"),
                blanks.Add(site, "virtual-router", "virtual router of the device")),
            Blanks = blanks,
            Notes = [.. connections.SelectMany(Notes), .. tunnels.Length > 1 && session is null ? [Standby] : Array.Empty<string>()],
        };
    }

    private static string Address(SiteElement site, Values values, BlankList blanks) =>
        site.Address.IsSet ? values.Text(site.Address, site, $"{site.Name}-ip", $"public address of site '{site.Name}'")
        : blanks.Add(site, $"{site.Name}-ip", site.Fqdn.IsSet
            ? $"public address of the device, which '{site.Fqdn}' must resolve to" : $"public address of site '{site.Name}'");

    private static ImmutableArray<Network> Networks(SiteElement site, Values values, BlankList blanks)
    {
        var name = $"{site.Name}-network";
        var listed = values.Networks(site.Prefixes.Concat(site.AnnouncedPrefixes), site, name, $"network behind site '{site.Name}'");
        return listed.IsEmpty
            ? [new(blanks.Add(site, name, $"network behind site '{site.Name}', such as 192.168.1.0/24; repeat what it is in for each"), null)]
            : listed;
    }

    private static IEnumerable<string> Notes(SiteToSiteConnectionElement connection)
    {
        if (connection.Resource.DpdTimeout.IsSet && !connection.Resource.DpdTimeout.TryGetValue(out _))
            yield return $"The DPD timeout of '{connection.Label}' is set at deployment; 45 seconds are written here.";
        if (connection.NatRules.Any(link => link.Target.IsIngress))
            yield return $"The gateway translates what comes from here over '{connection.Label}'; the device itself translates nothing.";
    }
}

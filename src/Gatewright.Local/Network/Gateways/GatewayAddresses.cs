using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>The addresses from which a gateway speaks BGP.</summary>
internal static class GatewayAddresses
{
    private const int DefaultAsn = 65515;

    /// <summary>The first IPv4 block of a subnet.</summary>
    public static string? BlockOf(string? subnet, IResources resources)
    {
        if (subnet is null || resources.Find(subnet)?.Body.Object("properties") is not { } properties)
            return null;
        return properties.Text("addressPrefix")
            ?? (properties["addressPrefixes"] as JsonArray)?.OfType<JsonValue>().Select(it => it.GetValue<string>())
                .FirstOrDefault(it => !it.Contains(':', StringComparison.Ordinal));
    }

    /// <summary>
    /// One instance has the last usable address of the GatewaySubnet, two have the first ones, as the examples of
    /// https://learn.microsoft.com/azure/vpn-gateway/active-active-portal and bgp-howto show; an ExpressRoute gateway's are higher (public captures).
    /// </summary>
    public static void SetBgp(Filling it, bool isVpn)
    {
        var places = it.Properties.Items("ipConfigurations").ToList();
        if (BlockOf(places.FirstOrDefault().Object("properties").IdOf("subnet"), it.Request.Resources) is not { } block)
            return;
        int[] own = !isVpn ? [12, 13] : it.Properties.IsTrue("activeActive") ? [4, 5] : [-1];
        string[] addresses = [.. own.Select(place => MadeValues.AddressIn(block, place)).OfType<string>()];
        if (it.Properties["bgpSettings"] is not JsonObject bgp)
            it.Properties["bgpSettings"] = bgp = [];
        bgp.Default("asn", DefaultAsn);
        bgp["bgpPeeringAddress"] = string.Join(',', addresses);
        bgp.Default("peerWeight", 0);
        if (isVpn)
            bgp["bgpPeeringAddresses"] = new JsonArray([.. places.Zip(addresses, (place, address) => Instance(it, bgp, place, address))]);
    }

    private static JsonNode Instance(Filling it, JsonObject bgp, JsonObject place, string address)
    {
        var said = bgp.Items("bgpPeeringAddresses").FirstOrDefault(own => Bodies.Same(own.Text("ipconfigurationId"), place.Text("id")));
        var publicIp = place.Object("properties").IdOf("publicIPAddress") is { } id ? it.Request.Resources.Find(id) : null;
        return new JsonObject
        {
            ["ipconfigurationId"] = place.Text("id"),
            ["defaultBgpIpAddresses"] = new JsonArray(address),
            ["customBgpIpAddresses"] = said?["customBgpIpAddresses"]?.DeepClone() ?? new JsonArray(),
            ["tunnelIpAddresses"] = publicIp?.Body.Object("properties").Text("ipAddress") is { } outer ? new JsonArray(outer) : [],
        };
    }
}

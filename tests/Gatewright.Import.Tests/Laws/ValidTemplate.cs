using System.Text.Json.Nodes;

namespace Gatewright.Import.Tests.Laws;

/// <summary>A template with something of everything, in which nothing is wrong, and edits of it.</summary>
internal static class ValidTemplate
{
    private const string Program = """
        using Gatewright;

        var topology = new TopologyBuilder("test", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/26");
        var table = topology.AddRouteTable("table").WithRoute("out", "10.9.0.0/16", NextHop.VirtualAppliance("10.0.2.4")).WithoutGatewayRoutes();
        var filter = topology.AddNetworkSecurityGroup("filter");
        filter.AllowInbound("ping", 100).WithIcmp().WithSource("10.0.0.0/8");
        filter.DenyInbound("sites", 200).WithSource("192.168.0.0/16", "100.64.0.0/10");
        hub.AddSubnet("app", "10.0.1.0/24").WithRouteTable(table).WithNetworkSecurityGroup(filter);
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16").WithSubnet("web", "10.1.1.0/24");
        hub.PeerWith(spoke).WithGatewayTransit();
        var er = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ);
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(65515);
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24").WithBgp(65010, "192.168.10.254");
        var lyon = topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24");
        vpn.ConnectTo(paris, topology.AddSecret("paris-psk"));
        vpn.ConnectTo(lyon, topology.AddSecret("lyon-psk")).WithNatRules(vpn.AddIngressNatRule("lyon-in", "192.168.20.0/24", "100.64.20.0/24"));
        var circuit = topology.AddExpressRouteCircuit("amsterdam", "Equinix", "Amsterdam", Bandwidth.Mbps(500));
        circuit.AddPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30");
        er.ConnectTo(circuit);
        var east = topology.AddVirtualNetwork("east", "10.2.0.0/16").WithGatewaySubnet("10.2.255.0/27").AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw2AZ);
        var far = topology.AddVirtualNetwork("far", "10.3.0.0/16").WithGatewaySubnet("10.3.255.0/27").AddVpnGateway("far-vpn", VpnGatewaySku.VpnGw2AZ);
        east.ConnectTo(far, topology.AddSecret("pair")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        topology.AddVirtualNetwork("core", "10.4.0.0/16").WithRouteServerSubnet("10.4.1.0/26").AddRouteServer("core-rs");
        return await topology.RunAsync(args);
        """;

    private static readonly Lazy<string> Emitted = new(() => Passages.Emitted(Program).Template!);

    /// <summary>The template after edits, one a line: <c>hub-vpn: properties.sku.tier = "VpnGw3AZ"</c>, with nothing behind the sign to remove it.</summary>
    public static string With(string edits)
    {
        var template = JsonNode.Parse(Emitted.Value)!.AsObject();
        foreach (var edit in edits.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, rest) = (edit[..edit.IndexOf(": ", StringComparison.Ordinal)], edit[(edit.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
            var (path, json) = (rest[..rest.IndexOf('=', StringComparison.Ordinal)].Trim(), rest[(rest.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            var resource = name == "template" ? template : template["resources"]!.AsArray().Single(it => (string)it!["name"]! == name)!.AsObject();
            Set(resource, path.Split('.'), json);
        }

        return template.ToJsonString();
    }

    /// <summary>A path that begins with the name of a resource in place of its number.</summary>
    public static string Named(string template, string path)
    {
        var (start, end) = ("$.resources[".Length, path.IndexOf(']', StringComparison.Ordinal));
        return path.StartsWith("$.resources[", StringComparison.Ordinal)
            ? (string)JsonNode.Parse(template)!["resources"]![int.Parse(path[start..end], System.Globalization.CultureInfo.InvariantCulture)]!["name"]! + path[(end + 1)..]
            : path;
    }

    private static void Set(JsonNode node, string[] path, string json)
    {
        foreach (var step in path[..^1])
            node = int.TryParse(step, out var index) ? node[index]! : node[step]!;
        if (json.Length == 0 && node is JsonObject from)
            from.Remove(path[^1]);
        else if (json.Length == 0)
            node.AsArray().RemoveAt(int.Parse(path[^1], System.Globalization.CultureInfo.InvariantCulture));
        else if (node is JsonArray list && path[^1] == "+")
            list.Add(JsonNode.Parse(json));
        else if (node is JsonArray array)
            array[int.Parse(path[^1], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        else
            node[path[^1]] = JsonNode.Parse(json);
    }
}

using Gatewright;

return await Estate.Describe().RunAsync(args);

static class Plan
{
    public static readonly (string Name, int Second)[] Spokes = [("web", 1), ("data", 2), ("ops", 3)];

    public static readonly IReadOnlyDictionary<string, long> Asns = new Dictionary<string, long> { ["hub"] = 65010, ["office"] = 65020 };

    public static string Space(int second) => $"10.{second}.0.0/16";
}

static class Estate
{
    private static readonly Region Home = Region.WestEurope;

    public static TopologyBuilder Describe()
    {
        var topology = new TopologyBuilder("static", Home);
        var hub = topology.AddVirtualNetwork("hub", Plan.Space(0)).WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithBgp(Plan.Asns["hub"]);
        vpn.ConnectTo(topology.AddSite("office", "203.0.113.1").WithBgp(Plan.Asns["office"], "192.168.1.1"), topology.AddSecret("psk"));
        foreach (var (name, second) in Plan.Spokes)
            hub.PeerWith(topology.AddVirtualNetwork(name, Plan.Space(second))).WithGatewayTransit();
        return topology;
    }
}

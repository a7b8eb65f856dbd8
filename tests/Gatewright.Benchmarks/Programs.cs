using System.Text;

namespace Gatewright.Benchmarks;

/// <summary>Programs that describe spokes over hubs of 400, each hub's in a group and region of its own, each spoke with two subnets, peered with gateway
/// transit.</summary>
public static class Programs
{
    /// <summary>A group takes 800 networks, and a region of a subscription 1,000.</summary>
    private const int SpokesPerHub = 400;

    private static readonly string[] Regions = ["WestEurope", "NorthEurope", "UKSouth"];

    /// <summary>How a program says it.</summary>
    public enum Style
    {
        /// <summary>Every network spelt out.</summary>
        Straight,

        /// <summary>Two loops.</summary>
        Loop,
    }

    public static string Of(int networks, Style style) => style == Style.Straight ? Straight(networks) : Loop(networks);

    private static string Straight(int networks)
    {
        var text = new StringBuilder("using Gatewright;\n\nvar topology = new TopologyBuilder(\"estate\", Region.WestEurope);\n");
        for (var number = 0; number < networks; number++)
        {
            var hub = number / SpokesPerHub;
            if (number % SpokesPerHub == 0)
                text.Append($"""
                    var group{hub} = topology.AddResourceGroup("rg-{hub}").In(Region.{Regions[hub % Regions.Length]});
                    var hub{hub} = topology.AddVirtualNetwork("hub-{hub}", "10.{hub}.0.0/16").In(group{hub}).WithSubnet("workload", "10.{hub}.1.0/24").WithGatewaySubnet("10.{hub}.255.0/27");
                    hub{hub}.AddVpnGateway("vpn-{hub}", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65515).ConnectTo(topology.AddSite("site-{hub}", "203.0.113.{hub + 1}", "192.168.{hub}.0/24").In(group{hub}), topology.AddSecret("psk-{hub}"));

                    """);
            var block = $"10.{20 + (number / 250)}.{number % 250}";
            text.Append($"""
                hub{hub}.PeerWith(topology.AddVirtualNetwork("spoke-{number}", "{block}.0/24").In(group{hub}).WithSubnet("web", "{block}.0/25").WithSubnet("data", "{block}.128/25")).WithGatewayTransit();

                """);
        }

        return text.Append("return await topology.RunAsync(args);\n").ToString();
    }

    private static string Loop(int networks) => $$"""
        using Gatewright;

        var topology = new TopologyBuilder("estate", Region.WestEurope);
        Region[] regions = [{{string.Join(", ", Regions.Select(region => $"Region.{region}"))}}];
        for (var h = 0; h < {{(networks + SpokesPerHub - 1) / SpokesPerHub}}; h++)
        {
            var group = topology.AddResourceGroup($"rg-{h}").In(regions[h % regions.Length]);
            var hub = topology.AddVirtualNetwork($"hub-{h}", $"10.{h}.0.0/16").In(group).WithSubnet("workload", $"10.{h}.1.0/24").WithGatewaySubnet($"10.{h}.255.0/27");
            hub.AddVpnGateway($"vpn-{h}", VpnGatewaySku.VpnGw2AZ).WithBgp(asn: 65515).ConnectTo(topology.AddSite($"site-{h}", $"203.0.113.{h + 1}", $"192.168.{h}.0/24").In(group), topology.AddSecret($"psk-{h}"));
            for (var number = h * {{SpokesPerHub}}; number < {{networks}} && number < (h + 1) * {{SpokesPerHub}}; number++)
            {
                var block = $"10.{20 + number / 250}.{number % 250}";
                hub.PeerWith(topology.AddVirtualNetwork($"spoke-{number}", $"{block}.0/24").In(group).WithSubnet("web", $"{block}.0/25").WithSubnet("data", $"{block}.128/25")).WithGatewayTransit();
            }
        }

        return await topology.RunAsync(args);

        """;
}

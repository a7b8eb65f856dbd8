using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.Valid;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Unknowns;

/// <summary>A value from outside is no finding while it can be right, and what is wrong whatever it is still is one.</summary>
public sealed class UnknownTests(ITestOutputHelper output)
{
    private const string Hub = """var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");""";

    private const string Vpn = Hub + """var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""";

    public static TheoryData<string, string> Programs => new()
    {
        { "", """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet(args[0]).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""" },
        { "GW1101", """topology.AddVirtualNetwork("hub", args[0]).AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""" },
        { "GW1104", """topology.AddVirtualNetwork(args[0], args[1]).WithGatewaySubnet("10.0.255.0/30").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""" },
        { "", """if (args.Length > 1) topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/30").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);""" },
        { "", Hub + """hub.PeerWith(topology.AddVirtualNetwork("spoke", Environment.GetEnvironmentVariable("SPOKE") ?? "10.0.128.0/17"));""" },
        { "GW6001", Hub + """hub.PeerWith(topology.AddVirtualNetwork(Environment.GetEnvironmentVariable("NAME")!, "10.0.128.0/17"));""" },
        { "GW1001", Hub + """hub.AddVpnGateway(args[0], VpnGatewaySku.VpnGw1AZ); hub.AddVpnGateway(args[1], args[2]);""" },
        { "", Hub + """hub.AddVpnGateway("one", VpnGatewaySku.VpnGw1AZ); if (args.Length > 0) hub.AddVpnGateway("two", VpnGatewaySku.VpnGw1AZ);""" },
        { "", Hub + """hub.AddVpnGateway("vpn", args[0]).WithBgp(65515);""" },
        { "GW2010", Hub + """hub.AddVpnGateway("vpn", VpnGatewaySku.Basic).WithBgp(long.Parse(args[0]));""" },
        { "", Hub + """var sku = args.Length > 0 ? VpnGatewaySku.Basic : VpnGatewaySku.VpnGw1AZ; hub.AddVpnGateway("vpn", sku).WithBgp(65515);""" },
        { "GW2010", Hub + """var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.Basic); if (args.Length > 0) vpn.WithTag("a", "b"); vpn.WithBgp(65515);""" },
        { "", Vpn + """vpn.WithBgp(65010).ConnectTo(topology.AddSite("paris", "203.0.113.10").WithBgp(long.Parse(args[0]), "192.168.10.254"), topology.AddSecret("psk"));""" },
        { "GW5002", Vpn + """vpn.WithBgp(long.Parse(args[0])).ConnectTo(topology.AddSite("paris", args[1]).WithBgp(65515, args[2]), topology.AddSecret("psk"));""" },
        { "", Vpn + """for (var number = 1; number <= int.Parse(args[0]); number++) vpn.ConnectTo(topology.AddSite($"site-{number}", $"203.0.113.{number}", $"192.168.{number}.0/24"), topology.AddSecret($"psk-{number}"));""" },
        { "GW2001", Vpn + """for (var number = 1; number <= 31; number++) vpn.ConnectTo(topology.AddSite($"{args[0]}-{number}", args[1], args[2]), topology.AddSecret($"psk-{number}"));""" },
        { "", Vpn + """vpn.AddPointToSite("172.16.0.0/24").WithTunnelType(Enum.Parse<TunnelType>(args[0])).WithEntraId();""" },
        { "GW7002 GW7005", Vpn + """vpn.AddPointToSite(args[0]).WithTunnelType(TunnelType.Sstp).WithEntraId();""" },
        { "", Vpn + """vpn.AddPointToSite(args[0]).WithEntraId();""" },
        { "GW7023", Vpn + """vpn.AddPointToSite("10.0.100.0/24").WithEntraId(Guid.Parse(args[0]));""" },
        { "", Hub + """var address = topology.AddPublicIp("ip"); if (args.Contains("--no-zones")) address.WithoutZones(); hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithPublicIp(address);""" },
        { "", Hub + """var (one, two) = (topology.AddPublicIp("one"), topology.AddPublicIp("two")); hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ).WithActiveActive(one, args.Length > 0 ? one : two);""" },
        { "GW2101", Hub + """var one = topology.AddPublicIp(args[0]); hub.AddVpnGateway("vpn", new VpnGatewaySku(args[1])).WithActiveActive(one, one);""" },
        { "", Vpn + """foreach (var space in args) hub.PeerWith(topology.AddVirtualNetwork("spoke", space)).WithGatewayTransit();""" },
        { "", Hub + """foreach (var name in args) hub.PeerWith(topology.AddVirtualNetwork(name, name)); hub.PeerWith(topology.AddVirtualNetwork("known", "10.0.5.0/24"));""" },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task What_can_be_right_is_silent_and_what_cant_is_found(string expected, string body)
    {
        var program = new SourceProgram($"using Gatewright;\nvar topology = new TopologyBuilder(\"test\", Region.WestEurope);\n{body}\nreturn await topology.RunAsync(args);\n");

        Assert.Equal(expected, string.Join(' ', (await program.Analyzed()).Select(it => it.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>What these rules refuse is wrong wherever it can be reached, whether or not an answer leads there.</summary>
    private static readonly string[] OfOneValue = ["GW0001", "GW0101", "GW0102", "GW2002", "GW5001", "GW5002", "GW5003", "GW5004"];

    /// <summary>Whatever is found of a program with a literal from outside is found when it runs, whichever answer it gets.</summary>
    [Fact]
    public async Task What_is_found_of_a_mistake_with_a_value_from_outside_holds_for_each_answer()
    {
        var wrong = MistakePage.Mistakes.SelectMany(mistake => mistake.Programs).Where(it => it.Kind == "breaks")
            .Select(it => new SourceProgram(it.Program.Text.Text))
            .Concat(Form.All.Select(form => form.Wrong()))
            .SelectMany(Questioned.Of);
        var (asked, found, silent) = (0, 0, 0);
        foreach (var questioned in LongRun.Some(wrong, normally: 60).Where(it => it.Source.Errors.Length == 0))
        {
            var said = (await questioned.Source.Compilation.Asked()).Where(it => it.Severity > DiagnosticSeverity.Info).Select(it => it.Id).ToHashSet();
            said.ExceptWith(OfOneValue);
            asked++;
            if (said.Count == 0)
                silent++;
            else
                found++;
            foreach (var (answer, rules) in said.Count == 0 ? [] : questioned.Runs())
                Assert.True(said.IsSubsetOf(rules),
                    $"{string.Join(' ', said)} is said of\n{questioned.Files[0].Text}\n(from outside: {questioned.Written}), but with '{answer}' it is {string.Join(' ', rules)}");
        }

        output.WriteLine($"{asked} programs: {found} with findings that hold for each answer, {silent} silent");
        Assert.True(found > 0 && silent > 0);
    }

    /// <summary>The right answer is the one that stood there.</summary>
    [Fact]
    public async Task A_valid_program_with_a_value_from_outside_is_silent()
    {
        var asked = 0;
        foreach (var questioned in LongRun.Some(ValidProgram.All.Where(program => program.Told == "" && program.Files.Length == 1)
            .Select(program => program.Source()).SelectMany(Questioned.Of), normally: 80).Where(it => it.Source.Errors.Length == 0))
        {
            var found = (await questioned.Source.Compilation.Asked()).Where(it => !it.IsSuppressed);
            Assert.True(!found.Any(),
                $"{string.Join('\n', found.Select(it => $"{it.Id}: {it.GetMessage()}"))}\nis said of\n{questioned.Files[0].Text}\n(from outside: {questioned.Written})");
            asked++;
        }

        output.WriteLine($"{asked} programs");
    }
}

using Gatewright.Analyzers;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests;

/// <summary>Programs that branch on what isn't known: what is wrong whichever way they go is found, what is wrong on one way only is left to it.</summary>
public sealed class ReplayBranches
{
    private const string Head = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var stage = args[0]; var prod = stage == "prod";
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");

        """;

    private const string Subnet = """hub.WithGatewaySubnet("10.0.255.0/27"); """;

    private const string End = "\nreturn await topology.RunAsync(args);\n";

    private const string Spoke = """var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16"); var peering = hub.PeerWith(spoke); """;

    /// <summary>Each with the places that are found in its line.</summary>
    public static TheoryData<string, string> WrongOnEveryWay => new()
    {
        { Subnet + """hub.AddVpnGateway("v", prod ? [|VpnGatewaySku.VpnGw2|] : [|VpnGatewaySku.VpnGw1|]);""", "GW2002 hub/v" },
        { """if (prod) hub.WithGatewaySubnet([|"10.0.255.0/30"|]); else hub.WithGatewaySubnet([|"10.0.254.0/30"|]); hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""", "GW1104 hub/GatewaySubnet" },
        { Spoke + "if (prod) peering.[|WithGatewayTransit|](); else peering.[|WithGatewayTransit|]();", "GW6007 hub/peering with spoke" },
        { """hub.PeerWith(topology.AddVirtualNetwork("spoke", prod ? [|"10.0.0.0/17"|] : [|"10.0.64.0/18"|]));""", "GW6001 spoke" },
        { """string Block() => prod ? [|"10.0.0.0/17"|] : [|"10.0.64.0/18"|]; hub.PeerWith(topology.AddVirtualNetwork("spoke", Block()));""", "GW6001 spoke" },
        { Subnet + """hub.AddVpnGateway("v", stage switch { "prod" => [|VpnGatewaySku.VpnGw2|], "test" => [|VpnGatewaySku.VpnGw1|], _ => [|VpnGatewaySku.VpnGw3|] });""", "GW2002 hub/v" },
    };

    /// <summary>The same with one way that is right.</summary>
    public static TheoryData<string> RightOnOneWay =>
    [
        Subnet + """hub.AddVpnGateway("v", prod ? VpnGatewaySku.VpnGw2AZ : VpnGatewaySku.VpnGw1AZ);""",
        Subnet + """hub.AddVpnGateway("v", prod ? VpnGatewaySku.VpnGw2AZ : Sku()); VpnGatewaySku Sku() => args.Length > 3 ? VpnGatewaySku.VpnGw1AZ : VpnGatewaySku.VpnGw2AZ;""",
        """if (prod) hub.WithGatewaySubnet("10.0.255.0/27"); else hub.WithGatewaySubnet("10.0.254.0/26"); hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Spoke + Subnet + """if (prod) hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ); if (prod) peering.WithGatewayTransit();""",
        """var block = prod ? "10.0.0.0/17" : "10.1.0.0/18"; hub.PeerWith(topology.AddVirtualNetwork("spoke", block));""",
    ];

    /// <summary>Ten conditions of their own, each with something to say of the hub.</summary>
    private static readonly string Flags = string.Concat(Enumerable.Range(1, 10)
        .Select(number => $"if (args.Contains(\"flag{number}\")) hub.WithSubnet(\"part{number}\", \"10.0.{number}.0/24\"); "));

    public static TheoryData<string, string> NotTouched => new()
    {
        { Flags + """hub.AddVpnGateway([|"v"|], VpnGatewaySku.VpnGw1AZ);""", "GW1101 hub/v" },
        { """hub.AddVpnGateway([|"v"|], VpnGatewaySku.VpnGw1AZ); """ + Flags, "GW1101 hub/v" },
        { Flags + """topology.AddVirtualNetwork("spoke", [|"10.1.0.0/33"|]);""", "GW0001 spoke" },
        { Flags.Replace("; if", "; else hub.WithTag(\"none\", \"yes\"); if", StringComparison.Ordinal) + """hub.AddVpnGateway([|"v"|], VpnGatewaySku.VpnGw1AZ);""", "GW1101 hub/v" },
    };

    public static TheoryData<string> Touched =>
    [
        """IList<string> wanted = new List<string>(); if (args.Contains("a")) wanted.Add("a"); if (args.Contains("b")) wanted.Clear(); """
            + """if (args.Contains("c")) wanted.Add("c"); if (args.Contains("d")) wanted.Clear(); if (wanted.Count == 2) """ + Subnet
            + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Flags + "if (prod) " + Subnet + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Flags + "if (prod && args.Length > 4 && args[1] == \"x\") " + Subnet + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Flags + "if (prod) { } else " + Subnet + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Flags + "var isWanted = false; if (args.Contains(\"flag3\")) isWanted = true; if (isWanted) " + Subnet + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);""",
        Flags + "if (prod) Extend(); " + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ); void Extend() => hub.WithGatewaySubnet("10.0.255.0/27");""",
    ];

    /// <summary>A value that is written in the call and wrong by itself is wrong on each way that comes there.</summary>
    public static TheoryData<string, string> WrongWhereverItIsReached => new()
    {
        { """if (prod) hub.WithSubnet("app", [|"10.0.1.0/33"|]);""", "GW0001 hub/app" },
        { """foreach (var line in File.ReadLines("sites.txt")) hub.WithSubnet(line, [|"10.0.1.0/33"|]);""", "GW0001 hub/<unknown>" },
        { """foreach (var line in File.ReadLines("sites.txt")) if (line != "") hub.WithSubnet($"app-{line}", [|"10.0.1.0/33"|]);""", "GW0001 hub/app-<line>" },
        { """if (args.Length > 1) { } else if (args.Length > 0) { topology.AddVirtualNetwork([|"no name!"|], "10.1.0.0/16"); }""", "GW0102 no name!" },
        { Subnet + """switch (stage) { case "prod": hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ); break; default: hub.AddVpnGateway("v", [|VpnGatewaySku.VpnGw1|]); break; }""", "GW2002 hub/v" },
        { Subnet + """VpnGatewayHandle vpn = stage switch { "a" => hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ), "b" => hub.AddVpnGateway("v", [|VpnGatewaySku.VpnGw1|]), _ => hub.AddVpnGateway("v", VpnGatewaySku.VpnGw2AZ) };""".Replace("VpnGatewayHandle", "var", StringComparison.Ordinal), "GW2002 hub/v" },
        { """for (var number = 0; number < args.Length; number++) topology.AddSite($"site-{number}", "203.0.113.1", "10.9.0.0/16").WithBgp([|65515|], "10.9.0.1");""", "GW5002 site-0" },
        { """var sites = args.Select(arg => topology.AddVirtualNetwork(arg, [|"10.7.0.0/40"|])).ToList();""", "GW0001 <unknown>" },
        { """try { int.Parse(stage); } catch (FormatException) { topology.AddVirtualNetwork("other", [|"10.7.0.0/40"|]); }""", "GW0001 other" },
        { Flags + """if (args.Contains("a")) { } else { hub.WithSubnet("app", [|"10.0.77.0/33"|]); }""", "GW0001 hub/app" },
        { Subnet + """hub.AddVpnGateway("v", prod ? VpnGatewaySku.VpnGw2AZ : [|VpnGatewaySku.VpnGw1|]);""", "GW2002 hub/v" },
        { Subnet + """hub.AddVpnGateway("v", stage switch { "prod" => VpnGatewaySku.VpnGw2AZ, _ => [|VpnGatewaySku.VpnGw1|] });""", "GW2002 hub/v" },
        { Subnet + """hub.AddVpnGateway("v", prod ? VpnGatewaySku.VpnGw2AZ : stage == "test" ? [|VpnGatewaySku.VpnGw1|] : VpnGatewaySku.VpnGw1AZ);""", "GW2002 hub/v" },
    };

    /// <summary>The same with a value that is right, that nobody knows, or that somebody accepts; and one that no call gets as it is written.</summary>
    public static TheoryData<string> RightWhereverItIsReached =>
    [
        """if (prod) hub.WithSubnet("app", "10.0.1.0/24");""",
        """foreach (var line in File.ReadLines("sites.txt")) hub.WithSubnet(line, "10.0.1.0/24");""",
        """foreach (var line in File.ReadLines("sites.txt")) hub.WithSubnet("app", line);""",
        """var nothing = "none"; if (prod) nothing = "10.0.1.0/24"; if (args.Contains("prod")) hub.WithSubnet("app", nothing);""",
        """if (prod) { topology.AddVirtualNetwork("no name!", "10.1.0.0/16").Accept("GW0102", "It is translated."); }""",
        """hub.WithSubnet("app", args.Length > 4 ? args[4] : "");""",
        """hub.WithSubnet("app", stage switch { "prod" => "10.0.1.0/24", "test" => "10.0.2.0/24", _ => "none" });""",
        """hub.WithSubnet("app", Environment.GetEnvironmentVariable("APP") ?? "none");""",
        """var block = prod ? "10.0.1.0/24" : "none"; if (args.Contains("prod")) hub.WithSubnet("app", block);""",
        """foreach (var line in File.ReadLines("sites.txt")) { if (line == "") break; if (line == "x") throw new Exception("10.0.1.0/33"); }""",
    ];

    /// <summary>Of a text that holds several values, the text is blamed, and of one that is put together, what puts it together.</summary>
    public static TheoryData<string, string> CutOut => new()
    {
        { """foreach (var block in [|"10.1.0.0/16;10.2.0.0/33"|].Split(';')) topology.AddVirtualNetwork($"net-{block[3]}", block);""", "GW0001 net-2" },
        { """var plan = [|"app=10.0.1.0/33"|]; hub.WithSubnet(plan.Split('=')[0], plan.Split('=')[1]);""", "GW0001 hub/app" },
        { """var block = [|" 10.0.1.0/33 "|].Trim(); hub.WithSubnet("app", block);""", "GW0001 hub/app" },
        { """var third = 1; hub.WithSubnet("app", [|$"10.0.{third}.0/33"|]);""", "GW0001 hub/app" },
        { """hub.WithSubnet("app-" + stage, "10.0.1.0/24").WithSubnet($"x-{stage.ToUpper()}", [|"10.0.2.0/33"|]);""", "GW0001 hub/x-<stage.ToUpper()>" },
    };

    [Theory]
    [MemberData(nameof(CutOut))]
    [MemberData(nameof(WrongOnEveryWay))]
    [MemberData(nameof(NotTouched))]
    [MemberData(nameof(WrongWhereverItIsReached))]
    public void What_is_wrong_on_every_way_is_found_at_each_of_its_places(string body, string finding)
    {
        var (text, places) = Marked(body);

        var replay = new SourceProgram(Head + text + End).Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(places.Select(place => $"(6,{place}): {finding}"), Lines(replay));
    }

    [Theory]
    [MemberData(nameof(RightOnOneWay))]
    [MemberData(nameof(Touched))]
    [MemberData(nameof(RightWhereverItIsReached))]
    public void What_is_right_on_some_way_is_no_finding(string body) =>
        Assert.Empty(Lines(new SourceProgram(Head + body + End).Replayed()));

    [Fact]
    public void Ten_flags_take_no_run_more_where_nothing_is_wrong_and_two_more_each_where_something_is()
    {
        var alone = Paths("");

        Assert.Equal(alone, Paths(Flags));
        Assert.Equal(alone + 21, Paths(Flags + """hub.AddVpnGateway("v", VpnGatewaySku.VpnGw1AZ);"""));

        static int Paths(string body) => new SourceProgram(Head + body + End).Replayed().Paths;
    }

    private static (string Text, List<int> Places) Marked(string body)
    {
        var places = new List<int>();
        while (body.IndexOf("[|", StringComparison.Ordinal) is var at and >= 0)
        {
            places.Add(at + 1);
            body = body.Remove(at, 2).Remove(body.IndexOf("|]", StringComparison.Ordinal) - 2, 2);
        }

        return (body, places);
    }

    private static List<string> Lines(Replay replay) =>
        [.. replay.Findings.Where(found => found.Finding.Severity > Gatewright.Rules.Severity.Information)
            .Select(found => found.ToString()["Program.cs".Length..^(found.Finding.Message.Length + 2)])];
}

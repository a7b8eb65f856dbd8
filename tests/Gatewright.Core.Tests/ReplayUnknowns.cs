using Gatewright.Tests.Programs;
using Gatewright.Analyzers;

namespace Gatewright.Tests;

/// <summary>What comes from outside is unknown to a reader of the source: no false alarm, and what is surely wrong is still found.</summary>
public sealed class ReplayUnknowns
{
    private const string Head = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var wrong = "10.0.0.0/33";

        """;

    private const string End = """

        topology.AddVirtualNetwork("last", wrong);
        return await topology.RunAsync(args);

        """;

    private const string Input = """Environment.GetEnvironmentVariable("INPUT")""";

    /// <summary>Programs whose only mistake is the network 'last': all else hangs on what isn't known.</summary>
    public static TheoryData<string> Programs =>
    [
        "var space = args[0]; topology.AddVirtualNetwork(\"spoke\", space);",
        $"var space = {Input} ?? wrong; topology.AddVirtualNetwork(\"spoke\", space);",
        $"var space = {Input} is {{ }} it ? it : wrong; topology.AddVirtualNetwork(\"spoke\", space);",
        $"topology.AddVirtualNetwork($\"spoke-{{{Input}}}\", $\"10.{{args.Length}}.0.0/33\");",
        "foreach (var space in args) topology.AddVirtualNetwork(space, space, wrong);",
        "topology.AddVirtualNetwork(\"spoke\", [.. args]);",
        "topology.AddVirtualNetwork(\"spoke\", [.. args.Select(space => (Value<Cidr>)space), \"10.1.0.0/16\"]);",
        "if (args.Length > 0) topology.AddVirtualNetwork(\"spoke\", wrong);",
        "var spare = wrong; if (args.Length > 0 && args[0] == \"wide\") spare = \"10.9.0.0/16\"; topology.AddVirtualNetwork(\"spoke\", spare);",
        "var vpn = hub.AddVpnGateway(\"vpn\", args[0]); if (args.Length > 1) vpn.WithBgp(65515); vpn.WithBgp(65010);",
        "var vpn = hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); foreach (var arg in args) vpn.WithActiveActive();",
        "var vpn = hub.AddVpnGateway(\"vpn\", args.Length switch { 0 => VpnGatewaySku.VpnGw1AZ, _ => VpnGatewaySku.VpnGw2AZ }); vpn.WithGeneration(Enum.Parse<VpnGatewayGeneration>(\"Generation2\"));",
        "var policy = IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = args.Length }; hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite(\"paris\", args[0], \"10.9.0.0/16\"), topology.AddSecret(\"psk\")).WithIpsecPolicy(policy);",
        "for (var number = 0; number < args.Length; number++) topology.AddVirtualNetwork($\"spoke-{number}\", wrong);",
        "var number = 0; while (Console.ReadLine() is { } line) { number++; topology.AddVirtualNetwork(line, wrong); } if (number == 0) topology.AddVirtualNetwork(\"none\", wrong);",
        "foreach (var space in new[] { \"10.1.0.0/16\", \"10.2.0.0/33\" }) { if (args.Length > 0) break; topology.AddVirtualNetwork(\"spoke\", space == \"10.1.0.0/16\" ? space : \"10.3.0.0/16\"); }",
        "Add(\"spoke\"); void Add(string name) { if (args.Length == 0) return; topology.AddVirtualNetwork(name, wrong); }",
        "var spaces = new List<string>(); if (args.Length > 0) spaces.Add(wrong); foreach (var space in spaces) topology.AddVirtualNetwork(\"spoke\", space);",
        "var names = args.ToDictionary(arg => arg, arg => topology.AddVirtualNetwork(arg, wrong));",
        "switch (args.Length) { case 0: topology.AddVirtualNetwork(\"none\", wrong); break; default: break; }",
        "var plan = new Plan(args[0]); if (plan.Space == wrong) topology.AddVirtualNetwork(\"spoke\", wrong);" + "/*record*/",
        "hub.PeerWith(args.Length > 0 ? hub : topology.AddVirtualNetwork(\"spoke\", wrong));",
        "if (!int.TryParse(args[0], out var count)) count = 300; topology.AddVirtualNetwork(\"spoke\", $\"10.{count}.0.0/16\");",
        "try { topology.AddVirtualNetwork(\"spoke\", int.Parse(args[0]) > 3 ? wrong : \"10.3.0.0/16\"); } catch (FormatException) { topology.AddVirtualNetwork(\"spoke\", wrong); }",
        "if (args.Length == 0) throw new InvalidOperationException(\"which region?\");",
        "if (args.Length == 0) { Console.Error.WriteLine(\"which region?\"); return 2; }",
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_is_not_known_is_no_finding_and_the_rest_is_still_judged(string body)
    {
        var record = body.EndsWith("/*record*/", StringComparison.Ordinal) ? "record Plan(string Space);" : "";

        var replay = new SourceProgram(Head + body + End + record).Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(["(5,13): GW0001 last"], Lines(replay));
    }

    private static List<string> Lines(Replay replay) =>
        [.. replay.Findings.Select(found => found.ToString()["Program.cs".Length..^(found.Finding.Message.Length + 2)])];

    [Fact]
    public void A_topology_that_nobody_finishes_is_judged_for_what_is_surely_wrong()
    {
        var replay = new SourceProgram(Head + """topology.AddVirtualNetwork("last", wrong);""").Replayed();

        Assert.Equal(["(5,13): GW0001 last"], Lines(replay));
        Assert.False(replay.Ends[0].IsCompletion);
    }

    [Theory]
    [InlineData("while (true) { }", "it takes more than 2000000 steps")]
    [InlineData("for (;;) topology.WithTag(\"a\", \"b\");", "it says more than 10000 things of one handle")]
    [InlineData("for (;;) topology.AddSecret(\"a\");", "it calls more than 100000 verbs")]
    [InlineData("Deep(); void Deep() => Deep();", "it has more than 100 calls within calls")]
    [InlineData("for (var number = 0; number < 3000; number++) System.Text.RegularExpressions.Regex.IsMatch(\"abc\", \"b\");", "it takes more than 2000000 steps")]
    [InlineData("again: if (args.Length > 0) goto again;", "a goto")]
    public void What_would_take_too_long_is_given_up_with_the_reason(string body, string reason) =>
        Assert.Equal(reason, new SourceProgram(Head + body + End).Replayed().Incomplete);

    [Fact]
    public void A_chain_of_five_thousand_calls_is_followed_to_its_end()
    {
        var chain = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"\n    .WithTag(\"tag-{number}\", \"value\")"));

        var replay = new SourceProgram(Head + $"hub{chain}.WithSubnet(\"web\", wrong);" + End).Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(2, replay.Findings.Count(found => found.Finding.Rule.Id == "GW0001"));
    }
}

using Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests;

/// <summary>An editor asks at each keystroke, so the program is mostly one that doesn't compile: no fault, and none is hidden.</summary>
public sealed class ReplayHalfTyped
{
    private const string Head = "using Gatewright;\nvar topology = new TopologyBuilder(\"contoso\", Region.WestEurope);\nvar hub = topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\");\nvar isGo = args.Length > 0; void Say(object? it) => topology.WithTag($\"{it}\", \"x\");\n";
    private const string End = "\nreturn await topology.RunAsync(args);\n";

    private static readonly string[] Strays = ["", "(", ")", "{", "}", ".", ";", "=", "=>", "?", "[", "]", "\"", "new", "null", "ref", "out x", "var", "+",
        "is", "..", "<", "1", "await", "throw", "yield return 1;", "goto x;", "base", "this", "default", "_"];

    private static IEnumerable<string> Programs => Computations.All.Select(it => it.Text)
        .Concat(Escapes.All.Select(text => text.Replace("GATE", "WithGatewaySubnet(\"10.0.255.0/27\")", StringComparison.Ordinal)))
        .Select(text => text.Split("---")).Select(parts => Head + parts[0] + End + parts.ElementAtOrDefault(1));

    /// <summary>Programs with a token replaced, doubled or taken out, or cut off in the middle.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_mistyped_program_is_a_fault(int seed)
    {
        var random = new Random(seed);
        foreach (var text in Programs)
        {
            var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().ToList();
            var token = tokens[random.Next(20, tokens.Count)];
            var stray = random.Next(3) == 0 ? tokens[random.Next(tokens.Count)].Text : Strays[random.Next(Strays.Length)];
            var mistyped = random.Next(5) switch
            {
                0 => text[..token.SpanStart],
                1 => text.Insert(token.SpanStart, stray + " "),
                _ => text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, $" {stray} "),
            };

            var fault = Record.Exception(() => Replay.Of(new SourceProgram(mistyped).Compilation));

            Assert.True(fault is null, $"{fault}\n\n{mistyped}");
        }
    }

    /// <summary>What the long run of spoilt programs found.</summary>
    [Theory]
    [InlineData("hub = Enumerable.Repeat(topology, 3); hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ);")]
    [InlineData("hub = \"hub\"; hub.WithTag(\"a\", \"b\"); hub.Build();")]
    [InlineData("topology = hub; topology.Build(); topology.Check();")]
    [InlineData("IpsecPolicy policy = hub; policy = policy with { SaLifetimeSeconds = 300 }; Say(policy.SaLifetimeSeconds);")]
    [InlineData("new TopologyBuilder(\"other\", Region.Name).Build(); VirtualNetwork.WithTag(\"a\", \"b\");")]
    [InlineData("NextHop hop = args; Say(hop.ToString());")]
    public void What_no_type_allows_is_no_fault(string text) =>
        Assert.Empty(Replay.Of(new SourceProgram(Head + text + End).Compilation).GivenUp);

    [Theory]
    [InlineData("topology.AddVirtualNetwork(\"spoke\", \"10.1.0.0/33\").")]
    [InlineData("topology.AddVirtualNetwork(\"spoke\", ")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ).WithNothing(")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); hub.")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); Missing(hub);")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); hub.WithGatewaySubnet(")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); foreach (var it in new[] { hub }) { it.WithGatewaySubnet(prefix: missing")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); missing.Gate(hub);")]
    [InlineData("hub.AddVpnGateway(\"vpn\", VpnGatewaySku.VpnGw1AZ); var it = new Missing(hub); it.Gate();")]
    public void What_is_being_typed_is_not_missed_yet(string text)
    {
        var replay = Replay.Of(new SourceProgram(Head + text + End).Compilation);

        Assert.DoesNotContain("GW1101", replay.Findings.Select(found => found.Finding.Rule.Id));
    }
}

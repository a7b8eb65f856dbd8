using System.Text.RegularExpressions;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests;

/// <summary>
/// Each example promises what it is there for. Without a line that carries a promise, the compiler says so at the promise and names what is missing.
/// </summary>
public sealed class PromiseLineTests
{
    /// <summary>An example, a line of it, and what stands there instead.</summary>
    private static readonly (string Example, string Line, string Instead)[] Lines =
    [
        ("ClassicVNet", "\n    .ConnectTo(legacy, topology.AddSecret(\"legacy-psk\"))", ""),
        ("Coexistence", "hub.AddExpressRouteGateway(\"hub-er\", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam);\n", ""),
        ("Coexistence", "\n    .ConnectTo(office, topology.AddSecret(\"office-psk\"))", ""),
        ("Coexistence", ".WithBgp(asn: 65011, peeringAddress: \"192.168.0.254\")\n    .WithAnnouncedPrefixes(\"192.168.0.0/16\")",
            ".WithBgp(asn: 65011, peeringAddress: \"192.168.0.254\")\n    .WithAnnouncedPrefixes(\"192.168.0.0/17\")"),
        ("DualStack", ".WithForwardedTraffic()", ""),
        ("DualStack", ".WithGatewayTransit()", ""),
        ("DualStack", "    .WithRoute(\"spoke\", \"10.1.0.0/16\", firewall)\n", ""),
        ("DualStack", "    .WithRoute(\"everything-six\", \"::/0\", firewallSix)\n", ""),
        ("Enterprise", "    one.ToHubs.WithRoute(other.Plan.Code, other.Plan.Space.AsPrefix(), other.Plan.Firewall);\n", ""),
        ("Enterprise", "    hub.ToSpokes.WithRoute(name, space.AsPrefix(), hub.Plan.Firewall);\n", ""),
        ("Enterprise", "hub.Network.PeerWith(spoke).WithGatewayTransit().WithForwardedTraffic()", "hub.Network.PeerWith(spoke).WithGatewayTransit()"),
        ("Enterprise", "        .WithRoute(\"everything\", \"0.0.0.0/0\", hub.Plan.Firewall)\n", ""),
        ("Enterprise", ".WithActiveActive()", ""),
        ("Enterprise", ".WithBranchToBranch()", ""),
        ("ExistingHub", ".WithGatewayTransit()", ""),
        ("ExpressRoute", "    .WithPrivatePeering(vlan: 100, asn: 65010, primary: \"172.31.0.0/30\", secondary: \"172.31.0.4/30\")\n", ""),
        ("ExpressRoute", "lab.AddExpressRouteGateway(\"lab-er\", ExpressRouteGatewaySku.ErGw1AZ).ConnectTo(amsterdam.AddAuthorization(\"lab\"));\n", ""),
        ("ForcedTunnelling", "    .WithDefaultSite(headquarters)\n", ""),
        ("ForcedTunnelling", "    .WithRoute(\"everything\", \"0.0.0.0/0\", NextHop.VirtualAppliance(\"10.2.0.4\"))", ""),
        ("GlobalReachAndDirect", "london.ConnectTo(dublin, addressPrefix: \"192.168.255.0/29\").WithName(\"london-and-dublin\");", ""),
        ("IpsecPolicies", "\"192.168.30.0/24\", \"192.168.31.0/24\");\nvpn.ConnectTo(crane", "\"192.168.30.0/24\");\nvpn.ConnectTo(crane"),
        ("MultiSite", "    .WithActiveActive()\n", ""),
        ("MultiSite", "    vpn.ConnectTo(site, topology.AddSecret($\"{branch.Name}-psk\")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);\n", ""),
        ("NatOverlap", "    vpn.AddIngressNatRule(\"mill-in\", from: \"10.0.0.0/24\", to: \"100.66.0.0/24\"),\n", ""),
        ("Peering", ".WithGatewayTransit()", ""),
        ("Peering", ".WithForwardedTraffic()", ""),
        ("Peering", ".WithRoute(\"web\", \"10.1.0.0/16\", firewall)", ""),
        ("Peering", "sqlGroup.DenyInbound(\"rest\", priority: 4096);", ""),
        ("PointToSite", "    .WithActiveActive()\n", ""),
        ("PolicyBased", "\n    .WithPolicyBasedTrafficSelectors()", ""),
        ("PolicyBased", "vpn.ConnectTo(forge, topology.AddSecret(\"forge-psk\"));\n", ""),
        ("RouteServerTransit", "    .WithBranchToBranch()\n", ""),
        ("RouteServerTransit", "asn: 65515", "asn: 65100"),
        ("SiteToSite", "vpn.ConnectTo(paris, topology.AddSecret(\"paris-psk\"));", ""),
        ("VNetToVNet", "westVpn.ConnectTo(eastVpn, topology.AddSecret(\"atlantic-psk\")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);", ""),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Lines.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_promise_breaks_without_the_line_that_carries_it(int number)
    {
        var (example, line, instead) = Lines[number];
        var text = Text(example);
        Assert.Equal(2, text.Split(line).Length);
        var broken = await Broken(example, text.Replace(line, instead, StringComparison.Ordinal));
        Assert.NotEmpty(broken);
        Assert.All(broken, it => Assert.Matches(@"\.Must(Not)?Reach|\.WithLossOfAny|\.Through", it.Split('\n')[0]));
        Snapshot.Matches($"{example} without\n{line.Trim()}\n{(instead.Length == 0 ? "" : $"but with\n{instead.Trim()}\n")}\n{string.Join("\n", broken)}\n",
            $"{example}-{Lines.Take(number).Count(it => it.Example == example) + 1}.txt");
    }

    /// <summary>Those without a promise have an address space that is a parameter, or nothing to promise: their clients are in the network.</summary>
    [Fact]
    public void Each_example_with_promises_has_lines_that_carry_them() =>
        Assert.Equal(
            ["PointToSiteGroups", "Secrets"],
            Examples.Names.Where(name => !Text(name).Contains(".MustReach(", StringComparison.Ordinal) || Array.TrueForAll(Lines, it => it.Example != name)));

    private static string Text(string example) => File.ReadAllText(Repository.Folder("examples", $"{example}.cs"));

    /// <summary>The line of each broken promise, and below what the compiler says there.</summary>
    private static async Task<string[]> Broken(string example, string text) =>
    [
        .. from said in await new SourceProgram(text, $"{example}.cs").Analyzed()
           where said.Id.StartsWith("GW66", StringComparison.Ordinal)
           let lines = said.Location.SourceTree!.GetText().Lines
           select $"{lines[said.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}\n  {said.Severity.ToString().ToLowerInvariant()} {said.Id}: "
               + $"{Regex.Replace(said.GetMessage(null), @"\s+", " ")}",
    ];
}

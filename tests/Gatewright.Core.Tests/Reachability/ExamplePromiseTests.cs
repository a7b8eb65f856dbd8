using Gatewright.Rules;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>Each example promises what it is there for, and a promise breaks when a line that carries it is taken away.</summary>
public sealed class ExamplePromiseTests
{
    /// <summary>The example, what is taken away, what stands there instead, and the rules that then find a broken promise.</summary>
    public static TheoryData<string, string, string, string> Lines => new()
    {
        { "SiteToSite", "vpn.ConnectTo(paris, topology.AddSecret(\"paris-psk\"));", "", "GW6601 GW6601" },
        { "Peering", ".WithGatewayTransit()", "", "GW6601 GW6601" },
        { "Peering", ".WithForwardedTraffic()", "", "GW6601 GW6601 GW6601" },
        { "Peering", ".WithRoute(\"web\", \"10.1.0.0/16\", firewall)", "", "GW6603 GW6603" },
        { "Peering", "sqlGroup.DenyInbound(\"rest\", priority: 4096);", "", "GW6602" },
        { "ForcedTunnelling", "    .WithDefaultSite(headquarters)\n", "", "GW6602" },
        { "ForcedTunnelling", "    .WithRoute(\"everything\", \"0.0.0.0/0\", NextHop.VirtualAppliance(\"10.2.0.4\"))", "", "GW6603 GW6603" },
        { "RouteServerTransit", "    .WithBranchToBranch()\n", "", "GW6601 GW6601" },
        { "RouteServerTransit", "asn: 65515", "asn: 65100", "GW6601 GW6601" },
        { "GlobalReachAndDirect", "london.ConnectTo(dublin, addressPrefix: \"192.168.255.0/29\").WithName(\"london-and-dublin\");", "", "GW6601" },
        { "VNetToVNet", "westVpn.ConnectTo(eastVpn, topology.AddSecret(\"atlantic-psk\")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);", "", "GW6601 GW6601" },
        { "NatOverlap", "    vpn.AddEgressNatRule(\"hub-out\", from: \"10.0.1.0/24\", to: \"100.66.1.0/24\"),\n", "", "" },
        { "NatOverlap", "    vpn.AddIngressNatRule(\"mill-in\", from: \"10.0.0.0/24\", to: \"100.66.0.0/24\"),\n", "", "GW6601 GW6601" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_promise_breaks_without_the_line_that_carries_it(string example, string line, string instead, string broken)
    {
        var text = File.ReadAllText(Repository.Folder("examples", $"{example}.cs"));
        Assert.Empty(Broken(text));
        Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Equal(broken, string.Join(' ', Broken(text.Replace(line, instead, StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Broken(string text) =>
        from topology in new SourceProgram(text).Completed()
        from finding in RuleBook.Check(topology)
        where finding.Rule.Id.StartsWith("GW66", StringComparison.Ordinal)
        select finding.Rule.Id;
}

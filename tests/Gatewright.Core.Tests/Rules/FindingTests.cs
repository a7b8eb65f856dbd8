using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What findings and rules tell of themselves.</summary>
public static class FindingTests
{
    [Fact]
    public static void Errors_that_nobody_accepts_block() => Assert.Equal(
        ["Error GW3001 open: True", "Error GW3001 accepted: False", "Information GW3002 public: False"],
        Found(it =>
        {
            it.AddVirtualNetwork("open", "224.0.0.0/16");
            it.AddVirtualNetwork("accepted", "224.1.0.0/16").Accept("GW3001", because: "a test");
            it.AddVirtualNetwork("public", "8.0.0.0/16").Accept("GW3002", because: "a test");
        }));

    [Fact]
    public static void What_is_less_than_an_error_blocks_nothing() =>
        Assert.Equal(["Information GW3002 public: False"], Found(it => it.AddVirtualNetwork("public", "8.0.0.0/16")));

    [Fact]
    public static void The_third_letter_of_an_id_is_the_subject() => Assert.Equal(
        [
            "0 Values and names", "1 Gateways", "2 SKUs and public addresses", "3 Addresses and subnets", "4 Sites and connections",
            "5 BGP", "6 Peering and routing", "7 Point-to-site", "8 ExpressRoute", "9 Templates and limits",
        ],
        RuleBook.Rules.Select(rule => $"{rule.Id[2]} {rule.Category}").Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Found(Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return topology.Check().Select(finding => $"{finding.Severity} {finding.Rule.Id} {finding.Path}: {finding.IsBlocking}");
    }
}

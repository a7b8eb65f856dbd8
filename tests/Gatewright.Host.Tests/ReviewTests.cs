using Gatewright.Model;
using Gatewright.Reports;
using Gatewright.Rules;
using Gatewright.Terminals;

namespace Gatewright.Tests;

/// <summary>What depends on the day and on good practice, with rules of the tests' own.</summary>
public sealed class ReviewTests
{
    private static readonly DateTime Retirement = new(2027, 3, 31, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Afterwards = new(2027, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Source Page = new("Page", "https://example.org/page", "2026-01-02");

    private static readonly Rule Retired = Rule.Error("GW9901", "Nothing is retired", Page, (topology, asOf) =>
        from network in topology.VirtualNetworks
        select asOf < Retirement
            ? Rule.At(network.Origin, $"'{network.Name}' ends on {Retirement:yyyy-MM-dd}").WithSeverity(Severity.Warning)
            : Rule.At(network.Origin, $"'{network.Name}' has ended"));

    private static readonly Rule Practice = Rule.Information("GW9902", "Names are short", Page, topology =>
        from network in topology.VirtualNetworks
        select Rule.At(network.Name, $"'{network.Name}' could be shorter"));

    [Fact]
    public void What_has_been_retired_since_the_release_is_information_and_changes_no_exit_code()
    {
        var review = Of(Retired, Detail.Usual, Afterwards);
        Assert.False(review.HasErrors);
        Assert.Equal("""
            warning GW9901 at hub: AddVirtualNetwork()
              'hub' ends on 2027-03-31
              Source: Page, 2026-01-02, https://example.org/page

            information GW9901 at hub: AddVirtualNetwork()
              As of 2027-04-01: 'hub' has ended
              Source: Page, 2026-01-02, https://example.org/page

            1 warning, 1 information

            """, Text(review));
    }

    [Fact]
    public void Before_the_retirement_there_is_nothing_to_add()
    {
        Assert.Equal("1 warning", Of(Retired, Detail.Usual, Retirement.AddDays(-1)).Summary);
    }

    [Fact]
    public void An_as_of_date_is_the_only_one_that_counts()
    {
        Assert.Equal("1 error", Of(Retired, Detail.Usual, RuleBook.ReleaseDate, asOf: Afterwards).Summary);
        Assert.Equal("1 warning", Of(Retired, Detail.Usual, Afterwards, asOf: RuleBook.ReleaseDate).Summary);
    }

    [Fact]
    public void Good_practice_is_counted_and_shown_on_request()
    {
        Assert.Equal("no findings (1 at information level not shown; see them with --all)\n", Text(Of(Practice, Detail.Usual, RuleBook.ReleaseDate)));
        Assert.Equal("1 information", Of(Practice, Detail.All, RuleBook.ReleaseDate).Summary);
        Assert.Equal("1 information", Of(Practice, Detail.Usual, RuleBook.ReleaseDate, Severity.Information).Summary);
        Assert.Equal("1 error", Of(Practice, Detail.Usual, RuleBook.ReleaseDate, Severity.Error).Summary);
    }

    [Fact]
    public void What_follows_from_a_mistake_is_counted_behind_it_and_shown_on_request()
    {
        Assert.Equal("""
            error GW6001 at spoke-1: AddVirtualNetwork(addressSpace)
              '10.1.0.0/16' of network 'spoke-1' overlaps '10.0.0.0/8' of 'hub', which it is peered with; give one of them other addresses
              See also: hub: AddVirtualNetwork(addressSpace)
              11 more findings follow from it or are like it (11 × GW6001); see them with --all
              Source: Create, change or delete a peering, 2025, https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-peering

            1 error

            """, Text(Spokes(12, "10.0.0.0/8", Detail.Usual)));
        Assert.Equal("12 errors", Spokes(12, "10.0.0.0/8", Detail.All).Summary);
    }

    [Fact]
    public void Ten_breaches_by_one_verb_come_from_a_loop()
    {
        Assert.Equal("1 error", Spokes(10, "10.0.0.0/16", Detail.Usual, "224.0.{0}.0/24").Summary);
        Assert.Equal("9 errors", Spokes(9, "10.0.0.0/16", Detail.Usual, "224.0.{0}.0/24").Summary);
    }

    [Fact]
    public void Json_keeps_what_follows() =>
        Assert.Equal(11, System.Text.Json.Nodes.JsonNode.Parse(JsonReport.Of(Spokes(12, "10.0.0.0/8",
            Detail.Usual)))!["findings"]![0]!["consequences"]!.AsArray().Count);

    private static CheckReport Spokes(int count, string hub, Detail detail, string spokes = "10.{0}.0.0/16")
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        var center = builder.AddVirtualNetwork("hub", hub);
        for (var number = 1; number <= count; number++)
            center.PeerWith(builder.AddVirtualNetwork($"spoke-{number}", string.Format(System.Globalization.CultureInfo.InvariantCulture, spokes, number)));
        return CheckReport.Of(builder.Build(), new(null, new Dictionary<Rule, Severity?>()), detail, new Clock(RuleBook.ReleaseDate));
    }

    private static CheckReport Of(Rule rule, Detail detail, DateTime today, Severity? severity = null, DateTime? asOf = null)
    {
        var severities = new Dictionary<Rule, Severity?>();
        if (severity is not null)
            severities[rule] = severity;
        return CheckReport.Of(Topologies.Lawful().Build(), new(asOf, severities), detail, new Clock(today), (topology, date) => Findings(rule, topology, date));
    }

    private static ImmutableArray<Finding> Findings(Rule rule, Topology topology, DateTime asOf)
    {
        var judgement = new FindingCollector(topology);
        foreach (var breach in rule.ViolationsIn(topology, asOf))
            judgement.Add(rule, breach);
        return judgement.Findings();
    }

    private static string Text(CheckReport review)
    {
        var text = new StringWriter();
        TextReport.Write(review, new Screen(text, colour: false));
        return text.ToString();
    }
}

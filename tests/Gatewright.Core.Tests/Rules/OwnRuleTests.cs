using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Rules;

/// <summary>Rules that a program states itself are asked as the book's are, and whatever their code does ends as a finding.</summary>
public sealed class OwnRuleTests
{
    private static IEnumerable<Violation> Misnamed(Topology built) =>
        from network in built.VirtualNetworks
        where network.Name.Is(name => !name.Value.StartsWith("vnet-", StringComparison.Ordinal))
        select Violation.At(network.Name, $"'{network.Name}' is no name for a network; write vnet-{network.Name}");

    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "broken", it => it.WithRule("ACME001", "Networks", Severity.Error, Misnamed).AddVirtualNetwork("hub", "10.0.0.0/16"),
            "Error ACME001 hub: 'hub' is no name for a network; write vnet-hub" },
        { "stated last", it => { it.AddVirtualNetwork("hub", "10.0.0.0/16"); it.WithRule("ACME001", "Networks", Severity.Warning, Misnamed); },
            "Warning ACME001 hub: 'hub' is no name for a network; write vnet-hub" },
        { "held", it => it.WithRule("ACME001", "Networks", Severity.Error, Misnamed).AddVirtualNetwork("vnet-hub", "10.0.0.0/16"), "" },
        { "accepted", it => it.WithRule("ACME001", "Networks", Severity.Error, Misnamed).AddVirtualNetwork("hub", "10.0.0.0/16").Accept("ACME001", because: "It is old"),
            "Error ACME001 hub: 'hub' is no name for a network; write vnet-hub (It is old)" },
        { "accepted in vain", it => it.WithRule("ACME001", "Networks", Severity.Error, Misnamed).AddVirtualNetwork("vnet-hub", "10.0.0.0/16").Accept("ACME001", because: "It is old"),
            "Warning GW0006 vnet-hub: ACME001 finds nothing at 'vnet-hub' that could be accepted; remove the acceptance" },
        { "accepted and not stated", it => it.AddVirtualNetwork("vnet-hub", "10.0.0.0/16").Accept("ACME001", because: "It is old"),
            "Warning GW0006 vnet-hub: There is no rule ACME001; the rules are listed in the documentation" },
        { "accepted, and another stated", it => it.WithRule("ACME002", "Networks", Severity.Error, built => []).AddVirtualNetwork("vnet-hub", "10.0.0.0/16").Accept("ACME001", because: "It is old"),
            "Warning GW0006 vnet-hub: There is no rule ACME001; the rules are listed in the documentation" },
        { "of an element, a flag and what isn't set", it =>
            {
                it.WithRule("ACME001", "Anything", Severity.Error, built =>
                [
                    Violation.At(built.VirtualNetworks[0], "one"), Violation.At(built.VpnGateways[0].ActiveActive, "two").WithSeverity(Severity.Warning),
                    Violation.At(built.VpnGateways[0].Asn, "three").WithRelated(built.VirtualNetworks[0].Origin), null!,
                ]);
                it.Hub().WithActiveActive();
            }, "Error ACME001 test: three; Error ACME001 hub: one; Warning ACME001 hub/hub-vpn: two" },
        { "throwing at once", it => it.WithRule("ACME001", "Networks", Severity.Warning, built => throw new InvalidOperationException("no")),
            "Warning ACME001 test: ACME001 can't be judged: its query threw InvalidOperationException: no" },
        { "throwing later", it => it.WithRule("ACME001", "Networks", Severity.Error, built => built.Tags.Append(default).Select(tag => Violation.At(tag.Name, tag.Name.Value!.ToString()!))),
            "Error ACME001 test: ACME001 can't be judged: its query threw NullReferenceException: Object reference not set to an instance of an object." },
        { "without a result", it => it.WithRule("ACME001", "Networks", Severity.Error, built => null!), "" },
        { "without a query", it => it.WithRule("ACME001", "Networks", Severity.Error, null!), "Error GW0002 test: WithRule got null for 'violations'; it needs a value" },
        { "without an id", it => it.WithRule("networks", "Networks", Severity.Error, Misnamed).AddVirtualNetwork("hub", "10.0.0.0/16"),
            "Error GW0001 test: 'networks' is not a rule's id; write GW and four digits, such as GW1101" },
        { "of no severity", it => it.WithRule("ACME001", "Networks", (Severity)9, Misnamed).AddVirtualNetwork("hub", "10.0.0.0/16"),
            "Error GW0001 test: '9' is no Severity; write Information, Warning or Error" },
        { "twice", it => it.WithRule("ACME001", "Networks", Severity.Error, built => []).WithRule("ACME001", "Others", Severity.Error, built => []).WithRule("ACME2", "Others", Severity.Error, built => []),
            "Error GW0008 test: There is a rule ACME001 already; give this one another id" },
        { "with an id of the book", it => it.WithRule("GW9999", "Networks", Severity.Error, Misnamed),
            "Error GW0008 test: GW9999 is an id of Gatewright; give the rule letters of your own, such as ACME001" },
        { "after Build", it => { it.Build(); it.WithRule("ACME001", "Networks", Severity.Error, Misnamed); }, "Error GW0004 test: WithRule was called on 'test' after Build; call Build last" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_of_ones_own_is_asked(string name, Action<TopologyBuilder> describe, string expected)
    {
        Assert.NotEmpty(name);
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);

        Assert.Equal(expected, string.Join("; ", builder.Check().Where(it => it.Severity > Severity.Information)
            .Select(it => $"{it.Severity} {it}{(it.AcceptanceReason is null ? "" : $" ({it.AcceptanceReason})")}")));
    }

    [Fact]
    public void A_rule_of_ones_own_has_what_reports_show()
    {
        var builder = new TopologyBuilder("test", Region.WestEurope).WithRule("ACME001", "Networks are named vnet-…", Severity.Error, Misnamed);
        builder.AddVirtualNetwork("hub", "10.0.0.0/16");
        var rule = Assert.Single(builder.Check(), it => it.Severity == Severity.Error).Rule;
        Assert.Equal(("ACME001", "Networks are named vnet-…", "Own rules", "Rules of your own"), (rule.Id, rule.Title, rule.Category, rule.Source.Article));
    }

    /// <summary>Who reads the program knows that there is such a rule and not what it finds, and is as sure of all else as without it.</summary>
    [Fact]
    public void A_reader_of_the_program_does_not_run_the_query()
    {
        var program = new SourceProgram("""
            using Gatewright;
            using Gatewright.Rules;

            var topology = new TopologyBuilder("test", Region.WestEurope);
            var seen = new List<string>();
            topology.WithRule("ACME001", "Networks are named vnet-…", Severity.Error, built =>
                from network in built.VirtualNetworks
                where !seen.Contains(network.Path)
                select Violation.At(network, $"'{network.Path}' wasn't seen"));
            topology.WithRule("ACME002", "A method as a query", args.Length > 0 ? Severity.Error : Severity.Warning, House.Nothing);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").Accept("ACME001", because: "It is old");
            hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
            return await topology.RunAsync(args);

            static class House { public static IEnumerable<Violation> Nothing(Gatewright.Model.Topology built) => []; }
            """);

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(["GW1101"], replay.Findings.Where(it => it.Finding.Severity > Severity.Information).Select(it => it.Finding.Rule.Id));
        Assert.Equal(["ACME001", "GW1101"], Assert.Single(program.Run()).Where(it => it.Severity > Severity.Information).Select(it => it.Rule.Id));
    }
}

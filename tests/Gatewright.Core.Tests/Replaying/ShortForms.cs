using Gatewright.Core.Tests.Conventions;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests;

/// <summary>What a program may write shorter is the same topology as the long form, run and read.</summary>
public sealed class ShortForms
{
    private const string Network = "topology.AddVirtualNetwork(\"hub\", \"10.0.0.0/16\")";

    private const string Table = "topology.AddRouteTable(\"table\")";

    /// <summary>A name, the short form and the long one.</summary>
    public static TheoryData<string, string, string> Pairs => new()
    {
        {
            "an array of text is a list of blocks",
            """string[] blocks = ["10.0.0.0/16", "10.1.0.0/16"]; topology.AddVirtualNetwork("hub", blocks).WithSubnet("web", blocks.Where(it => it.StartsWith("10.1")));""",
            """topology.AddVirtualNetwork("hub", "10.0.0.0/16", "10.1.0.0/16").WithSubnet("web", "10.1.0.0/16");"""
        },
        {
            "a list of text is a list of addresses",
            Network + """.WithDnsServers(new List<string> { "10.0.1.4", "10.0.1.5" });""",
            $"""{Network}.WithDnsServers("10.0.1.4", "10.0.1.5");"""
        },
        {
            "text stays text in a list of its own",
            """topology.AddVirtualNetwork("hub", ["10.0.0.0/16"]).WithSubnet("none", []);""",
            """topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("none");"""
        },
        {
            "a list of text for a site",
            """var behind = new List<string> { "192.168.1.0/24", "192.168.2.0/24" }; topology.AddSite("paris", "203.0.113.10", behind);""",
            """topology.AddSite("paris", "203.0.113.10", "192.168.1.0/24", "192.168.2.0/24");"""
        },
        {
            "ports from a list",
            """string[] ports = ["80", "443"]; topology.AddNetworkSecurityGroup("group").AllowInbound("web", 100).WithTcp(ports);""",
            """topology.AddNetworkSecurityGroup("group").AllowInbound("web", 100).WithTcp("80", "443");"""
        },
        {
            "a part of a block that is text",
            """topology.AddVirtualNetwork("hub", "10.9.0.0/16").WithSubnet("web", "10.9.0.0/16".Subnet(24, 1)).WithDnsServers("10.9.0.0/16".Host(4));""",
            """topology.AddVirtualNetwork("hub", "10.9.0.0/16").WithSubnet("web", "10.9.1.0/24").WithDnsServers("10.9.0.4");"""
        },
        {
            "a planned block as a destination",
            $"""Value<Cidr> space = "10.8.0.0/13"; {Table}.WithRoute("spoke", space.Subnet(16, 2), NextHop.Internet);""",
            $"""{Table}.WithRoute("spoke", "10.10.0.0/16", NextHop.Internet);"""
        },
        {
            "planned blocks in a rule",
            """Value<Cidr> space = "10.8.0.0/13"; topology.AddNetworkSecurityGroup("group").AllowInbound("web", 100).WithSource(space.Subnet(16, 2)).WithDestination(space, space.Subnet(16, 3));""",
            """topology.AddNetworkSecurityGroup("group").AllowInbound("web", 100).WithSource("10.10.0.0/16").WithDestination("10.8.0.0/13", "10.11.0.0/16");"""
        },
        {
            "an address as a next hop",
            $"""{Table}.WithRoute("internet", "0.0.0.0/0", "10.0.2.4");""",
            $"""{Table}.WithRoute("internet", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.2.4"));"""
        },
        {
            "a planned address as a next hop",
            $"""{Table}.WithRoute("internet", "0.0.0.0/0", "10.0.2.0/26".Host(4));""",
            $"""{Table}.WithRoute("internet", "0.0.0.0/0", NextHop.VirtualAppliance("10.0.2.4"));"""
        },
        {
            "a bandwidth as a number of megabits, and as text",
            """topology.AddExpressRouteCircuit("one", "Equinix", "Amsterdam", 500); topology.AddExpressRouteCircuit("two", "Equinix", "Amsterdam", "2 Gbps");""",
            """topology.AddExpressRouteCircuit("one", "Equinix", "Amsterdam", Bandwidth.Mbps(500)); topology.AddExpressRouteCircuit("two", "Equinix", "Amsterdam", Bandwidth.Gbps(2));"""
        },
        {
            "a constant region",
            """const string Home = "westeurope"; topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Home);""",
            """topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(Region.WestEurope);"""
        },
        {
            "checks of one's own, of values that are known",
            """
            Value<Cidr> space = "10.8.0.0/13";
            if (space.Subnet(16, 1).TryGetValue(out var block) && Cidr.TryParse("10.9.7.0/24", out var office) && block.Overlaps(office) && block.Contains(office))
                topology.AddVirtualNetwork("hub", block).In(Region.TryParse("West Europe", out var region) ? region : Region.NorthEurope);
            if (IpAddress.TryParse("10.9.0.300", out _) || Cidr.TryParse("10.9.0.1/24", out _) || Cidr.TryParse(null, out _))
                topology.AddVirtualNetwork("none");
            """,
            """topology.AddVirtualNetwork("hub", "10.9.0.0/16").In(Region.WestEurope);"""
        },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_short_form_says_what_the_long_one_says(string name, string shorter, string longer)
    {
        Assert.NotEmpty(name);
        var (one, other) = (Whole(shorter), Whole(longer));

        var replay = one.Replayed();

        Assert.Null(replay.Incomplete);
        Agreement.Holds(one, replay);
        Assert.Equal(Text(Assert.Single(other.Completed())), Text(Assert.Single(one.Completed())));
        Assert.Equal(Read(other.Replayed()), Read(replay));
    }

    [Theory]
    [InlineData("hop \"Internet\"", """topology.AddRouteTable("t").WithRoute("r", "0.0.0.0/0", "Internet");""", "'Internet' is not an address; write NextHop.Internet")]
    [InlineData("no hop", """topology.AddRouteTable("t").WithRoute("r", "0.0.0.0/0", "10.0.2");""", "'10.0.2' is not an IP address; write four numbers from 0 to 255, such as 203.0.113.10, or an IPv6 address")]
    [InlineData("no unit", """topology.AddExpressRouteCircuit("c", "Equinix", "Amsterdam", "500");""", "'500' is not a bandwidth; write a whole number and a unit, such as 500 Mbps or 1 Gbps")]
    [InlineData("no number", """topology.AddExpressRouteCircuit("c", "Equinix", "Amsterdam", "fast Gbps");""", "'fast Gbps' is not a bandwidth; write a whole number and a unit, such as 500 Mbps or 1 Gbps")]
    [InlineData("one of a list", """string[] blocks = ["10.0.0.0/16", "10.1.0.1/16"]; topology.AddVirtualNetwork("hub", blocks);""", "'10.1.0.1/16' has bits beyond its prefix length; the block it lies in is 10.1.0.0/16")]
    [InlineData("part of no block", """topology.AddVirtualNetwork("hub", "10.9.0.0".Subnet(24, 1));""", "'10.9.0.0' lacks a prefix length; write a block such as 10.9.0.0/32")]
    public void What_is_wrong_with_a_short_form_is_found(string name, string text, string expected)
    {
        Assert.NotEmpty(name);
        var program = Whole(text);

        Agreement.Holds(program, program.Replayed());
        Assert.Equal(expected, Assert.Single(Assert.Single(program.Run()), finding => finding.Rule.Id == "GW0001").Message);
    }

    [Fact]
    public void What_is_unknown_in_a_list_of_text_is_one_unknown_value()
    {
        var program = Whole("""
            string[] blocks = ["10.0.0.0/16", args.Length > 0 ? args[0] : File.ReadAllText("block.txt")];
            topology.AddVirtualNetwork("hub", blocks).WithSubnet("web", "10.0.1.0/24").WithSubnet("app", "10.0.1.0/25");
            """);

        Assert.Contains("GW3006", program.Replayed().Findings.Select(it => it.Finding.Rule.Id));
    }

    [Fact]
    public void What_a_running_program_may_know_is_not_decided_by_its_reader()
    {
        var program = Whole("""
            Value<Cidr> block = File.ReadAllText("block.txt");
            var wrong = "10.0.0.1/16";
            if (block.TryGetValue(out var it) && it.PrefixLength > 16)
                topology.AddVirtualNetwork("hub", it);
            else
                topology.AddVirtualNetwork("spoke", wrong);
            """);

        Assert.DoesNotContain(program.Replayed().Findings, it => it.Finding.Rule.Id == "GW0001");
    }

    /// <summary>Each method that takes a list of what text can be takes a list of text.</summary>
    [Fact]
    public void Every_list_of_values_has_a_list_of_text()
    {
        var lists =
            from verb in Verb.All
            let last = verb.Parameters.LastOrDefault()
            where last is not null && Verb.ItemOf(last.ParameterType) is { } item && Verb.ScalarOf(item) is { } kind && kind != typeof(int)
            select $"{verb.Handle.Name}.{verb.Name}({string.Join(", ", verb.Parameters.SkipLast(1).Select(it => $"{it.ParameterType}"))})";
        var texts =
            from method in typeof(TextLists).GetMethods()
            where method.IsStatic
            let parameters = method.GetParameters()
            select $"{parameters[0].ParameterType.Name}.{method.Name}({string.Join(", ", parameters.Skip(1).SkipLast(1).Select(it => $"{it.ParameterType}"))})";

        Assert.Equal(lists.Distinct().Order(StringComparer.Ordinal), texts.Order(StringComparer.Ordinal));
    }

    private static SourceProgram Whole(string text) => new(
        $"using Gatewright;\n\nvar topology = new TopologyBuilder(\"test\", Region.NorthEurope);\n{text}\nreturn await topology.RunAsync(args);\n");

    private static string Read(Analyzers.Replay replay) => Text(Assert.Single(replay.Ends, end => end.IsCompletion).Topology);

    /// <summary>What is said, without the places where it stands.</summary>
    private static string Text(Model.Topology topology) =>
        System.Text.RegularExpressions.Regex.Replace(ModelText.Of(topology).ToString(), @" \d*\.\w*\.\d+\n", " place\n");
}

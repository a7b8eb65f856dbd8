namespace Gatewright.Tests.Fixes;

/// <summary>A call leaves its chain, and takes its statement along where nothing else is said in it.</summary>
public sealed class RemovedCallTests
{
    [Theory]
    [InlineData("""var ip = topology.AddPublicIp("ip").WithTag("a", "1").WithTag({|GW9015:"A"|}, "2");""", """var ip = topology.AddPublicIp("ip").WithTag("a", "1");""")]
    [InlineData("""topology.AddPublicIp("ip").WithTag("a", "1").WithTag({|GW9015:"A"|}, "2").WithTag("b", "3");""", """topology.AddPublicIp("ip").WithTag("a", "1").WithTag("b", "3");""")]
    [InlineData("""topology.AddPublicIp("ip").WithTag("a", "1").WithTag({|GW9015:"A"|}, "2");""", """topology.AddPublicIp("ip").WithTag("a", "1");""")]
    public Task From_a_chain(string before, string after) => Fixes(before, after);

    [Fact]
    public Task From_the_middle_of_a_chain_with_comments() => Fixes(
        """
        var ip = topology.AddPublicIp("ip") // outside
            .WithTag("a", "1") // first
            // once more
            .WithTag({|GW9015:"A"|}, "2")
            .WithTag("b", "3"); // last
        """,
        """
        var ip = topology.AddPublicIp("ip") // outside
            .WithTag("a", "1") // first
            // once more
            .WithTag("b", "3"); // last
        """);

    [Fact]
    public Task From_the_end_of_a_chain_with_comments() => Fixes(
        """
        var ip = topology.AddPublicIp("ip") // outside
            .WithTag("a", "1") // first
            .WithTag({|GW9015:"A"|}, "2"); // second
        """,
        """
        var ip = topology.AddPublicIp("ip") // outside
            .WithTag("a", "1"); // second // first
        """);

    [Theory]
    [InlineData(
        """
        var ip = topology.AddPublicIp("ip").WithTag("a", "1");
        // Said by somebody else.
        ip.WithTag({|GW9015:"A"|}, "2");
        """,
        """
        var ip = topology.AddPublicIp("ip").WithTag("a", "1");
        // Said by somebody else.
        """)]
    [InlineData(
        """
        var ip = topology.AddPublicIp("ip").WithTag("a", "1");
        if (ip is not null)
            ip.WithTag({|GW9015:"A"|}, "2");
        """,
        """
        var ip = topology.AddPublicIp("ip").WithTag("a", "1");
        if (ip is not null)
            { }
        """)]
    [InlineData(
        """
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(spoke).WithForwardedTraffic();
        spoke.PeerWith({|GW6003:hub|});
        """,
        """
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(spoke).WithForwardedTraffic();
        """)]
    public Task With_its_statement(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData("""var ip = topology.AddPublicIp("ip").WithTag("a", "1"); void Again() => ip.WithTag({|GW9015:"A"|}, "2"); Again();""")]
    [InlineData("""var ip = topology.AddPublicIp("ip").WithTag("a", "1"); System.Action again = () => ip.WithTag({|GW9015:"A"|}, "2"); again();""")]
    [InlineData("""
        var (hub, spoke) = (topology.AddVirtualNetwork("hub", "10.0.0.0/16"), topology.AddVirtualNetwork("spoke", "10.1.0.0/16"));
        hub.PeerWith(spoke);
        var back = spoke.PeerWith({|GW6003:hub|});
        """)]
    public Task Not_where_the_rest_would_be_no_program(string statements) => FixTest.OffersNothing(Program(statements));

    [Fact]
    public Task Not_where_it_is_said_of_others_too() => FixTest.OffersNothing(Program("""
        var one = topology.AddPublicIp("one").WithTag("a", "1");
        var other = topology.AddPublicIp("other");
        foreach (var ip in new[] { one, other })
            ip.WithTag({|GW9015:"A"|}, "2");
        """));

    private static Task Fixes(string before, string after) => FixTest.Fixes(Program(before), Program(after));

    private static string Program(string statements) =>
        $"var topology = new TopologyBuilder(\"test\", Region.WestEurope);\n{statements.TrimEnd()}\ntopology.Build();\n";
}

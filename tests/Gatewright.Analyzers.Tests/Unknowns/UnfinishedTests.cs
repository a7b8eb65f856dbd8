using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Unknowns;

/// <summary>A program that nothing comes of, or that can't be read to its end, says so in a plain build.</summary>
public sealed class UnfinishedTests
{
    private const string Described = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16");

        """;

    public static TheoryData<string> Forgotten =>
    [
        "",
        "System.Console.WriteLine(topology);",
        "if (args.Length > 0) System.Console.WriteLine(\"nothing\");",
    ];

    public static TheoryData<string> Finished =>
    [
        "return await topology.RunAsync(args);",
        "topology.Build();",
        "foreach (var finding in topology.Check()) System.Console.WriteLine(finding);",
        "if (args.Length > 0) return 1; return await topology.RunAsync(args);",
        "foreach (var arg in args) topology.Build();",
        "if (args.Length == 0) throw new System.InvalidOperationException(\"Say what to do.\");\nSystem.Console.WriteLine(topology.Build());",
        "Holder.It = topology; static class Holder { public static TopologyBuilder? It; }",
        "Finish(topology); static void Finish(TopologyBuilder it) => it.Build();",
        "var all = new System.Collections.Concurrent.ConcurrentBag<TopologyBuilder>(); all.Add(topology);",
    ];

    [Theory]
    [MemberData(nameof(Forgotten))]
    public async Task A_topology_that_nobody_finishes_is_told(string body) => Assert.Equal(
        "Program.cs(2,20): warning GW0902 [TopologyBuilder]",
        string.Join('\n', (await new SourceProgram(Described + body).Analyzed()).Select(it => it.Line())));

    [Theory]
    [MemberData(nameof(Finished))]
    public async Task One_that_somebody_may_finish_is_not(string body) =>
        Assert.Empty((await new SourceProgram(Described + body).Analyzed()).Select(it => it.Line()));

    [Fact]
    public async Task A_program_that_is_given_up_says_why() => Assert.Equal(
        "This was not followed to its end, because it takes more than 2000000 steps; what it describes is checked when it runs",
        Assert.Single(await new SourceProgram(Described + "while (true) { }").Compiled().Compilation.Asked()).GetMessage());
}

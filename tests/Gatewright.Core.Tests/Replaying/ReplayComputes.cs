using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Gatewright.Analyzers;

namespace Gatewright.Tests;

/// <summary>Whatever a program computes from what stands in it, its reader computes too: each line says a value, and both must say the same.</summary>
public sealed class ReplayComputes
{
    private const string Head = """
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Globalization;
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var said = 0;
        void Say(object? value) => topology.AddVirtualNetwork($"v{said++}", $"= {value}");

        """;

    private const string End = """

        Say("the end");
        return await topology.RunAsync(args);

        """;

    /// <summary>By theme; the text after <c>---</c> is declared at the end of the program.</summary>
    public static TheoryData<string, string> Programs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (theme, text) in Computations.All)
                data.Add(theme, text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Reading_computes_what_running_computes(string theme, string text)
    {
        Assert.NotEmpty(theme);
        var parts = text.Split("---");
        var program = new SourceProgram(Head + parts[0] + End + parts.ElementAtOrDefault(1));

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(Said(program.Run().Single()), Said(replay.Ends.Single(end => end.IsCompletion).Findings.Select(found => found.Finding)));
        Assert.Contains("the end", Said(program.Run().Single()).Last(), StringComparison.Ordinal);
        Agreement.Holds(program, replay);
    }

    private static List<string> Said(IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => finding.Rule.Id == "GW0001").Select(finding => $"{finding.Path}: {finding.Message.Split('\'').ElementAtOrDefault(1)}")];
}

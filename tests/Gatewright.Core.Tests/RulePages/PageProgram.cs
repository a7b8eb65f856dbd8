using Gatewright.Tests.Programs;

namespace Gatewright.Tests.RulePages;

/// <summary>A program of a page, or a fragment of one that describes what stands in a topology.</summary>
/// <param name="Kind"><c>breaks</c> or <c>holds</c>.</param>
/// <param name="Also">Other rules that it can't help breaking.</param>
/// <param name="Marked">The text with marks around the places where findings are expected.</param>
internal sealed partial record PageProgram(string Kind, ImmutableArray<string> Also, string Marked)
{
    public MarkedText Text { get; } = MarkedText.Parse(Whole(Marked));

    private static string Whole(string text) => text.Contains("new TopologyBuilder", StringComparison.Ordinal) ? text : $"""
        using Gatewright;

        var topology = new TopologyBuilder("test", Region.WestEurope);

        {text}
        return await topology.RunAsync(args);

        """;
}

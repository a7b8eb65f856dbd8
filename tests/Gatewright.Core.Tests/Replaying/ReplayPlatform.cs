using Gatewright.Tests.Programs;

namespace Gatewright.Tests;

/// <summary>What programs keep in types of .NET is followed: a wrong value is reported where it stands, and the near right program is silent.</summary>
public sealed class ReplayPlatform
{
    private const string Head = """
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Net;
        using System.Text;
        using System.Text.RegularExpressions;
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        void Spoke(string name, string space) => hub.PeerWith(topology.AddVirtualNetwork(name, space));

        """;

    private const string End = "\nreturn await topology.RunAsync(args);\n";

    public static TheoryData<string, string> Programs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, text) in PlatformPrograms.All)
                data.Add(name, text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Reported_where_it_stands(string name, string text)
    {
        Assert.NotEmpty(name);
        var marked = Program(text, "10.0.3.0/24");
        var program = new SourceProgram(marked.Text);

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Assert.Equal(
            marked.Marks.Select(mark => $"GW6001 {marked.Text.Substring(mark.Start, mark.Length)}"),
            replay.Findings.Select(found => $"{found.Finding.Rule.Id} {marked.Text.Substring(found.Span.Start, found.Span.Length)}"));
        Assert.Contains("GW6001", program.Run().Single().Select(finding => finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Silent_where_it_is_right(string name, string text)
    {
        Assert.NotEmpty(name);
        var program = new SourceProgram(Program(text, "10.3.3.0/24").Text);

        Assert.Empty(program.Run().Single());
        Assert.Empty(program.Replayed().Findings);
    }

    /// <summary>Its order is the keys', so what comes later is 'web' although it is written first.</summary>
    [Theory]
    [InlineData("10.1.3.0/24", "GW6002 \"10.1.3.0/24\"")]
    [InlineData("10.2.3.0/24")]
    public void Two_blocks_of_a_sorted_dictionary(string space, params string[] expected)
    {
        var program = new SourceProgram($$"""{{Head}}foreach (var (name, it) in new SortedDictionary<string, string> { ["web"] = "{{space}}", ["app"] = "10.1.0.0/16" }) Spoke(name, it);{{End}}""");

        Assert.Equal(expected, program.Replayed().Findings.Select(found => $"{found.Finding.Rule.Id} {program.Tree.GetText().ToString(found.Span)}"));
        Assert.Equal(expected.Length, program.Run().Single().Length);
    }

    private static MarkedText Program(string text, string space)
    {
        var parts = text.Replace("OVERLAP", space, StringComparison.Ordinal).Split("---");
        return MarkedText.Parse(Head + parts[0] + End + parts.ElementAtOrDefault(1));
    }
}

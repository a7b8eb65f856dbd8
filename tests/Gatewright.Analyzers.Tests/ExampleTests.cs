using Gatewright.Tests.Programs;

namespace Gatewright.Tests;

/// <summary>The analyzer on the examples, as they stand and with one thing broken.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_is_clean(string name) => Assert.Empty(await Read($"{name}.cs", text => text).Analyzed());

    [Fact]
    public async Task A_broken_example_is_an_error_where_it_is_broken() =>
        Assert.Equal(
            ["SiteToSite.cs(15,24): error GW0001 [\"10.0.255.0/33\"]"],
            (await Read("SiteToSite.cs", text => text.Replace("10.0.255.0/27", "10.0.255.0/33", StringComparison.Ordinal)).Analyzed()).Select(Analysis.Line));

    [Fact]
    public async Task The_README_shows_what_the_compiler_says()
    {
        const string Line = "\n    .WithGatewaySubnet(\"10.0.255.0/27\")";
        var said = Assert.Single(await Read("SiteToSite.cs", text => text.Replace(Line, "", StringComparison.Ordinal)).Analyzed());
        var place = said.Location.GetLineSpan().StartLinePosition;

        Assert.Contains($"\nexamples/SiteToSite.cs({place.Line + 1},{place.Character + 1}): error {said.Id}: {said.GetMessage(null)}\n",
            File.ReadAllText(Repository.Folder("README.md")), StringComparison.Ordinal);
    }

    /// <summary>The page underlines the text with tildes and begins the message.</summary>
    [Fact]
    public async Task The_page_of_the_analyzer_underlines_what_the_compiler_does()
    {
        var block = File.ReadAllText(Repository.Folder("docs", "analyzer.md")).Split("```csharp\n")[1].Split("```")[0].Split('\n');
        var program = new SourceProgram($"""
            using Gatewright;
            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
            {string.Join('\n', block)}
            return await topology.RunAsync(args);
            """);

        var said = Assert.Single(await program.Analyzed());

        var (start, end) = (said.Location.GetLineSpan().StartLinePosition, said.Location.GetLineSpan().EndLinePosition);
        var note = block[2];
        Assert.Equal(block[1], said.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).Lines[start.Line].ToString());
        Assert.Equal((note.IndexOf('~', StringComparison.Ordinal), note.LastIndexOf('~') + 1), (start.Character, end.Character));
        Assert.StartsWith(note[(note.LastIndexOf('~') + 2)..].TrimEnd('…', ' '), $"error {said.Id}: {said.GetMessage(null)}", StringComparison.Ordinal);
    }

    private static SourceProgram Read(string file, Func<string, string> edit) => new(edit(File.ReadAllText(Repository.Folder("examples", file))), file);
}

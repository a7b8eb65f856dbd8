using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests;

/// <summary>What a user may say beside the program: severities, a day, and that a finding is meant.</summary>
public sealed class OptionTests
{
    private const string Classic = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var old = topology.AddClassicNetwork("old", "203.0.113.10", "10.9.0.0/16");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(old, topology.AddSecret("old-psk"));
        return await topology.RunAsync(args);

        """;

    [Theory]
    [InlineData("", "Program.cs(5,38): error GW4010 [\"old\"]")]
    [InlineData("gatewright_as_of = 2024-12-31", "Program.cs(5,38): warning GW4010 [\"old\"]")]
    [InlineData("gatewright_as_of = 2023-01-01", "")]
    [InlineData("gatewright_as_of = soon", "Program.cs(1,1): warning GW0901 []\nProgram.cs(5,38): error GW4010 [\"old\"]")]
    [InlineData("dotnet_diagnostic.GW4010.severity = warning", "Program.cs(5,38): warning GW4010 [\"old\"]")]
    [InlineData("dotnet_diagnostic.GW4010.severity = none", "")]
    public async Task An_editorconfig_says_the_day_and_the_severity(string line, string expected) =>
        Assert.Equal(expected, string.Join('\n', (await Found(Classic, line)).Select(Analysis.Line)));

    [Fact]
    public async Task A_pragma_silences_a_rule_for_some_lines() =>
        Assert.Empty(await Found(Classic.Replace("var old", "#pragma warning disable GW4010 // it goes away in March\nvar old", StringComparison.Ordinal), ""));

    private const string Wide = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "0.0.0.0/0").WithGatewaySubnet("10.0.255.0/27");
        hub.PeerWith(topology.AddVirtualNetwork("web", "10.1.0.0/16"));
        hub.PeerWith(topology.AddVirtualNetwork("data", "10.2.0.0/16"));
        return await topology.RunAsync(args);

        """;

    [Fact]
    public async Task What_follows_from_a_mistake_is_counted_there()
    {
        var found = Assert.Single(await Found(Wide, ""));

        Assert.Equal("Program.cs(4,45): error GW3001 [\"0.0.0.0/0\"]", Analysis.Line(found));
        Assert.EndsWith(" (2 more findings follow from it)", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "error GW6001, error GW6001")]
    [InlineData("suggestion", "info GW3001, error GW6001, error GW6001")]
    [InlineData("warning", "warning GW3001, error GW6001, error GW6001")]
    [InlineData("error", "error GW3001")]
    public async Task Nothing_follows_from_what_is_turned_off_or_down(string severity, string expected) =>
        Assert.Equal(expected, string.Join(", ", (await Found(Wide, $"dotnet_diagnostic.GW3001.severity = {severity}"))
            .Select(it => $"{it.Severity.ToString().ToLowerInvariant()} {it.Id}")));

    [Fact]
    public async Task Nothing_follows_from_what_a_pragma_may_turn_off() =>
        Assert.Equal(["GW6001", "GW6001"], (await Found(Wide.Replace("var hub", "#pragma warning disable GW3001\nvar hub", StringComparison.Ordinal), ""))
            .Select(it => it.Id));

    [Fact]
    public async Task What_the_program_accepts_is_not_reported() =>
        Assert.Empty(await Found(Classic.Replace("\"10.9.0.0/16\")", "\"10.9.0.0/16\").Accept(\"GW4010\", because: \"it goes away in March\")",
            StringComparison.Ordinal), ""));

    [Fact]
    public async Task Good_practice_is_told_to_those_who_ask()
    {
        const string Public = """
            using Gatewright;

            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            topology.AddVirtualNetwork("hub", "8.8.0.0/16");
            return await topology.RunAsync(args);

            """;

        Assert.Empty(await Found(Public, ""));
        Assert.Equal(["Program.cs(4,35): warning GW3002 [\"8.8.0.0/16\"]"], (await Found(Public, "dotnet_diagnostic.GW3002.severity = warning"))
            .Select(Analysis.Line));
    }

    [Fact]
    public async Task Findings_of_one_rule_at_one_place_are_one_squiggle()
    {
        var found = await Found("""
            using Gatewright;

            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            foreach (var name in new[] { "one", "two", "three" })
                topology.AddVirtualNetwork(name, "10.0.0.0/33");
            return await topology.RunAsync(args);

            """, "");

        Assert.Equal("'10.0.0.0/33' has no prefix length from 0 to 32; write a block such as 10.0.0.0/32 … and 2 more", Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public async Task The_calls_that_lead_to_a_finding_are_told_with_it()
    {
        var found = Assert.Single(await Found("""
            using Gatewright;

            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            West();
            return await topology.RunAsync(args);

            void West() => Hub("hub");
            void Hub(string name) => topology.AddVirtualNetwork(name, "10.0.0.0/33");

            """, ""));

        Assert.Equal(["Hub", "West"], found.AdditionalLocations.Select(it => it.SourceTree!.GetText().ToString(it.SourceSpan)));
    }

    private static async Task<IEnumerable<Diagnostic>> Found(string text, string line)
    {
        var compilation = new SourceProgram(text).Compiled().Compilation;
        var config = AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse($"[*.cs]\n{line}\n", "/.editorconfig")]);
        var found = await compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(config)))
            .Asked(new AnalyzerOptions([], new Options(config)));
        return found.Where(it => !it.IsSuppressed && it.Id != "GW0900");
    }

    private static AnalyzerConfigOptionsResult Of(AnalyzerConfigSet config, SyntaxTree tree) => config.GetOptionsForSourcePath($"/{tree.FilePath}");

    private sealed class Severities(AnalyzerConfigSet config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellation) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string id, CancellationToken cancellation, out ReportDiagnostic severity) =>
            Of(config, tree).TreeOptions.TryGetValue(id, out severity);

        public override bool TryGetGlobalDiagnosticValue(string id, CancellationToken cancellation, out ReportDiagnostic severity) =>
            (severity = default) != default;
    }

    private sealed class Options(AnalyzerConfigSet config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Lines(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Lines(Of(config, tree).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText file) => GlobalOptions;
    }

    private sealed class Lines(ImmutableDictionary<string, string> lines) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => lines.TryGetValue(key, out value!);
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Gatewright.Terminals;

namespace Gatewright.Tests;

/// <summary>SARIF as GitHub's code scanning takes it.</summary>
public sealed class SarifTests
{
    [Fact]
    public async Task Each_place_is_the_call_of_RunAsync_relative_to_the_repository()
    {
        using var output = new StringWriter();
        await Topologies.Mistaken().RunAsync(["check", "--format", "sarif"], new() { Output = output }); var line = Line();
        var places = JsonNode.Parse(output.ToString())!["runs"]![0]!["results"]!.AsArray()
            .SelectMany(it => it!["locations"]!.AsArray().Concat(it["relatedLocations"]?.AsArray() ?? []))
            .Select(it => it!["physicalLocation"]!).ToArray();
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.Equal("tests/Gatewright.Host.Tests/SarifTests.cs", (string)place["artifactLocation"]!["uri"]!);
            Assert.Equal(line, (int)place["region"]!["startLine"]!);
        });
    }

    [Fact]
    public async Task Findings_at_one_line_have_fingerprints_of_their_own()
    {
        var run = JsonNode.Parse((await HostRun.Of(Topologies.Mistaken(), "check", "--format", "sarif")).Output)!["runs"]![0]!;
        var fingerprints = run["results"]!.AsArray().Select(it => (string)it!["partialFingerprints"]!["primaryLocationLineHash"]!).ToArray();
        Assert.Equal(4, fingerprints.Distinct().Count());
        Assert.Equal("gatewright/contoso/", (string)run["automationDetails"]!["id"]!);
    }

    [Theory]
    [InlineData("/_/examples/Site.cs", "examples/Site.cs")]
    [InlineData("/nowhere/at/all/Site.cs", "Site.cs")]
    [InlineData("Site.cs", "Site.cs")]
    public void A_file_is_named_as_the_repository_knows_it(string file, string relative) => Assert.Equal(relative, SourcePlace.Of(file, 1)!.File);

    [Fact]
    public void A_file_without_a_repository_is_named_from_the_current_folder()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("Site.cs", SourcePlace.Of(folder.Of("src", "Site.cs"), 1)!.File);
        Directory.CreateDirectory(folder.Of("src"));
        File.WriteAllText(folder.Of(".git"), "gitdir: elsewhere");
        Assert.Equal("src/Site.cs", SourcePlace.Of(folder.Of("src", "Site.cs"), 1)!.File);
    }

    [Fact]
    public void A_caller_that_names_no_file_has_no_place() => Assert.Null(SourcePlace.Of("", 0));

    [Fact]
    public async Task Nothing_violates_the_schema_or_what_GitHub_demands()
    {
        Assert.SkipWhen(SarifValidator.WhyNone is not null, SarifValidator.WhyNone ?? "");
        Assert.Empty(SarifValidator.Violations((await HostRun.Of(Topologies.Mistaken(), "check", "--format", "sarif")).Output));
    }

    /// <summary>The validator does look.</summary>
    [Fact]
    public async Task A_rule_without_a_full_description_violates_what_GitHub_demands()
    {
        Assert.SkipWhen(SarifValidator.WhyNone is not null, SarifValidator.WhyNone ?? "");
        var log = JsonNode.Parse((await HostRun.Of(Topologies.Mistaken(), "check", "--format", "sarif")).Output)!;
        log["runs"]![0]!["tool"]!["driver"]!["rules"]![0]!.AsObject().Remove("fullDescription");
        Assert.Equal(["GH2012"], SarifValidator.Violations(log.ToJsonString()));
    }

    /// <summary>
    /// https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support, read 2026-11-28: what is marked as required there.
    /// Held without the multitool, too, which runs only where its package can be installed.
    /// </summary>
    [Fact]
    public async Task Each_property_that_GitHub_requires_is_there()
    {
        var log = JsonNode.Parse((await HostRun.Of(Topologies.Mistaken(), "check", "--format", "sarif")).Output)!;
        var run = log["runs"]![0]!;
        var driver = run["tool"]!["driver"]!;
        string[] texts = [.. driver["rules"]!.AsArray().SelectMany(rule => new[] { rule!["id"], rule["shortDescription"]!["text"],
            rule["fullDescription"]!["text"], rule["help"]!["text"] }).Append(driver["name"]).Select(it => (string)it!)];
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 1024));
        Assert.All(run["results"]!.AsArray(), result =>
        {
            Assert.NotEmpty((string)result!["message"]!["text"]!);
            var place = result["locations"]![0]!["physicalLocation"]!;
            Assert.Equal("net%20works/Program.cs", (string)place["artifactLocation"]!["uri"]!);
            Assert.Equal([12, 1, 13, 1], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(it => (int)place["region"]![it]!));
        });
    }

    private static int Line([CallerLineNumber] int line = 0) => line;
}

using System.Text.Json.Nodes;
using Gatewright.Emit;
using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Mistakes;

/// <summary>What <c>docs/mistakes.md</c> promises, executed, and read without being run.</summary>
public sealed class MistakeTests
{
    private const string Unsayable = "The API doesn't let one say it:";

    public static TheoryData<int, int> Breaking => Programs("breaks");

    public static TheoryData<int, int> Refused => Programs("refused");

    public static TheoryData<int, int> Right => Programs("holds");

    [Fact]
    public void There_are_twenty_each_reported_or_unsayable_and_each_with_a_right_program()
    {
        Assert.Equal(Enumerable.Range(1, 20), MistakePage.Mistakes.Select(mistake => mistake.Number));
        Assert.All(MistakePage.Mistakes, mistake =>
        {
            Assert.NotEqual(mistake.Text.Replace('\n', ' ').Contains(Unsayable, StringComparison.Ordinal), mistake.Programs.Any(it => it.Kind == "breaks"));
            Assert.Contains(mistake.Programs, it => it.Kind == "holds");
        });
    }

    [Theory]
    [MemberData(nameof(Breaking))]
    public void A_mistake_is_reported_by_its_rule_where_it_stands(int mistake, int index)
    {
        var (_, id, severity, program) = Program(mistake, index);

        var (found, replay) = PageProgram.Judge(program.Text.Text);

        var reported = found.Where(it => it.Severity > Severity.Information).ToLookup(it => it.Rule.Id);
        Assert.Equal(program.Also.Append(id).Order(StringComparer.Ordinal), reported.Select(it => it.Key).Order(StringComparer.Ordinal));
        Assert.All(reported[id], finding => Assert.Equal(severity, finding.Severity));
        Assert.Equal(program.Text.Marks, replay.Findings.Where(it => it.Finding.Rule.Id == id).Select(it => it.Span).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Breaking))]
    public void A_mistake_names_the_page_of_its_rule(int mistake, int index)
    {
        var id = Program(mistake, index).Id;

        var section = RulePage.All.SelectMany(page => page.Sections).Single(section => section.Id == id);

        Assert.Contains($"Rule: [{id}](rules/{section.Page.File}#{section.Anchor})\n", Of(mistake).Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cant_be_said_doesnt_compile(int mistake, int index)
    {
        var (_, id, _, program) = Program(mistake, index);

        var errors = new SourceProgram(program.Text.Text).Compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error);

        Assert.Equal(program.Text.Marks.Select(mark => (id, mark)), errors.Select(error => (error.Id, error.Location.SourceSpan)));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_program_has_neither_errors_nor_warnings(int mistake, int index)
    {
        var (found, _) = PageProgram.Judge(Program(mistake, index).Program.Text.Text);

        Assert.Empty(found.Where(it => it.Severity > Severity.Information));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Networks_are_joined_in_both_directions_with_one_key(int mistake)
    {
        var properties = Emitted(mistake, "Microsoft.Network/connections").Select(it => it["properties"]!).ToArray();

        string[] ends = [.. properties
            .Select(it => $"{it["virtualNetworkGateway1"]!["id"]} > {it["virtualNetworkGateway2"]!["id"]}").Order(StringComparer.Ordinal)];
        Assert.Equal([Between("east-vpn", "west-vpn"), Between("west-vpn", "east-vpn")], ends);
        Assert.Equal(["[parameters('psk')]", "[parameters('psk')]"], properties.Select(it => (string?)it["sharedKey"]));

        static string Between(string first, string second) => $"{Id(first)} > {Id(second)}";
        static string Id(string gateway) => $"[resourceId('Microsoft.Network/virtualNetworkGateways', '{gateway}')]";
    }

    [Fact]
    public void A_shared_key_is_a_secure_parameter_without_a_default()
    {
        var key = Template(19)["parameters"]!["parisPsk"]!.AsObject();

        Assert.Equal("securestring", (string?)key["type"], ignoreCase: true);
        Assert.False(key.ContainsKey("defaultValue"));
    }

    [Fact]
    public void A_gateway_stands_in_the_region_of_its_network_in_whatever_group()
    {
        var placed = Emitted(20, "Microsoft.Network/virtualNetworks").Concat(Emitted(20, "Microsoft.Network/virtualNetworkGateways"));

        Assert.Equal(["westeurope", "westeurope"], placed.Select(it => (string?)it["location"]));
    }

    private static TheoryData<int, int> Programs(string kind)
    {
        var rows = new TheoryData<int, int>();
        foreach (var mistake in MistakePage.Mistakes)
        {
            foreach (var (index, program) in mistake.Programs.Index().Where(it => it.Item.Kind == kind))
                rows.Add(mistake.Number, index);
        }

        return rows;
    }

    private static Mistake Of(int number) => MistakePage.Mistakes.Single(it => it.Number == number);

    private static MistakeProgram Program(int mistake, int index) => Of(mistake).Programs[index];

    private static JsonNode Template(int mistake)
    {
        var right = Of(mistake).Programs.Single(it => it.Kind == "holds").Program.Text.Text;
        return JsonNode.Parse(EmittedText.Json(Assert.Single(new SourceProgram(right).Completed())))!;
    }

    /// <summary>The resources of a type, those of nested deployments too.</summary>
    private static IEnumerable<JsonNode> Emitted(int mistake, string type) => Inside(Template(mistake)).Where(it => (string?)it["type"] == type);

    private static IEnumerable<JsonNode> Inside(JsonNode template) => template["resources"]!.AsArray()
        .SelectMany(it => it!["properties"]?["template"] is { } nested ? Inside(nested).Prepend(it) : [it]);
}

using System.Text;
using Gatewright.ArmLanguage;

namespace Gatewright.Import.Tests.Templates;

/// <summary>Input that nobody sends in good faith: a problem that says so, or a result that stays bounded.</summary>
public class HostileTests
{
    private const string Location = "\"location\":\"westeurope\"";

    /// <summary>What each template begins with.</summary>
    private const string Start =
        "{\"$schema\":\"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\",\"contentVersion\":\"1.0.0.0\",";

    [Fact]
    public void A_template_that_ends_too_early_is_a_problem()
    {
        foreach (var name in Shape.Names)
        {
            var bytes = new Shape(name).Bytes;
            for (var length = 0; length < bytes.Length - 2; length += 997)
                Assert.NotEmpty(Read(bytes[..length]).Problems);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"resources\":")]
    [InlineData("{\"resources\":[{\"properties\":")]
    public void Nesting_of_100000_levels_is_a_problem(string level) =>
        Assert.Equal("json-depth", Assert.Single(Read(string.Concat(Enumerable.Repeat(level, 100_000))).Problems).Code);

    [Fact]
    public void An_expression_of_9000_levels_is_a_problem() =>
        Assert.Equal("expression-depth", Codes(Network(Quoted($"[{string.Concat(Enumerable.Repeat("concat(", 9_000))}{new string(')', 9_000)}]"))));

    [Fact]
    public void An_expression_of_1_MB_is_a_problem() =>
        Assert.Equal("expression-length", Codes(Network(Quoted($"[concat('{new string('a', 1024 * 1024)}')]"))));

    [Fact]
    public void A_document_of_200_MB_is_a_problem()
    {
        var bytes = new byte[200 * 1024 * 1024];
        Array.Fill(bytes, (byte)' ');
        Assert.Equal("json-length", Codes(Read(bytes)));
    }

    [Fact]
    public void A_text_of_15_MB_is_no_name() =>
        Assert.NotEmpty(Read(Network(Quoted(new string('a', 15 * 1024 * 1024)))).Check());

    [Theory]
    [InlineData("1000000", "copy-count")]
    [InlineData("-1", "copy-count")]
    [InlineData("\"[reference('x', '2024-01-01').count]\"", "function-not-here")]
    [InlineData("null", "copy-count")]
    public void A_loop_that_ARM_rejects_is_a_problem(string count, string code)
    {
        var imported = Read(Network("\"a\"", $"\"copy\":{{\"name\":\"c\",\"count\":{count}}},"));
        Assert.Equal(code, Codes(imported));
        Assert.Empty(imported.Topology.VirtualNetworks);
    }

    [Fact]
    public void A_loop_of_subnets_within_a_loop_of_networks_is_read_as_far_as_limits_allow()
    {
        var subnets = """{"name":"subnets","count":800,"input":{"name":"[concat('s', copyIndex('subnets'))]","properties":{"addressPrefix":"10.0.0.0/24"}}}""";
        var imported = Read($$$"""
            {{{Start}}}"resources":[{"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"[concat('n', copyIndex())]",{{{Location}}},
            "copy":{"name":"c","count":100},"properties":{"copy":[{{{subnets}}}]}}]}
            """);
        Assert.Empty(imported.Problems);
        Assert.Equal(80_000, imported.Topology.VirtualNetworks.Sum(network => network.Subnets.Length));
    }

    [Fact]
    public void Variables_and_references_in_a_circle_are_problems()
    {
        var variables = "\"variables\":{\"a\":\"[variables('b')]\",\"b\":\"[variables('a')]\"},\"resources\"";
        Assert.Equal("cycle", Codes(Network("\"[variables('a')]\"").Replace("\"resources\"", variables, StringComparison.Ordinal)));
        Assert.Equal("cycle template-invalid", Codes(Start + """
            "resources":[{"type":"Microsoft.Resources/deployments","apiVersion":"2022-09-01","name":"d","properties":{"mode":"Incremental",
            "expressionEvaluationOptions":{"scope":"inner"},"parameters":{"p":{"value":"[reference('d').outputs.o.value]"}},
            "template":{"parameters":{"p":{"type":"string"}},"resources":[],"outputs":{"o":{"type":"string","value":"[parameters('p')]"}}}}}]}
            """));
    }

    /// <summary>The engine inside the Bicep CLI doesn't mind either; Azure rejects it.</summary>
    [Fact]
    public void Resources_that_wait_for_each_other_are_read()
    {
        var imported = Read($$$"""
            {{{Start}}}"resources":[
            {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"a",{{{Location}}},"dependsOn":["b"]},
            {"type":"Microsoft.Network/routeTables","apiVersion":"2024-05-01","name":"b",{{{Location}}},"dependsOn":["a"]}]}
            """);
        Assert.Equal(["a", "b"], imported.Topology.RouteTables.Select(table => table.Name.ToString()));
    }

    [Fact]
    public void Networks_peered_in_a_circle_with_themselves_are_read()
    {
        var imported = Read($$$$"""
            {{{{Start}}}}"resources":[{"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"hub",{{{{Location}}}},
            "properties":{"addressSpace":{"addressPrefixes":["10.0.0.0/16"]},"virtualNetworkPeerings":[{"name":"self",
            "properties":{"remoteVirtualNetwork":{"id":"[resourceId('Microsoft.Network/virtualNetworks', 'hub')]"}}}]}}]}
            """);
        Assert.Equal("GW6004", Assert.Single(imported.Check()).Rule.Id);
    }

    [Fact]
    public void Of_two_properties_of_one_name_the_last_holds()
    {
        var imported = Read(Network("\"a\"", "\"name\":\"first\",\"properties\":{\"flowTimeoutInMinutes\":1},\"properties\":{\"flowTimeoutInMinutes\":5},"));
        Assert.Equal("a", Assert.Single(imported.Topology.VirtualNetworks).Name.ToString());
    }

    public static TheoryData<string> Encodings { get; } = ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory, MemberData(nameof(Encodings))]
    public void A_document_with_a_byte_order_mark_is_read(string encoding)
    {
        var it = Encoding.GetEncoding(encoding);
        var imported = Read([.. it.GetPreamble(), .. it.GetBytes(Network("\"überall\""))]);
        Assert.Empty(imported.Problems);
        Assert.Equal("überall", Assert.Single(imported.Topology.VirtualNetworks).Name.ToString());
    }

    [Fact]
    public void Bytes_in_another_encoding_are_a_problem()
    {
        Assert.Equal("json-encoding", Codes(Read(Encoding.Latin1.GetBytes(Network("\"überall\"")))));
        Assert.Equal("json-invalid", Codes(Read(Encoding.Unicode.GetBytes(Network("\"a\"")))));
        var noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        Assert.Equal("json-encoding", Codes(Read(noise)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"package\",\"version\":\"1.0.0\",\"dependencies\":{\"left-pad\":\"1\"}}")]
    [InlineData("{\"resources\":17}")]
    [InlineData("{\"resources\":[17,null,[],{\"type\":17,\"name\":{}}],\"parameters\":[],\"variables\":17,\"outputs\":\"x\"}")]
    public void JSON_that_is_no_template_has_nothing_in_it(string json)
    {
        var imported = Read(json);
        Assert.Empty(imported.Topology.VirtualNetworks);
        Assert.Empty(imported.Check());
    }

    /// <summary>Ten times as much takes about ten times as long, so the largest that is read takes seconds.</summary>
    [Fact]
    public void Tens_of_thousands_of_resources_and_parts_are_read()
    {
        var subnets = string.Join(',', Enumerable.Range(0, 20_000).Select(it =>
            $"{{\"name\":\"s{it}\",\"properties\":{{\"addressPrefix\":\"10.0.0.0/24\"}}}}"));
        var sites = string.Join(',', Enumerable.Range(0, 10_000).Select(it =>
            $"{{\"type\":\"Microsoft.Network/localNetworkGateways\",\"apiVersion\":\"2024-05-01\",\"name\":\"l{it}\",{Location},\"properties\":{{}}}}"));
        var imported = Read($$$"""
            {{{Start}}}"resources":[{{{sites}}},
            {"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"a",{{{Location}}},"properties":{"subnets":[{{{subnets}}}]}}]}
            """);
        Assert.Empty(imported.Problems);
        Assert.Equal((10_000, 20_000), (imported.Topology.Sites.Length, imported.Topology.VirtualNetworks[0].Subnets.Length));
    }

    private static ImportedTopology Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private static ImportedTopology Read(byte[] json) => ArmImport.Read(json);

    private static string Codes(string json) => Codes(Read(json));

    private static string Codes(ImportedTopology imported) => string.Join(' ', imported.Problems.Select(problem => problem.Code));

    private static string Quoted(string text) => $"\"{text}\"";

    /// <summary>A network; more members come before its own.</summary>
    private static string Network(string name, string more = "") =>
        $"{Start}\"resources\":[{{{more}\"type\":\"Microsoft.Network/virtualNetworks\",\"apiVersion\":\"2024-05-01\",\"name\":{name},{Location}}}]}}";
}

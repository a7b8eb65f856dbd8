using System.Text.Json.Nodes;
using Gatewright.Changes;
using Gatewright.Emit;

namespace Gatewright.CSharp.Tests;

using static ReadTemplate;

/// <summary>Parameters of a template keep their types in the program, and what it demands of their values is told.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData("bool", "AddParameter<bool>")]
    [InlineData("object", "AddParameter<Json>")]
    [InlineData("array", "AddParameter<Json[]>")]
    public void What_is_passed_on_keeps_the_type_of_its_parameter(string type, string declared)
    {
        var program = Written(Network($$""" "value": { "type": "{{type}}" } """, """ "anything": "[parameters('value')]" """));

        Assert.Contains(declared, program.Text, StringComparison.Ordinal);
        Assert.Equal(type, Parameter(Emitted(program), "value")["type"]!.GetValue<string>());
        Assert.Empty(program.Remarks);
    }

    [Fact]
    public void A_long_patch_is_written_over_several_lines_as_it_is()
    {
        var (flags, numbers) = (Enumerable.Range(1, 6).Select(it => $"\"is{it}\": \"[parameters('value')]\""), new[] { 1, 2, 3, 4, 5, 6 });
        var program = Written(Network(""" "value": { "type": "bool" } """, string.Join(',', flags)));

        Assert.Contains("            \"is1\": \"[parameters('value')]\",\n", program.Text, StringComparison.Ordinal);
        Assert.All(numbers, it => Assert.Contains($"\"is{it}\": \"[parameters('value')]\"", Emitted(program), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bool")]
    [InlineData("object")]
    [InlineData("int")]
    public void What_nothing_uses_keeps_its_type(string type) =>
        Assert.Equal(type, Parameter(Emitted(Written(Network($$""" "value": { "type": "{{type}}" } """, ""))), "value")["type"]!.GetValue<string>());

    [Theory]
    [InlineData("string", "int")]
    [InlineData("bool", "int")]
    public void A_type_that_its_use_changes_is_told(string type, string becomes)
    {
        var template = Network($$""" "value": { "type": "{{type}}" } """, """ "flowTimeoutInMinutes": "[parameters('value')]" """);
        var program = Written(template);

        Assert.Equal(becomes, Parameter(Emitted(program), "value")["type"]!.GetValue<string>());
        Assert.Contains($"is of type {type} and stands for a int; it is of type {becomes} here", Assert.Single(program.Remarks).Message, StringComparison.Ordinal);
        Assert.Contains(TopologyChanges.Between(Read(template), Read(Emitted(program))).All, it => it.ToString().Contains($"from {type} to {becomes}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_template_demands_of_a_value_is_told()
    {
        var program = Written(Network(""" "value": { "type": "int", "minValue": 4, "maxValue": 30, "allowedValues": [4, 8] } """,
            """ "flowTimeoutInMinutes": "[parameters('value')]" """));

        Assert.Contains("has allowedValues [4,8], minValue 4, maxValue 30", Assert.Single(program.Remarks).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_has_the_type_of_its_parameter()
    {
        var topology = new TopologyBuilder("main", Region.WestEurope);
        topology.AddParameter<bool>("isOn").WithDefault(true);
        topology.AddParameter<Json>("marks").WithDefault("""{ "cost": "42" }""");
        topology.AddParameter<Json[]>("rows").WithDefault(Rows());
        var template = ArmTemplate.Create(topology.Build()).Files[0].Render();

        Assert.Equal("[bool('true')]", $"{Parameter(template, "isOn")["defaultValue"]}");
        Assert.Equal("""[json('{ "cost": "42" }')]""", $"{Parameter(template, "marks")["defaultValue"]}");
        Assert.Equal("""[json('[{ "a": 1 }]')]""", $"{Parameter(template, "rows")["defaultValue"]}");
    }

    private static Json[] Rows() => ((Value<Json>)"""{ "a": 1 }""").TryGetValue(out var row) ? [row] : [];

    private static JsonNode Parameter(string template, string name) => JsonNode.Parse(template)!["parameters"]![name]!;

    private static string Network(string parameters, string properties) => Template(parameters, $$"""
        { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope",
          "properties": { {{(properties.Length == 0 ? "" : properties + ",")}} "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } } }
        """);
}

using System.Text.Json.Nodes;

namespace Gatewright.CSharp.Tests;

using static ReadTemplate;

/// <summary>A parameter that names what exists: the program asks for the id, and for the name only where something else needs it.</summary>
public sealed class ReplacedParameterTests
{
    private const string Hub = """
        { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub", "location": "westeurope", "properties": {
          "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] }, "virtualNetworkPeerings": [{ "name": "out", "properties": { "remoteVirtualNetwork": {
            "id": "[resourceId('Microsoft.Network/virtualNetworks', parameters('network'))]" } } }] PROPERTIES } }
        """;

    [Fact]
    public void Its_name_is_left_out_and_that_is_told()
    {
        var program = Written(Template(""" "network": { "type": "string" } """, Hub.Replace("PROPERTIES", "", StringComparison.Ordinal)));

        Assert.Equal(["virtualNetworkId"], Parameters(program));
        Assert.Contains(program.Remarks, it => it.Message.Contains("is used only in expressions that other parameters stand for; it is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_name_stays_where_a_patch_names_it() => Assert.Equal(["network", "virtualNetworkId"], Parameters(Written(Template(
        """ "network": { "type": "string" } """, Hub.Replace("PROPERTIES", ", \"anything\": \"[parameters('network')]\"", StringComparison.Ordinal)))).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_name_stays_where_a_value_is_it() => Assert.Contains("network", Parameters(Written(Template(
        """ "network": { "type": "string" } """, Hub.Replace("PROPERTIES", "", StringComparison.Ordinal)
            + """, { "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "[parameters('network')]", "location": "westeurope" } """))));

    private static IEnumerable<string> Parameters(CSharpProgram program) => JsonNode.Parse(Emitted(program))!["parameters"]!.AsObject().Select(it => it.Key);
}

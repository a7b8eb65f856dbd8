namespace Gatewright.ArmLanguage.Tests;

/// <summary>Templates for tests, from the parts that matter.</summary>
internal static class Template
{
    public const string Schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    /// <param name="resources">The items of the array of resources.</param>
    /// <param name="members">Further members of the template, each with a comma behind.</param>
    public static string With(string resources, string members = "") =>
        $$"""{"$schema":"{{Schema}}","contentVersion":"1.0.0.0",{{members}}"resources":[{{resources}}]}""";

    public static string Network(string name, string members = "") =>
        $$"""{"type":"Microsoft.Network/virtualNetworks","apiVersion":"2024-05-01","name":"{{name}}"{{(members is "" ? "" : ",")}}{{members}}}""";

    public static Expansion Expand(string resources, string members = "", ExpansionOptions? options = null) =>
        ArmTemplate.Parse(With(resources, members)).Expand(options ?? new() { Scope = OracleScope.Value });

    /// <summary>The value of an expression, in a property.</summary>
    public static ArmValue Evaluate(string expression, string members = "")
    {
        var expansion = Expand(Network("a", $$"""
            "properties":{"x":{{System.Text.Json.JsonSerializer.Serialize(expression)}}}
            """), members);
        Assert.Empty(expansion.Problems);
        return ((ArmObject)Assert.Single(expansion.Resources).Body["properties"]!)["x"]!;
    }

    public static string Nested(string name, string template, string properties = "") => $$$"""
        {"type":"Microsoft.Resources/deployments","apiVersion":"2024-03-01","name":"{{{name}}}",
         "properties":{"mode":"Incremental",{{{properties}}}"template":{{{template}}}}}
        """;

    /// <summary>A nested deployment whose expressions are evaluated within.</summary>
    public static string Inner(string name, string template, string properties = "") =>
        Nested(name, template, "\"expressionEvaluationOptions\":{\"scope\":\"inner\"}," + properties);
}

namespace Gatewright.ArmLanguage.Tests;

public class ExpansionTests
{
    [Theory]
    [InlineData("p<hub hub", "hub p")]
    [InlineData("c<a z b a<b", "b a c z")]
    [InlineData("a<b b<c c<a", "c b a")]
    [InlineData("a<a b", "a b")]
    public void A_resource_comes_after_what_it_waits_for(string resources, string order)
    {
        var written = resources.Split(' ').Select(it => it.Split('<'))
            .Select(it => Template.Network(it[0], it.Length > 1 ? $"\"dependsOn\":[\"{it[1]}\"]" : ""));

        Assert.Equal(order, Names(Template.Expand(string.Join(',', written))));
    }

    /// <summary>Bicep writes a type that takes null as a definition.</summary>
    [Theory]
    [InlineData("\"$ref\":\"#/definitions/names\"", "null")]
    [InlineData("\"$ref\":\"#/definitions/more\"", "null")]
    [InlineData("\"$ref\":\"#/definitions/some\",\"nullable\":true", "null")]
    [InlineData("\"$ref\":\"#/definitions/names\",\"defaultValue\":[\"a\"]", "[\"a\"]")]
    [InlineData("\"$ref\":\"#/definitions/some\"", "\"[parameters('p')]\"")]
    public void A_parameter_that_takes_null_is_null_without_a_value(string declared, string value)
    {
        var members = $$$"""
            "languageVersion":"2.0","definitions":{"names":{"type":"array","nullable":true},"more":{"$ref":"#/definitions/names"},"some":{"type":"array"}},
            "parameters":{"p":{{{{declared}}}}},
            """;
        var options = new ExpansionOptions { Scope = OracleScope.Value, AllowsMissingParameters = true };
        var expansion = Template.Expand(Template.Network("a", "\"properties\":{\"x\":[\"[parameters('p')]\"]}"), members, options);

        Assert.Empty(expansion.Problems);
        Assert.Equal(value, ((ArmArray)((ArmObject)Assert.Single(expansion.Resources).Body["properties"]!)["x"]!).Items[0].ToJson());
    }

    [Fact]
    public void A_reference_is_a_dependency()
    {
        var expansion = Template.Expand(string.Join(',', Template.Network("a", """
            "properties":{"x":"[reference('b').y]"}
            """), Template.Network("b")));

        Assert.Equal("b a", Names(expansion));
        Assert.Same(expansion.Resources[0], Assert.Single(expansion.Resources[1].DependsOn));
    }

    [Fact]
    public void Everything_before_a_nested_deployment_comes_before_what_is_in_it()
    {
        var nested = Template.Inner("n", Template.With($"{Template.Network("in2", "\"dependsOn\":[\"in1\"]")},{Template.Network("in1")}"));
        var expansion = Template.Expand($"{Template.Network("c", "\"dependsOn\":[\"n\"]")},{nested},{Template.Network("z")}");

        Assert.Equal("in1 in2 c z", Names(expansion));
        Assert.Equal(["n"], expansion.Resources[0].Deployments);
        Assert.Empty(expansion.Resources[2].Deployments);
    }

    /// <summary>A snapshot leaves it out; the deployment doesn't.</summary>
    [Fact]
    public void An_outer_scope_with_a_secret_is_expanded_and_marked()
    {
        var nested = Template.Nested("n", Template.With(Template.Network("in", """
            "properties":{"key":"[parameters('k')]","x":1}
            """)));
        var expansion = Template.Expand(nested, """
            "parameters":{"k":{"type":"securestring"}},
            """, new() { Parameters = ArmParameters.Parse("""{"k":{"value":"psk"}}""") });
        var resource = Assert.Single(expansion.Resources);

        Assert.False(resource.IsPredicted);
        Assert.Equal("""{"key":"[parameters('k')]","x":1}""", resource.Body["properties"]!.ToJson());
        Assert.Equal("nested-deployment-short-circuited", Assert.Single(expansion.Problems).Code);
        Assert.True(expansion.Succeeded);
    }

    [Fact]
    public void Existing_resources_are_listed_apart()
    {
        var expansion = ArmTemplate.Parse($$"""
            {"$schema":"{{Template.Schema}}","contentVersion":"1.0.0.0","languageVersion":"2.0","resources":{
              "hub":{{Template.Network("h", "\"existing\":true,\"resourceGroup\":\"rg9\"")}},"p":{{Template.Network("p", "\"dependsOn\":[\"hub\"]")}} } }
            """).Expand(new() { Scope = OracleScope.Value });

        Assert.Equal("p", Names(expansion));
        var hub = Assert.Single(expansion.ExistingResources);
        Assert.Equal(("hub", "rg9"), (hub.SymbolicName, hub.Scope.ResourceGroup));
        Assert.Equal([hub], expansion.Resources[0].DependsOn);
    }

    [Fact]
    public void One_problem_leaves_the_rest_readable()
    {
        var expansion = Template.Expand($$"""
            {{Template.Network("a", """
            "properties":{"x":"[int('x')]","y":"[variables('bad')]","z":2}
            """)}},{{Template.Network("b")}}
            """, """
            "variables":{"bad":"[nope()]"},
            """);

        Assert.Equal(["function-unknown", "conversion"], expansion.Problems.Select(problem => problem.Code));
        Assert.Equal(["variables.bad", "resources[0].properties.x"], expansion.Problems.Select(problem => problem.Place!.Path));
        Assert.Equal(["a", "b"], expansion.Resources.Select(resource => ((ArmString)resource.Name).Value));
        Assert.Equal("2", ((ArmObject)expansion.Resources[0].Body["properties"]!)["z"]!.ToJson());
    }

    /// <summary>Found by putting random expressions into templates and asking the engine as well.</summary>
    [Theory]
    [InlineData("\"copy\":{\"name\":\"[int('12')]\",\"count\":0}", "value-type")]
    [InlineData("\"properties\":{\"copy\":[{\"name\":\"[true()]\",\"count\":1,\"input\":1}]}", "value-type")]
    [InlineData("\"apiVersion\":\"[first('')]\"", "api-version-missing")]
    [InlineData("\"scope\":\"[add(1,2)]\"", "value-type")]
    [InlineData("\"resourceGroup\":\"[false()]\"", "value-type")]
    public void A_part_of_the_wrong_type_is_reported_and_never_skipped(string members, string code) =>
        Assert.Equal([code], Template.Expand(Template.Network("a", members)).Problems.Select(problem => problem.Code));

    [Fact]
    public void A_problem_prints_as_compilers_do()
    {
        var problem = Assert.Single(ArmTemplate.Parse("{\n  \"resources\": [1\n}").Problems);

        Assert.Equal("(3,1): error json-invalid: '}' is unexpected; write ',' or ']'", problem.ToString());
    }

    private static string Names(Expansion expansion)
    {
        Assert.True(expansion.Succeeded, string.Join('\n', expansion.Problems));
        return string.Join(' ', expansion.Resources.Select(resource => ((ArmString)resource.Name).Value));
    }
}

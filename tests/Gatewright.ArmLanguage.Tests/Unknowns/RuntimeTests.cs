namespace Gatewright.ArmLanguage.Tests;

public class RuntimeTests
{
    [Theory]
    [InlineData("[reference('/subscriptions/a/providers/P/t/x').ip]", "reference", "/subscriptions/a/providers/P/t/x")]
    [InlineData("[reference('/subscriptions/a/providers/P/t/x', '2024-05-01', 'Full').ip]", "reference", "/subscriptions/a/providers/P/t/x 2024-05-01 Full")]
    [InlineData("[listKeys('/subscriptions/a/providers/P/t/x', '2024-05-01').ip]", "listKeys", "/subscriptions/a/providers/P/t/x 2024-05-01")]
    [InlineData("[deployer().ip]", "deployer", "")]
    public void What_only_a_deployment_knows_it_may_answer(string expression, string function, string arguments)
    {
        RuntimeCall? asked = null;
        var value = Output(expression, new() { Runtime = call => (asked = call) is null ? null : """{"ip":"10.0.0.4"}""" });
        Assert.Equal("\"10.0.0.4\"", value);
        Assert.Equal((function, arguments), (asked!.Function, string.Join(' ', asked.Arguments)));
    }

    [Fact]
    public void What_it_does_not_answer_stays_unknown() =>
        Assert.Equal("\"[reference('/subscriptions/a/providers/P/t/x').ip]\"",
            Output("[reference('/subscriptions/a/providers/P/t/x').ip]", new() { Runtime = _ => null }));

    [Fact]
    public void A_property_of_a_scope_is_asked_with_the_scope()
    {
        var scope = new DeploymentScope { SubscriptionId = "22222222-2222-2222-2222-222222222222", ResourceGroup = "net" };
        var value = Output("[resourceGroup().tags.owner]", new()
        {
            Scope = scope, Runtime = call => call.Function is "resourceGroup" && call.Arguments[0] == scope.Id ? """{"tags":{"owner":"network-team"}}""" : null,
        });
        Assert.Equal("\"network-team\"", value);
    }

    [Fact]
    public void A_secret_is_checked_and_then_stands_as_what_it_is_concealed_as()
    {
        const string Parameters = """
            "parameters":{"given":{"type":"securestring","minLength":4,"maxLength":8},"usual":{"type":"securestring","defaultValue":"usual"},
            "all":{"type":"secureObject"}},
            "outputs":{"v":{"type":"array","value":["[parameters('given')]","[concat('a',parameters('usual'))]","[parameters('all').k]"]}},
            """;
        var options = new ExpansionOptions
        {
            Conceal = secret => $"<{secret.Length}>", Parameters = ArmParameters.Parse("""{"given":{"value":"secret"},"all":{"value":{"k":"key"}}}"""),
        };
        var expansion = Template.Expand("", Parameters, options);
        Assert.Empty(expansion.Problems);
        Assert.Equal("""["<6>","a<5>","<3>"]""", expansion.Outputs["v"]!.ToJson());
        Assert.Equal(
            """{"given":{"type":"securestring","value":"<6>"},"usual":{"type":"securestring","value":"<5>"},"all":"""
            + """{"type":"secureObject","value":{"k":"<3>"}}}""",
            expansion.Deployment!.Parameters.ToJson());
        var tooLong = options with { Parameters = ArmParameters.Parse("""{"given":{"value":"too-long-a-secret"},"all":{"value":{"k":"key"}}}""") };
        Assert.Equal(["length-limit"], Template.Expand("", Parameters, tooLong).Problems.Select(it => it.Code));
    }

    [Fact]
    public void Nested_deployments_are_listed_with_what_they_wait_for()
    {
        var inner = Template.With(Template.Network("b"), "\"outputs\":{\"o\":{\"type\":\"string\",\"value\":\"x\"}},");
        var expansion = Template.Expand(string.Join(',',
            Template.Network("a"),
            Template.Inner("inner", inner).Replace("\"name\":\"inner\"", "\"name\":\"inner\",\"dependsOn\":[\"a\"]", StringComparison.Ordinal),
            Template.Network("c", "\"dependsOn\":[\"inner\"]")));
        Assert.Empty(expansion.Problems);
        var nested = Assert.Single(expansion.NestedDeployments);
        Assert.Equal(("inner", expansion.Deployment), (nested.Name, nested.Parent));
        Assert.Equal(["a"], nested.DependsOn.Select(it => ((ArmString)it.Name).Value));
        Assert.Equal("""{"o":{"type":"string","value":"x"}}""", nested.Outputs.ToJson());
        Assert.Equal([nested], expansion.Resources.Single(it => it.Name is ArmString { Value: "c" }).DependsOnDeployments);
        Assert.Equal(nested, expansion.Resources.Single(it => it.Name is ArmString { Value: "b" }).Deployment);
    }

    private static string Output(string expression, ExpansionOptions options) =>
        Template.Expand("", $$"""
            "outputs":{"v":{"type":"string","value":{{System.Text.Json.JsonSerializer.Serialize(expression)}} } },
            """, options).Outputs["v"]!.ToJson();
}

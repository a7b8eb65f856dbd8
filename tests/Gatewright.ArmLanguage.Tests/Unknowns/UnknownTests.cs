namespace Gatewright.ArmLanguage.Tests;

public class UnknownTests
{
    [Fact]
    public void A_text_with_an_unknown_part_keeps_the_others()
    {
        var unknown = Assert.IsType<ArmUnknown>(Template.Evaluate("[concat('a', reference('p').ip, add(1, 2))]"));
        var call = Assert.IsType<FunctionCall>(unknown.Expression);

        Assert.Equal("concat('a', reference('p').ip, 3)", call.ToString());
        Assert.Equal("\"a\"", Assert.IsType<LiteralExpression>(call.Arguments[0]).Value.ToJson());
        Assert.Equal("3", Assert.IsType<LiteralExpression>(call.Arguments[2]).Value.ToJson());
    }

    [Theory]
    [InlineData("[createObject('a', 1, 'b', reference('x').y)]", """{"a":1,"b":"[reference('x').y]"}""")]
    [InlineData("[createObject('a', 1, 'b', reference('x').y).a]", "1")]
    [InlineData("[length(createArray(1, reference('x').y))]", "2")]
    [InlineData("[concat(createArray(1), createArray(reference('x').y))]", """[1,"[reference('x').y]"]""")]
    [InlineData("[union(createObject('n', reference('x').y), createObject('n', 1))]", """{"n":1}""")]
    [InlineData("[map(createArray(1, 2), lambda('i', reference(string(lambdaVariables('i')))))]", """["[reference('1')]","[reference('2')]"]""")]
    [InlineData("[contains(createArray(1, reference('x').y), 1)]", "true")]
    [InlineData("[tryGet(createObject('a', reference('x').y), 'a', 'b')]", "\"[tryGet(reference('x').y, 'b')]\"")]
    [InlineData("[or(true(), reference('x').y)]", "true")]
    [InlineData("[resourceGroup().id]", "\"/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg1\"")]
    public void What_is_known_beside_it_stays_known(string expression, string value) => Assert.Equal(value, Template.Evaluate(expression).ToJson());

    /// <summary>The engine answers 2, although the unknown item may be 1.</summary>
    [Fact]
    public void Whether_an_array_contains_a_value_is_unknown_when_an_item_is()
    {
        const string Expression = "[if(contains(createArray(reference('x').y), 1), 1, 2)]";
        Assert.Equal($"\"{Expression}\"", Template.Evaluate(Expression).ToJson());
    }

    [Fact]
    public void A_branch_that_is_kept_depends_on_nothing_around_it()
    {
        const string Members = """
            "parameters":{"s":{"type":"string","defaultValue":"hub"}},"variables":{"v":"vv"},
            """;
        Assert.Equal("if(reference('x').y, 'hub', 'vv')", Expression("[if(reference('x').y, parameters('s'), variables('v'))]", Members));
        Assert.Equal("map(reference('x').y, lambda('q', concat(lambdaVariables('q'), 'hub')))",
            Expression("[map(reference('x').y, lambda('q', concat(lambdaVariables('q'), parameters('s'))))]", Members));
        Assert.Equal("if(reference('x').y, int('x'), 3)", Expression("[if(reference('x').y, int('x'), add(1, 2))]"));
    }

    [Fact]
    public void The_same_call_is_the_same_unknown()
    {
        Assert.Equal(Template.Evaluate("[reference('x').y]"), Template.Evaluate("[Reference( 'x' ) . Y]"));
        Assert.NotEqual(Template.Evaluate("[reference('x').y]"), Template.Evaluate("[reference('z').y]"));
    }

    [Fact]
    public void Each_parameter_has_a_newGuid_of_its_own()
    {
        const string Parameters = """
            "parameters":{"p":{"type":"string","defaultValue":"[newGuid()]"},"q":{"type":"string","defaultValue":"[newGuid()]"}},
            """;
        var both = (ArmArray)Template.Evaluate("[createArray(parameters('p'), parameters('q'), parameters('p'))]", Parameters);

        Assert.Equal("""["[newGuid()]","[newGuid()]","[newGuid()]"]""", both.ToJson());
        Assert.NotEqual(both.Items[0], both.Items[1]);
        Assert.Equal(both.Items[0], both.Items[2]);
    }

    /// <summary>The engine answers the same, without a word.</summary>
    [Fact]
    public void A_loop_of_a_property_with_an_unknown_count_is_unknown_with_a_warning()
    {
        var expansion = Template.Expand(Template.Network("a", """
            "properties":{"x":1,"copy":[{"name":"p","count":"[length(parameters('k'))]","input":1}]}
            """), """
            "parameters":{"k":{"type":"securestring"}},
            """, new() { Parameters = ArmParameters.Parse("""{"k":{"value":"a"}}""") });

        Assert.Equal("""{"x":1,"p":"[unknown()]"}""", expansion.Resources[0].Body["properties"]!.ToJson());
        Assert.Equal(("copy-count-unknown", ArmSeverity.Warning), (Assert.Single(expansion.Problems).Code, expansion.Problems[0].Severity));
    }

    [Fact]
    public void A_parameter_without_value_may_stay_open()
    {
        var expansion = Template.Expand(Template.Network("[parameters('p')]", """
            "location":"[resourceGroup().location]","properties":{"x":1}
            """), """
            "parameters":{"p":{"type":"string"}},
            """, new() { AllowsMissingParameters = true });
        var resource = Assert.Single(expansion.Resources);

        Assert.Empty(expansion.Problems);
        Assert.Equal("\"[parameters('p')]\"", resource.Name.ToJson());
        Assert.StartsWith("\"[resourceId('", resource.Id.ToJson(), StringComparison.Ordinal);
        Assert.Equal("""{"location":"[resourceGroup().location]","properties":{"x":1}}""", resource.Body.ToJson());
    }

    private static string Expression(string expression, string members = "") =>
        Assert.IsType<ArmUnknown>(Template.Evaluate(expression, members)).Expression.ToString();
}

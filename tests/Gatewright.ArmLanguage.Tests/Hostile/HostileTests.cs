using System.Text;

namespace Gatewright.ArmLanguage.Tests;

/// <summary>Documents that are meant to do harm, or broken: each ends with a problem or a bounded result.</summary>
public class HostileTests
{
    [Fact]
    public void A_template_that_is_cut_off_anywhere_has_one_problem()
    {
        var json = Template.With(Template.Network("a", """
            "properties":{"x":"[concat('a', 'b')]","y":[1,2.5,true,null]}
            """));

        for (var length = 0; length < json.Length; length++)
        {
            var problem = Assert.Single(ArmTemplate.Parse(json[..length]).Expand().Problems);
            Assert.Equal("json-invalid", problem.Code);
            Assert.InRange(problem.Place!.Offset, 0, length);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[[{\"a\":")]
    public void JSON_of_100_000_levels_is_too_deep(string level) =>
        Assert.Equal("json-depth", Assert.Single(ArmTemplate.Parse(Repeat(level, 100_000)).Problems).Code);

    [Fact]
    public void JSON_of_100_000_levels_in_an_argument_is_too_deep() =>
        Assert.Equal("json-invalid", Error($"[json('{Repeat("[", 70_000)}')]"));

    [Theory]
    [InlineData("string(", "'a'", ")")]
    [InlineData("createArray(", "1", ")")]
    [InlineData("createObject('a',", "1", ")")]
    [InlineData("if(true(),", "1", ",2)")]
    [InlineData("map(createArray(1),lambda('x',", "1", "))")]
    public void An_expression_of_5_000_levels_is_too_deep(string open, string inner, string close) =>
        Assert.StartsWith("expression-", Error($"[{Repeat(open, 5_000)}{inner}{Repeat(close, 5_000)}]"), StringComparison.Ordinal);

    [Fact]
    public void Five_thousand_properties_in_a_row_are_too_deep() =>
        Assert.Equal("expression-depth", Error($"[reference('x'){Repeat(".a", 5_000)}]"));

    [Theory]
    [InlineData("[concat('", "a", "')]")]
    [InlineData("[", "(", "")]
    [InlineData("[concat(", "'a',", "'b')]")]
    public void An_expression_of_1_MB_is_too_long(string start, string part, string end) =>
        Assert.Equal(end is "" ? null : "expression-length", ErrorOrNull(start + Repeat(part, 1_048_576 / part.Length) + end));

    [Fact]
    public void The_later_of_equal_names_wins_among_10_000()
    {
        var template = ArmTemplate.Parse("{" + string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"\"a\":{i}")) + "}");

        Assert.Equal("""{"a":9999}""", template.Root!.ToJson());
    }

    [Fact]
    public void A_long_cycle_of_variables_is_one_problem()
    {
        var variables = string.Join(',', Enumerable.Range(0, 100).Select(i => $"\"v{i}\":\"[variables('v{(i + 1) % 100}')]\""));

        Assert.Equal("cycle", Assert.Single(Template.Expand("", $"\"variables\":{{{variables}}},").Problems).Code);
    }

    [Fact]
    public void A_chain_of_10_000_variables_ends()
    {
        var variables = string.Join(',', Enumerable.Range(0, 10_000).Select(i => i is 9_999 ? "\"v9999\":1" : $"\"v{i}\":\"[variables('v{i + 1}')]\""));

        Assert.Equal(["evaluation-depth"], Codes(Template.Expand("", $"\"variables\":{{{variables}}},")));
    }

    [Fact]
    public void Nested_deployments_that_wait_for_each_others_outputs_are_a_cycle()
    {
        const string Members = """
            "parameters":{"p":{"type":"string"}},"outputs":{"o":{"type":"string","value":"[parameters('p')]"}},
            """;
        static string Deployment(string name, string other) => Template.Inner(
            name, Template.With("", Members), $"\"parameters\":{{\"p\":{{\"value\":\"[reference('{other}').outputs.o.value]\"}}}},");

        Assert.Equal(["cycle"], Codes(Template.Expand($"{Deployment("a", "b")},{Deployment("b", "a")}")));
    }

    [Theory]
    [InlineData("1000000")]
    [InlineData("9223372036854775807")]
    [InlineData("\"[mul(1000, 1000)]\"")]
    public void A_loop_of_1_000_000_is_too_long(string count)
    {
        Assert.Equal(["copy-count"], Codes(Template.Expand(Template.Network("[string(copyIndex())]", $"\"copy\":{{\"name\":\"l\",\"count\":{count}}}"))));
        Assert.Equal(["copy-count"], Codes(Template.Expand("", $"\"variables\":{{\"copy\":[{{\"name\":\"l\",\"count\":{count},\"input\":1}}]}},")));
    }

    [Fact]
    public void Loops_in_nested_loops_end_at_the_limit_of_resources()
    {
        var inner = Template.With(Template.Network("a", "\"copy\":{\"name\":\"l\",\"count\":800}"));
        var outer = Template.Inner("n", inner)
            .Replace("\"name\":\"n\"", "\"name\":\"[concat('n',copyIndex())]\",\"copy\":{\"name\":\"l\",\"count\":800}", StringComparison.Ordinal);
        var expansion = Template.Expand(outer, options: new() { Limits = ArmLimits.Default with { MaxResources = 5_000 } });

        Assert.Equal(["limit-resources"], Codes(expansion));
        Assert.InRange(expansion.Resources.Length, 4_000, 5_000);
    }

    [Fact]
    public void A_value_that_doubles_ends_at_the_limit_of_values()
    {
        var variables = string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"v{i}\":\"[createArray(variables('v{i + 1}'), variables('v{i + 1}'))]\""));

        Assert.Equal(["limit-value"], Codes(Template.Expand("", $"\"variables\":{{{variables},\"v60\":\"abcdefgh\"}},")));
    }

    [Theory]
    [InlineData("[length(format('{0:D999999999}', 1))]")]
    [InlineData("[length(format('{0,999999999}', 1))]")]
    [InlineData("[string(map(range(0, 10000), lambda('i', range(0, 10000))))]")]
    [InlineData("[reduce(range(0, 10000), '', lambda('c', 'n', concat(lambdaVariables('c'), lambdaVariables('c'), 'aaaaaaaa')))]")]
    public void A_value_that_would_be_huge_is_none(string expression) => Assert.Equal("limit-value", Error(expression));

    [Fact]
    public void A_value_of_many_levels_is_none() =>
        Assert.Equal("value-depth", Error("[reduce(range(0, 10000), 0, lambda('c', 'n', createArray(lambdaVariables('c'))))]"));

    [Fact]
    public void Work_without_end_ends()
    {
        var expansion = Template.Expand(Template.Network("a", """
            "properties":{"x":"[length(filter(range(0,10000),lambda('i',equals(length(filter(range(0,10000),lambda('j',false()))),1))))]","y":"[add(1,2)]"}
            """), options: new() { Limits = ArmLimits.Default with { MaxWork = 20_000_000 } });

        Assert.Equal(["limit-work"], Codes(expansion));
        Assert.Single(expansion.Resources);
    }

    [Fact]
    public void Deployments_nest_sixteen_times()
    {
        var template = Template.With("");
        for (var i = 0; i < 20; i++)
            template = Template.With(Template.Inner("n", template));

        Assert.Equal(["limit-nesting"], Codes(ArmTemplate.Parse(template).Expand()));
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xc3, 0x22 })]
    [InlineData(new byte[] { 0x22, 0xe9, 0x22 })]
    [InlineData(new byte[] { 0xff, 0xfe, 0x00, 0xd8, 0x22, 0x00 })]
    public void Bytes_that_are_no_text_are_no_JSON(byte[] bytes) =>
        Assert.Equal("json-encoding", Assert.Single(ArmTemplate.Parse(bytes).Problems).Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("""{"name":"package","version":"1.0.0","dependencies":{"a":"^1"}}""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{},"resources":1}""")]
    [InlineData("""{"resources":{"a":{"resources":{"b":[]}},"c":3},"outputs":[],"parameters":[],"variables":[],"functions":{}}""")]
    public void JSON_of_another_kind_is_no_template(string json)
    {
        var expansion = ArmTemplate.Parse(json).Expand();

        Assert.Contains("template-invalid", Codes(expansion));
        Assert.All(expansion.Problems, problem => Assert.NotNull(problem.Place));
    }

    [Fact]
    public void A_document_beyond_the_limit_is_not_read()
    {
        Assert.Equal("json-length", Assert.Single(ArmTemplate.Parse(new string(' ', 16 * 1024 * 1024 + 1)).Problems).Code);
        Assert.Equal("json-length", Assert.Single(ArmTemplate.Parse(new byte[200 * 1024 * 1024]).Problems).Code);
    }

    [Fact]
    public void A_thousand_problems_are_enough()
    {
        var properties = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"x{i}\":\"[nope()]\""));

        Assert.Equal(1_000, Template.Expand(Template.Network("a", $"\"properties\":{{{properties}}}")).Problems.Length);
    }

    private static string Error(string expression) => ErrorOrNull(expression) ?? throw new InvalidOperationException("There is no error.");

    private static string? ErrorOrNull(string expression) =>
        Codes(Template.Expand(Template.Network("a", $"\"properties\":{{\"x\":{System.Text.Json.JsonSerializer.Serialize(expression)}}}"))).SingleOrDefault();

    private static IEnumerable<string> Codes(Expansion expansion) => expansion.Problems.Select(problem => problem.Code).Distinct();

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}

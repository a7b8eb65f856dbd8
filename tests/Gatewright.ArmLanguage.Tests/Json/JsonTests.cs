using System.Text;

namespace Gatewright.ArmLanguage.Tests;

public class JsonTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("{'a':1}", """{"a":1}""")]
    [InlineData("{a:1}", """{"a":1}""")]
    [InlineData("[1,,2]", "[1,null,2]")]
    [InlineData("[1,2,]", "[1,2]")]
    [InlineData("0x10", "16")]
    [InlineData("010", "8")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("undefined", "null")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("1e400", "\"Infinity\"")]
    [InlineData(" \t\v1", "1")]
    [InlineData("\"a\nb\"", "\"a\\nb\"")]
    [InlineData("// c\n/* d */ {/*e*/\"a\" /*f*/ : 1 // g\n}", """{"a":1}""")]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""")]
    [InlineData("\ufeff1", "1")]
    public void What_the_engine_reads_is_read(string json, string value)
    {
        var template = ArmTemplate.Parse(json);

        Assert.Empty(template.Problems);
        Assert.Equal(value, template.Root!.ToJson());
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("  ", 1, 3)]
    [InlineData("{", 1, 2)]
    [InlineData("{\n  \"a\": 1,\n  \"b\": [1, 2", 3, 13)]
    [InlineData("{\"a\" 1}", 1, 6)]
    [InlineData("{} x", 1, 4)]
    [InlineData("{}}", 1, 3)]
    [InlineData("+1", 1, 1)]
    [InlineData("True", 1, 1)]
    [InlineData("\"\\x41\"", 1, 3)]
    [InlineData("\"a", 1, 3)]
    [InlineData("/* a", 1, 1)]
    [InlineData("{\r\n\"a\":1\r\"b\":2}", 3, 1)]
    public void What_is_no_JSON_has_a_problem_with_its_place(string json, int line, int column)
    {
        var problem = Assert.Single(ArmTemplate.Parse(json).Problems);

        Assert.Equal(("json-invalid", line, column), (problem.Code, problem.Place!.Line, problem.Place.Column));
        Assert.Equal([problem], ArmTemplate.Parse(json).Expand().Problems.Select(it => it with { Place = problem.Place }));
    }

    [Fact]
    public void A_value_knows_its_path_line_and_column()
    {
        var root = (ArmObject)ArmTemplate.Parse("{\n  \"resources\": [\n    { \"a b\": { \"c\": 'x' } }\n  ]\n}").Root!;
        var value = ((ArmObject)((ArmObject)((ArmArray)root["resources"]!).Items[0])["a b"]!)["c"]!;

        Assert.Equal("resources[0]['a b'].c(3,21)", value.Place!.ToString());
        Assert.Equal("(1,1)", root.Place!.ToString());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_decides_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("\"é\"")];

        Assert.Equal("\"é\"", ArmTemplate.Parse(bytes).Root!.ToJson());
    }

    [Fact]
    public void Text_that_looks_like_an_expression_is_escaped_in_a_template() =>
        Assert.Equal("\"[[x]\"", Template.Evaluate("[[x]").ToJson());
}

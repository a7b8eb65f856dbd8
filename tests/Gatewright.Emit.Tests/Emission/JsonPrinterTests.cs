using System.Text.Encodings.Web;
using System.Text.Json;
using Gatewright.Arm.Bodies;
using Gatewright.Emit.ArmJson;
using Gatewright.Expressions;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>The printer's bytes are those of the framework's writer, and it counts what Azure counts.</summary>
public sealed class JsonPrinterTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("")]
    [InlineData("plain text, with <signs> & 'quotes'")]
    [InlineData("a \"quoted\" \\ word")]
    [InlineData("line\nbreak\tand \u0001 \u007f control")]
    [InlineData("größer, 日本, 🚀")]
    [InlineData("\ud83d alone")]
    [InlineData("   spaces : , { } [ ]   ")]
    public void Texts_are_escaped_as_the_framework_does(string text)
    {
        var expected = JsonSerializer.Serialize(new Dictionary<string, string> { [text + "!"] = text }, Indented);
        Assert.Equal(expected + "\n", Printed(json =>
        {
            using (json.Object())
                json.Add(text + "!", text);
        }));
    }

    [Fact]
    public void Objects_and_lists_are_indented_as_the_framework_does()
    {
        var printed = Printed(json =>
        {
            using (json.Object())
            {
                using (json.Object("empty")) { }
                json.AddArray("list", "a", "b");
                json.AddArray("none");
                json.Add("flag", true);
                json.Add("number", new Term.Number(-42));
                json.AddNull("nothing");
            }
        });
        Assert.Equal(JsonSerializer.Serialize(JsonNode.Parse(printed), Indented) + "\n", printed);
    }

    [Theory]
    [InlineData("[text]", "[[text]")]
    [InlineData("[text", "[text")]
    [InlineData("it's", "it's")]
    public void Text_in_brackets_is_no_expression(string text, string expected) =>
        Assert.Equal(expected, JsonNode.Parse(Printed(json => json.Text(text)))!.GetValue<string>());

    [Fact]
    public void An_expression_is_written_as_it_is_shown()
    {
        var id = new Term.ResourceId("Microsoft.Network/virtualNetworks", ["it's"], new Term.Parameter("subscription"), "group");
        var term = Term.Function("padLeft", Term.NameIn(id).Member("x").Item(2), Term.Raw.Parse("json('\"\\u00e4\"')"), new Term.Number(7));
        Assert.Equal($"[{term}]", JsonNode.Parse(Printed(json => json.Value(term)))!.GetValue<string>());
        Assert.Equal(term.ToString().Length, term.Length);
    }

    [Fact]
    public void White_space_between_tokens_is_not_counted()
    {
        var json = new JsonPrinter();
        Write(json);
        Assert.Equal(LimitJudge.CompactSize(JsonNode.Parse(Printed(Write))!), json.CompactCount);

        static void Write(BodyWriter to)
        {
            using (to.Object())
            using (to.Array("list  of \" many"))
            {
                for (var number = 0; number < 20_000; number++)
                    to.Text($"item \\ {number}");
            }
        }
    }

    private static string Printed(Action<JsonPrinter> write) => JsonPrinter.Print(write).ToString();
}

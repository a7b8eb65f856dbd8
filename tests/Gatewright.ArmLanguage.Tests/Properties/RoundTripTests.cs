using System.Text.Json;
using CsCheck;

namespace Gatewright.ArmLanguage.Tests;

public class RoundTripTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char["ab'[]\"\\\n é/$.{}"], 0, 8], Gen.Const("[concat('a')]"), Gen.Const("[[x]"), Gen.Const("copy"), Gen.Const("[]"));

    private static readonly Gen<ArmValue> Scalar = Gen.OneOf<ArmValue>(
        Gen.Const((ArmValue)new ArmNull()), Gen.Bool.Select(it => (ArmValue)new ArmBoolean(it)), Gen.Long.Select(it => (ArmValue)new ArmInteger(it)),
        Gen.Double[-1e9, 1e9].Select(it => (ArmValue)new ArmNumber(it)),
        Text.Select(it => (ArmValue)new ArmString(it)));

    private static readonly Gen<ArmValue> Value = Gen.Recursive<ArmValue>((depth, inner) => depth > 3 ? Scalar : Gen.OneOf(
        Scalar,
        inner.Array[0, 3].Select(items => (ArmValue)new ArmArray([.. items])),
        Gen.Select(Text, inner).Array[0, 3].Select(Object)));

    private static readonly Gen<ArmExpression> Expression = Gen.Recursive<ArmExpression>((depth, inner) => depth > 4
        ? Gen.OneOf(Gen.Long.Select(it => Literal(new ArmInteger(it))), Text.Select(it => Literal(new ArmString(it))))
        : Gen.OneOf(
            Gen.Select(Gen.OneOf(Gen.Const("concat"), Gen.Const("contoso.tag"), Gen.Const("x_1")), inner.Array[0, 3],
                (name, arguments) => (ArmExpression)new FunctionCall(name, [.. arguments])),
            Gen.Select(Gen.OneOf(Gen.Const("f"), Gen.Const("g")), inner, (name, key) => (ArmExpression)new MemberAccess(new FunctionCall(name, []), key)),
            Text.Select(name => (ArmExpression)new MemberAccess(new FunctionCall("f", []), Literal(new ArmString(name))))));

    [Fact]
    public void A_value_as_JSON_is_the_value_again() => Value.Sample(value =>
    {
        var json = ValueWriter.Write(value, ValueWriter.Style.Plain);
        return ArmTemplate.Parse(json).Root!.Equals(value) && JsonDocument.Parse(json).RootElement.GetRawText() == json;
    });

    /// <summary>What a template contains of a value is evaluated to the value.</summary>
    [Fact]
    public void A_value_in_a_template_is_the_value_again() => Value.Sample(value =>
    {
        var expansion = Template.Expand(Template.Network("a", $"\"properties\":[{value.ToJson()}]"));
        return !HasNoLoops(value) || HasExpressionNames(value)
            || expansion.Succeeded && ((ArmArray)expansion.Resources[0].Body["properties"]!).Items[0].Equals(value);
    });

    [Fact]
    public void An_expression_as_text_is_the_expression_again() => Expression.Sample(expression =>
        ExpressionParser.Parse(expression.ToString(), ArmLimits.Default).ToString() == expression.ToString());

    [Fact]
    public void An_evaluated_array_or_object_in_an_expression_is_the_value_again() => Value.Sample(value =>
        Template.Evaluate($"[createArray({new LiteralExpression(value)})]").Equals(new ArmArray([value])));

    private static ArmValue Object((string Name, ArmValue Value)[] members) =>
        members.Aggregate(new ObjectBuilder(), (all, member) => all.Set(member.Name, member.Value)).Build();

    private static ArmExpression Literal(ArmValue value) => new LiteralExpression(value);

    // 'copy' with an array is a loop, and names in brackets are evaluated.
    private static bool HasNoLoops(ArmValue value) => value switch
    {
        ArmArray array => array.Items.All(HasNoLoops),
        ArmObject source => source.Members.All(member => !(member.Name is "copy" && member.Value is ArmArray) && HasNoLoops(member.Value)),
        _ => true,
    };

    private static bool HasExpressionNames(ArmValue value) => value switch
    {
        ArmArray array => array.Items.Any(HasExpressionNames),
        ArmObject source => source.Members.Any(member => ExpressionText.IsBracketed(member.Name) || HasExpressionNames(member.Value)),
        _ => false,
    };

}

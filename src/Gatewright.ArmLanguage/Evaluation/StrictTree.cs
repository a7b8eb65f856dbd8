namespace Gatewright.ArmLanguage;

/// <summary>Evaluates the expressions in a value where a failure is the caller's: in the result of a function.</summary>
internal sealed class StrictTree(Evaluator evaluator)
{
    /// <exception cref="Failure">An expression has no value.</exception>
    public ArmValue Evaluate(ArmValue value, Frame frame) => value.IsLiteral ? value : value switch
    {
        ArmString text when ExpressionText.IsExpression(text.Value) => Text(text, frame),
        ArmString text => new ArmString(ExpressionText.Unescape(text.Value), text.Place),
        ArmArray array => new ArmArray([.. array.Items.Select(item => Evaluate(item, frame))], array.Place),
        ArmObject source => new ArmObject([.. source.Members.Select(member => new ArmMember(member.Name, Evaluate(member.Value, frame)))], source.Place),
        _ => value,
    };

    private ArmValue Text(ArmString text, Frame frame)
    {
        var parsed = ParsedExpression.Of(text, evaluator.Budget.Limits);
        return evaluator.Evaluate(parsed.Expression ?? throw parsed.Failure!, frame);
    }
}

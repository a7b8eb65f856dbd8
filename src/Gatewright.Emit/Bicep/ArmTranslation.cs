using Gatewright.ArmLanguage;

namespace Gatewright.Emit.Bicep;

/// <summary>Expressions that a program wrote in ARM's language, in Bicep's.</summary>
internal sealed class ArmTranslation(FileSymbols file, TermTranslation terms)
{
    /// <param name="text">Without its brackets.</param>
    public BicepExpression Of(string text) =>
        ArmExpression.TryParse(text, out var problem) is { } expression ? Of(expression) : file.Refuse(text, problem!.Message);

    private BicepExpression Of(ArmExpression expression) => expression switch
    {
        LiteralExpression { Value: ArmString text } => InterpolatedText.Of(text.Value),
        LiteralExpression literal => new BicepExpression.Word($"{literal}"),
        MemberAccess { Key: LiteralExpression { Value: ArmString name } } member => new BicepExpression.Member(Of(member.Target), name.Value),
        MemberAccess item => new BicepExpression.Item(Of(item.Target), Of(item.Key)),
        FunctionCall call => Call(call),
        _ => throw new InvalidOperationException($"'{expression.GetType()}' is no expression"),
    };

    private BicepExpression Call(FunctionCall call)
    {
        switch (call.Name.ToLowerInvariant(), call.Arguments)
        {
            case ("parameters", [LiteralExpression { Value: ArmString name }]):
                return terms.Parameter(name.Value, $"{call}");
            case ("lambdavariables", [LiteralExpression { Value: ArmString name }]) when BicepText.IsIdentifier(name.Value):
                return new BicepExpression.Word(name.Value);
            case ("lambda", [.., var body]) when call.Arguments[..^1].All(IsName):
                return new BicepExpression.Lambda([.. call.Arguments[..^1].Select(NameOf)], Of(body));
        }

        ImmutableArray<BicepExpression> arguments = [.. call.Arguments.Select(Of)];
        // Lists are joined by it, too; what has text in it is text.
        return call.Name.Equals("concat", StringComparison.OrdinalIgnoreCase) && arguments.Any(IsText)
            ? terms.Text(arguments)
            : terms.Call(call.Name, arguments, $"{call}");
    }

    private bool IsText(BicepExpression it) => it is InterpolatedText || (it is BicepExpression.Word word && file.IsText(word.Text));

    private static bool IsName(ArmExpression it) => it is LiteralExpression { Value: ArmString name } && BicepText.IsIdentifier(name.Value);

    private static string NameOf(ArmExpression it) => ((ArmString)((LiteralExpression)it).Value).Value;
}

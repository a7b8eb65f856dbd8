namespace Gatewright.ArmLanguage;

/// <summary>
/// Evaluates the expressions in a part of a template. A text whose expression fails becomes a problem and stays unknown, so that the rest is read.
/// </summary>
internal sealed class TreeEvaluator(Evaluator evaluator)
{
    private const int StepsPerPart = 20;

    public ArmValue Evaluate(ArmValue value, Frame frame) => value.IsLiteral ? value : value switch
    {
        ArmString text => Text(text, frame),
        ArmArray array when CanAfford(array.Items.Length, array) => Array(array, frame),
        ArmObject source when CanAfford(source.Members.Length, source) => Object(source, frame),
        _ => value,
    };

    /// <summary>The value of a text, or null after a problem is noted.</summary>
    public ArmValue? TryEvaluate(ArmValue value, Frame frame)
    {
        var before = evaluator.Problems.Count;
        var result = Evaluate(value, frame);
        return evaluator.Problems.Count == before ? result : null;
    }

    private bool CanAfford(int parts, ArmValue value)
    {
        try
        {
            evaluator.Budget.Spend((long)parts * StepsPerPart);
            return true;
        }
        catch (Failure failure)
        {
            evaluator.Problems.Add(failure, value.Place);
            return false;
        }
    }

    private ArmValue Text(ArmString text, Frame frame)
    {
        if (!ExpressionText.IsExpression(text.Value))
            return new ArmString(ExpressionText.Unescape(text.Value), text.Place);
        if (evaluator.Budget.IsSpent)
            return new ArmUnknown(new LiteralExpression(text), text.Place);
        var parsed = ParsedExpression.Of(text, evaluator.Budget.Limits);
        try
        {
            var result = evaluator.Evaluate(parsed.Expression ?? throw parsed.Failure!, frame);
            evaluator.Budget.CheckResult(result);
            return IsElsewhere(result, text.Place) ? result.At(text.Place) : result;
        }
        catch (Failure failure)
        {
            evaluator.Problems.Add(failure, text.Place, text.Value);
            return new ArmUnknown(parsed.Expression ?? new LiteralExpression(text), text.Place);
        }
    }

    private ArmArray Array(ArmArray source, Frame frame)
    {
        var items = ImmutableArray.CreateBuilder<ArmValue>(source.Items.Length);
        foreach (var item in source.Items)
            items.Add(Evaluate(item, frame));
        return new(items.MoveToImmutable(), source.Place);
    }

    private ArmObject Object(ArmObject source, Frame frame)
    {
        var members = new ObjectBuilder(source.Members.Length);
        foreach (var (name, value) in source.Members)
        {
            if (name is "copy" && value is ArmArray loops)
                PropertyLoops.Expand(evaluator, this, loops, source, members, frame);
            else
                members.Set(Name(name, value, frame), Evaluate(value, frame));
        }

        return members.Build(source.Place);
    }

    private string Name(string name, ArmValue value, Frame frame)
    {
        if (!ExpressionText.IsBracketed(name))
            return name;
        return Text(new ArmString(name, value.Place), frame) switch
        {
            ArmString text => text.Value,
            ArmUnknown unknown => $"[{unknown.Expression}]",
            var other => Report(other, value.Place, name),
        };
    }

    private string Report(ArmValue name, JsonPlace? place, string expression)
    {
        evaluator.Problems.Add(new Failure("value-type", $"the name of a property is of type '{name.Kind}'; use text"), place, expression);
        return expression;
    }

    /// <summary>A value that a deployment supplies, or a parameters file, is looked for where the template uses it; a default is where it is written.</summary>
    private static bool IsElsewhere(ArmValue value, JsonPlace? use) =>
        value.Place is null || use is not null && (value is ArmUnknown || !value.Place.SharesDocumentWith(use));
}

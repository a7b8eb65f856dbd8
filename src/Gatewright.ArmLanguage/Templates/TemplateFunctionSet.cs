namespace Gatewright.ArmLanguage;

/// <summary>The functions that a template defines, by namespace and name.</summary>
internal sealed class TemplateFunctionSet
{
    private readonly Dictionary<string, ArmObject> functions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> invalid = new(StringComparer.OrdinalIgnoreCase);

    public TemplateFunctionSet(ArmArray? namespaces)
    {
        foreach (var space in namespaces?.Items.OfType<ArmObject>() ?? [])
        {
            foreach (var (name, value) in (space["members"] as ArmObject)?.Members ?? [])
            {
                if (space["namespace"] is ArmString prefix && value is ArmObject function)
                    functions[$"{prefix.Value}.{name}"] = function;
            }
        }
    }

    /// <summary>Whether a problem of the function itself has been reported, so that its calls are none.</summary>
    public bool IsInvalid(string name) => invalid.Contains(name);

    public ArmObject? Find(string name) => functions.GetValueOrDefault(name);

    /// <summary>Reports what no function may do, used or not: ask the deployment, or call itself.</summary>
    public void Check(Deployment deployment)
    {
        foreach (var (name, function) in functions)
        {
            var before = deployment.Problems.Count;
            if (Calls(function, deployment).FirstOrDefault(IsRuntime) is { } call)
                deployment.Problems.Add("template-invalid", $"'{name}' calls {call}(), which a function can't; use a parameter", function.Place);
            if (CallsItself(name, deployment))
                deployment.Problems.Add("template-invalid", $"'{name}' calls itself; use map() or reduce()", function.Place);
            if (deployment.Problems.Count > before)
                invalid.Add(name);
        }
    }

    private bool CallsItself(string start, Deployment deployment)
    {
        var (seen, next) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new Stack<string>([start]));
        while (next.TryPop(out var name))
        {
            foreach (var call in Find(name) is { } function ? Calls(function, deployment) : [])
            {
                if (string.Equals(call, start, StringComparison.OrdinalIgnoreCase))
                    return true;
                if (seen.Add(call))
                    next.Push(call);
            }
        }

        return false;
    }

    private static bool IsRuntime(string name) =>
        name.Equals("reference", StringComparison.OrdinalIgnoreCase) || name.StartsWith("list", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Calls(ArmObject function, Deployment deployment) =>
        (function["output"] as ArmObject)?["value"] is { } value ? Calls(value, deployment.Evaluator.Budget.Limits) : [];

    private static IEnumerable<string> Calls(ArmValue value, ArmLimits limits) => value switch
    {
        ArmString text when ExpressionText.IsExpression(text.Value) && ParsedExpression.Of(text, limits).Expression is { } expression => Calls(expression),
        ArmArray array => array.Items.SelectMany(item => Calls(item, limits)),
        ArmObject source => source.Members.SelectMany(member => Calls(member.Value, limits)),
        _ => [],
    };

    private static IEnumerable<string> Calls(ArmExpression expression) => expression switch
    {
        FunctionCall call => call.Arguments.SelectMany(Calls).Prepend(call.Name),
        MemberAccess access => Calls(access.Target).Concat(Calls(access.Key)),
        _ => [],
    };
}

namespace Gatewright.ArmLanguage;

/// <summary>The variables of a template, those that loops make included.</summary>
internal static class TemplateVariables
{
    public static LazyValues Of(Deployment deployment)
    {
        var variables = new LazyValues("variable");
        foreach (var (name, value) in (deployment.Template["variables"] as ArmObject)?.Members ?? [])
        {
            if (name is "copy" && value is ArmArray loops)
                AddLoops(deployment, loops, variables);
            else
                Add(deployment, name, value, variables);
        }

        return variables;
    }

    private static void Add(Deployment deployment, string name, ArmValue value, LazyValues variables)
    {
        if (value is ArmNull)
            deployment.Problems.Add("template-invalid", $"the variable '{name}' is null; use [null()]", value.Place);
        variables.Add(name, () => deployment.Tree.Evaluate(value, new(deployment, Site.None)));
    }

    private static void AddLoops(Deployment deployment, ArmArray loops, LazyValues variables)
    {
        foreach (var loop in loops.Items)
        {
            if (loop is ArmObject { } source && source["name"] is ArmString name)
                variables.Add(name.Value, () => Loop(deployment, source, name.Value));
            else
                deployment.Problems.Add("template-invalid", "a loop of variables requires 'name', 'count' and 'input'; add what is missing", loop.Place);
        }
    }

    /// <summary>The value of a loop, which is evaluated as the property that it would be in an object.</summary>
    private static ArmValue Loop(Deployment deployment, ArmObject loop, string name)
    {
        var owner = new ArmObject([new("copy", new ArmArray([loop], loop.Place))], loop.Place);
        var value = deployment.Tree.Evaluate(owner, new(deployment, Site.None));
        return (value as ArmObject)?[name] ?? new ArmUnknown(new FunctionCall("variables", [new LiteralExpression(new ArmString(name))]), loop.Place);
    }
}

namespace Gatewright.ArmLanguage;

/// <summary>The outputs of a template, evaluated on first use.</summary>
internal sealed class OutputSet(Deployment deployment)
{
    private ArmObject? values;
    private ArmObject? properties;
    private bool isEvaluated;

    /// <summary>The values by name.</summary>
    public ArmObject Values
    {
        get
        {
            Evaluate();
            return values!;
        }
    }

    /// <summary>The values with their types, as a deployment lists them.</summary>
    public ArmObject Typed => (ArmObject)AsProperties()["outputs"]!;

    /// <summary>What <c>reference</c> of the deployment gives: <c>outputs.NAME.value</c>.</summary>
    public ArmObject AsProperties()
    {
        Evaluate();
        return properties!;
    }

    private void Evaluate()
    {
        if (values is not null)
            return;
        if (isEvaluated)
            throw new Failure("cycle", $"the outputs of the deployment '{deployment.Name}' depend on themselves; remove the cycle");
        isEvaluated = true;
        var (all, typed) = (new ObjectBuilder(), new ObjectBuilder());
        foreach (var (name, value) in (deployment.Template["outputs"] as ArmObject)?.Members ?? [])
        {
            if (value is not ArmObject output || Value(name, output) is not { } result)
                continue;
            all.Set(name, result);
            typed.Set(name, new ObjectBuilder().Set("type", TypeChecks.TypeOf(deployment, output)).Set("value", result).Build());
        }

        values = all.Build();
        properties = new ObjectBuilder().Set("outputs", typed.Build()).Build();
    }

    private ArmValue? Value(string name, ArmObject output)
    {
        var frame = deployment.Frame.At(Site.Runtime);
        try
        {
            if (output["condition"] is { } condition && deployment.Tree.Evaluate(condition, frame.At(Site.None)) is ArmBoolean { Value: false })
                return null;
            var value = output["copy"] is ArmObject loop ? Loop(loop, frame) : deployment.Tree.Evaluate(output["value"] ?? new ArmNull(output.Place), frame);
            TypeChecks.Check(deployment, output, value, $"output '{name}'");
            return value;
        }
        catch (Failure failure)
        {
            deployment.Problems.Add(failure, (output["value"] ?? output).Place);
            return null;
        }
    }

    private ArmValue Loop(ArmObject loop, Frame frame)
    {
        var input = loop["input"] ?? throw new Failure("template-invalid", "the loop has no 'input'; add it");
        return CopyCount.Of(deployment.Evaluator, deployment.Tree, loop, frame) is { } count
            ? new ArmArray([.. PropertyLoops.Iterations(null, count, frame).Select(inside => deployment.Tree.Evaluate(input, inside))], loop.Place)
            : new ArmUnknown(new LiteralExpression(new ArmNull()), loop.Place);
    }
}

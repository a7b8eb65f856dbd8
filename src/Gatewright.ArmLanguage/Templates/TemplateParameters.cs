namespace Gatewright.ArmLanguage;

/// <summary>
/// The parameters of a template: the value that is given, or the default. The value of a secure one is unknown once it is given. A given value is never an
/// expression.
/// </summary>
internal sealed class TemplateParameters
{
    private readonly Deployment deployment;
    private readonly ArmObject given;
    private readonly LazyValues values = new("parameter");

    public TemplateParameters(Deployment deployment, ArmObject given)
    {
        (this.deployment, this.given) = (deployment, given);
        foreach (var (name, value) in (deployment.Template["parameters"] as ArmObject)?.Members ?? [])
        {
            if (value is ArmObject definition)
                values.Add(name, () => Value(name, definition));
            else
                deployment.Problems.Add("template-invalid", $"the parameter '{name}' is no object; use one with 'type'", value.Place);
        }
    }

    public ArmValue Find(string name) => values.Find(name);

    /// <summary>The values with their types, as a deployment lists them.</summary>
    public ArmObject Typed()
    {
        var typed = new ObjectBuilder();
        foreach (var (name, value) in (deployment.Template["parameters"] as ArmObject)?.Members ?? [])
        {
            if (value is ArmObject definition)
                typed.Set(name, new ObjectBuilder().Set("type", TypeChecks.TypeOf(deployment, definition)).Set("value", values.Find(name)).Build());
        }

        return typed.Build();
    }

    public void EvaluateAll()
    {
        foreach (var (name, value) in given.Members)
        {
            if (!values.Contains(name))
                deployment.Problems.Add("parameter-undeclared", $"the template has no parameter '{name}'; remove its value", value.Place);
        }

        values.EvaluateAll();
    }

    private ArmValue Value(string name, ArmObject definition)
    {
        try
        {
            if (Given(name) is { } value)
                return Checked(name, definition, value, isGiven: true);
            if (definition["defaultValue"] is { } written and not ArmNull)
            {
                var usual = Checked(name, definition, Default(name, written), isGiven: false);
                return deployment.OpenParameters.Contains(name) ? Unknown(name, definition) : usual;
            }

            if (TypeChecks.IsNullable(deployment, definition))
                return new ArmNull(definition.Place);
        }
        catch (Failure failure)
        {
            deployment.Problems.Add(failure, (given[name] ?? definition["defaultValue"])?.Place ?? definition.Place);
            return Unknown(name, definition);
        }

        if (!deployment.AllowsMissingParameters)
            deployment.Problems.Add("parameter-missing", $"the parameter '{name}' has neither value nor default; set its value", definition.Place);
        return Unknown(name, definition);
    }

    private ArmValue Default(string name, ArmValue written) =>
        deployment.Tree.Evaluate(written, new(deployment, Site.Default) { Default = name });

    private ArmValue Checked(string name, ArmObject definition, ArmValue value, bool isGiven)
    {
        TypeChecks.Check(deployment, definition, value, $"parameter '{name}'");
        if (value is ArmUnknown || !TypeChecks.IsSecure(deployment, definition))
            return value;
        return deployment.Evaluator.Conceal is { } conceal ? Concealed(value, conceal) : isGiven ? Unknown(name, definition) : value;
    }

    private static ArmValue Concealed(ArmValue value, Func<string, string> conceal) => value switch
    {
        ArmString text => new ArmString(conceal(text.Value), text.Place),
        ArmArray array => new ArmArray([.. array.Items.Select(item => Concealed(item, conceal))], array.Place),
        ArmObject source => new ArmObject([.. source.Members.Select(member => member with { Value = Concealed(member.Value, conceal) })], source.Place),
        _ => value,
    };

    private ArmValue? Given(string name)
    {
        if (given[name] is not ArmObject source)
            return null;
        if (source["reference"] is ArmObject reference)
            return KeyVaultSecret(reference);
        return source["value"] is { } value and not ArmNull ? value : null;
    }

    private ArmValue KeyVaultSecret(ArmObject reference)
    {
        var vault = (reference["keyVault"] as ArmObject)?["id"] ?? new ArmNull();
        ArmValue?[] parts = [vault, reference["secretName"] ?? new ArmNull(), reference["secretVersion"]];
        ArmValue[] arguments = [.. parts.OfType<ArmValue>()];
        return deployment.Evaluator.AtRuntime("getKeyVaultSecret", arguments)
            ?? new ArmUnknown(new FunctionCall("getKeyVaultSecret", [.. arguments.Select(Residual.Of)]), reference.Place);
    }

    private ArmUnknown Unknown(string name, ArmObject definition) =>
        new(new FunctionCall("parameters", [new LiteralExpression(new ArmString(name))], deployment.Parent is null ? null : deployment.Path), definition.Place);
}

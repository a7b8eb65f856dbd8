namespace Gatewright.ArmLanguage;

/// <summary>Functions that a template defines. They see their arguments, other such functions and the template's variables, but not its parameters.</summary>
internal static class UserFunctions
{
    public static ArmValue Call(Evaluator evaluator, FunctionCall call, Frame frame)
    {
        if (frame.Deployment.Functions.Find(call.Name) is not { } function)
            throw new Failure("function-unknown", $"'{call.Name}' isn't a function of this template; add it to 'functions'");
        if (frame.Deployment.Functions.IsInvalid(call.Name))
            return new ArmUnknown(call);
        var parameters = (function["parameters"] as ArmArray)?.Items ?? [];
        if (parameters.Length != call.Arguments.Length)
            throw new Failure("argument-count", $"'{call.Name}' has {call.Arguments.Length} arguments; set {parameters.Length}");

        var arguments = new Dictionary<string, ArmValue>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parameters.Length; i++)
        {
            var value = evaluator.Evaluate(call.Arguments[i], frame);
            if (parameters[i] is not ArmObject parameter || parameter["name"] is not ArmString name)
                throw new Failure("template-invalid", $"parameter {i + 1} of '{call.Name}' has no name; add 'name'");
            TypeChecks.Check(frame.Deployment, parameter, value, $"argument '{name.Value}' of '{call.Name}'");
            arguments[name.Value] = value;
        }

        return Result(evaluator, call, function, frame with { Arguments = arguments, Loop = null, Lambda = null, Site = Site.None });
    }

    private static ArmValue Result(Evaluator evaluator, FunctionCall call, ArmObject function, Frame inside)
    {
        if (function["output"] is not ArmObject output || output["value"] is not { } written)
            throw new Failure("template-invalid", $"'{call.Name}' has no output; add 'output' with 'type' and 'value'");
        var value = new StrictTree(evaluator).Evaluate(written, inside);
        TypeChecks.Check(inside.Deployment, output, value, $"the result of '{call.Name}'");
        return value;
    }
}

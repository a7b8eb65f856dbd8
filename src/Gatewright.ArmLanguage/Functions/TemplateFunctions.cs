namespace Gatewright.ArmLanguage;

/// <summary>Functions that look into the template: its parameters, variables, loops.</summary>
internal static class TemplateFunctions
{
    public static Function[] All { get; } =
    [
        new("parameters", 1, 1, Parameters, Arguments.Shallow) { IsCheap = true },
        new("variables", 1, 1, call => call.Frame.Deployment.Variables.Find(call.Text(0)), Arguments.Shallow) { IsCheap = true },
        new("copyIndex", 0, 2, CopyIndex),
        new("deployment", 0, 0, Deployment),
        new("fail", 1, 1, Fail),
    ];

    private static ArmValue Parameters(Call call)
    {
        var name = call.Text(0);
        if (call.Frame.Arguments is null)
            return call.Frame.Deployment.Parameters.Find(name);
        return call.Frame.Arguments.TryGetValue(name, out var argument)
            ? argument
            : throw new Failure("parameter-unknown", $"the function has no parameter '{name}'; add it, since a function can't see the template's parameters");
    }

    private static ArmInteger CopyIndex(Call call)
    {
        var loop = call.Frame.Loop
            ?? throw call.Failure("function-not-here", "there is no loop here; use it in a resource, property, variable or output with 'copy'");
        var name = call.Count > 0 && call[0] is ArmString text ? text.Value : null;
        var offset = call.Count > (name is null ? 0 : 1) ? call.Integer(name is null ? 0 : 1) : 0;
        if (offset is < 0 or > int.MaxValue)
            throw call.Failure("copy-index-argument", $"the offset is {offset}; use 0 or more");
        if (Find(loop, name) is { } found)
            return new(found.Index + offset);
        throw call.Failure("copy-index-argument", name is null
            ? "there is no loop of a resource here; set the name of the loop"
            : $"there is no loop '{ExpressionScanner.Shorten(name)}' here; use the name of a loop around it");
    }

    private static Loop? Find(Loop? loop, string? name)
    {
        while (loop is not null && !(name is null ? loop.IsUnnamed : string.Equals(loop.Name, name, StringComparison.OrdinalIgnoreCase)))
            loop = loop.Outer;
        return loop;
    }

    private static ArmValue Fail(Call call) =>
        throw call.Failure("fail-function", $"the template calls fail() with '{ExpressionScanner.Shorten(call.Text(0))}'; correct what leads there");

    private static ArmObject Deployment(Call call)
    {
        var deployment = call.Frame.Deployment;
        var template = new ObjectBuilder();
        if (deployment.Template["contentVersion"] is { } version)
            template.Set("contentVersion", version);
        var result = new ObjectBuilder().Set("name", deployment.Name)
            .Set("properties", new ObjectBuilder().Set("template", template.Build()).Build());
        if (deployment.Scope.ResourceGroup is null)
            result.Set("location", deployment.Scope.Location is { } location ? new ArmString(location) : RuntimeFunctions.Property(call, "location"));
        return result.Build();
    }
}

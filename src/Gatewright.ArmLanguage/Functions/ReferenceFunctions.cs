namespace Gatewright.ArmLanguage;

/// <summary>
/// What a resource has once it exists. A name of the template becomes the resource's id, as in ARM's engine, so that the same resource is the same unknown;
/// the outputs of a nested deployment are known as far as they are.
/// </summary>
internal static class ReferenceFunctions
{
    public static Function[] All { get; } =
    [
        new("reference", 1, 3, Reference),
        new("references", 1, 2, References),
        new("resourceInfo", 1, 1, ResourceInfo),
    ];

    /// <summary><c>listKeys</c> and its like, which each resource provider defines for itself.</summary>
    public static Function List { get; } = new("list", 0, Function.Any, ListOf);

    private static ArmValue Reference(Call call)
    {
        for (var i = 0; i < call.Count; i++)
            _ = call.Text(i);
        CheckSite(call);
        return call.Frame.Deployment.Resources.Find(call.Text(0)) is { } resource ? Reference(call, resource) : call.AtRuntime(Site(call));
    }

    private static ArmUnknown Reference(Call call, ResourceInstance resource)
    {
        call.Frame.Resource?.DependOn(resource);
        ArmValue[] rest = call.Count > 1 ? call.Arguments[1..].ToArray() : [resource.ApiVersion];
        var reference = new FunctionCall(call.Expression.Name, [Residual.Of(resource.Id), .. rest.Select(Residual.Of)]);
        return new(reference, parts: resource.Nested?.Outputs.AsProperties(), sent: Sent(call, resource, rest));
    }

    /// <summary>What the template sets of the resource, in the version that is asked for. As in ARM's engine, it is what the resource will have.</summary>
    private static ArmObject? Sent(Call call, ResourceInstance resource, ReadOnlySpan<ArmValue> rest)
    {
        if (resource.IsExisting || resource.Condition is not null || resource.Nested is not null || !rest[0].Equals(resource.ApiVersion) || call.Budget.IsDeep)
            return null;
        var properties = resource.Body?["properties"] as ArmObject;
        return properties is not null && rest.Length > 1 ? new ObjectBuilder().Set("properties", properties).Build() : properties;
    }

    private static ArmArray References(Call call)
    {
        CheckSite(call);
        var name = call.Text(0);
        if (call.Frame.Deployment.Resources.FindLoop(name) is not { } loop)
            throw call.Failure("reference-unknown", $"'{name}' isn't the symbolic name of a loop; use one of languageVersion 2.0");
        var single = new FunctionCall("reference", call.Expression.Arguments);
        return new([.. loop.Select(resource => Reference(new Call(call.Evaluator, single, call.Arguments.ToArray(), call.Frame), resource))]);
    }

    private static ArmObject ResourceInfo(Call call)
    {
        if (call.Frame.Deployment.Resources.FindSymbolic(call.Text(0)) is not { } resource)
            throw call.Failure("reference-unknown", $"'{call.Text(0)}' isn't the symbolic name of a resource; use one of languageVersion 2.0");
        return new ObjectBuilder().Set("id", resource.Id).Set("name", resource.Name).Set("type", resource.Type).Set("apiVersion", resource.ApiVersion).Build();
    }

    private static ArmValue ListOf(Call call)
    {
        CheckSite(call);
        if (call.Count is 0 || call[0] is not ArmString name || call.Frame.Deployment.Resources.Find(name.Value) is not { } resource)
            return call.AtRuntime(Site(call));
        call.Frame.Resource?.DependOn(resource);
        return new ArmUnknown(new FunctionCall(call.Expression.Name, [Residual.Of(resource.Id), .. call.Arguments[1..].ToArray().Select(Residual.Of)]));
    }

    // A name that no resource has means another one in another deployment; an id doesn't.
    private static string? Site(Call call) =>
        call.Frame.Deployment.Parent is null || call.Count > 0 && call[0] is ArmString { Value: ['/', ..] } ? null : call.Frame.Deployment.Path;

    private static void CheckSite(Call call)
    {
        if (!call.Frame.Site.HasFlag(ArmLanguage.Site.Runtime))
            throw call.Failure("function-not-here", "its value is known only while the deployment runs; use it in properties and outputs");
    }
}

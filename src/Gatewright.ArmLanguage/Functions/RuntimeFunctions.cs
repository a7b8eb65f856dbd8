namespace Gatewright.ArmLanguage;

/// <summary>Functions whose values only a deployment knows.</summary>
internal static class RuntimeFunctions
{
    public static Function[] All { get; } =
    [
        new("newGuid", 0, 0, call => OnceOnly(call, $"{call.Frame.Deployment.Path}/{call.Frame.Default}")),
        new("utcNow", 0, 1, call => OnceOnly(call, call.Frame.Deployment.Path)),
        new("environment", 0, 0, call => call.AtRuntime()),
        new("deployer", 0, 0, call => call.AtRuntime()),
        new("providers", 1, 2, call => call.AtRuntime()),
        new("pickZones", 3, 5, call => call.AtRuntime()),
        new("toLogicalZone", 3, 3, call => call.AtRuntime()),
        new("toLogicalZones", 3, 3, call => call.AtRuntime()),
        new("toPhysicalZone", 3, 3, call => call.AtRuntime()),
        new("toPhysicalZones", 3, 3, call => call.AtRuntime()),
    ];

    /// <summary>A property of what the call gives, for instance <c>resourceGroup().tags</c>. In another scope it is another value.</summary>
    public static ArmValue Property(Call call, string name)
    {
        if (call.Evaluator.AtRuntime(call.Expression.Name, [new ArmString(call.Frame.Deployment.Scope.Id)]) is ArmObject known && known[name] is { } property)
            return property;
        var site = call.Frame.Deployment.Parent is null ? null : call.Frame.Deployment.Scope.Id;
        return new ArmUnknown(new MemberAccess(call.Unknown(site).Expression, new LiteralExpression(new ArmString(name))));
    }

    private static ArmValue OnceOnly(Call call, string site) => call.Frame.Site.HasFlag(Site.Default)
        ? call.AtRuntime(site)
        : throw call.Failure("function-not-here", "its value differs from deployment to deployment; use it only as the default of a parameter");
}

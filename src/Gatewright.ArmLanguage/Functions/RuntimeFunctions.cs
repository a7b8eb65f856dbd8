namespace Gatewright.ArmLanguage;

/// <summary>Functions whose values only a deployment knows.</summary>
internal static class RuntimeFunctions
{
    public static Function[] All { get; } =
    [
        new("newGuid", 0, 0, call => OnceOnly(call, $"{call.Frame.Deployment.Path}/{call.Frame.Default}")),
        new("utcNow", 0, 1, call => OnceOnly(call, call.Frame.Deployment.Path)),
        new("environment", 0, 0, call => call.Unknown()),
        new("deployer", 0, 0, call => call.Unknown()),
        new("providers", 1, 2, call => call.Unknown()),
        new("pickZones", 3, 5, call => call.Unknown()),
        new("toLogicalZone", 3, 3, call => call.Unknown()),
        new("toLogicalZones", 3, 3, call => call.Unknown()),
        new("toPhysicalZone", 3, 3, call => call.Unknown()),
        new("toPhysicalZones", 3, 3, call => call.Unknown()),
    ];

    /// <summary>A property of what the call gives, for instance <c>resourceGroup().tags</c>. In another scope it is another value.</summary>
    public static ArmUnknown Property(Call call, string name)
    {
        var site = call.Frame.Deployment.Parent is null ? null : call.Frame.Deployment.Scope.Id;
        return new(new MemberAccess(call.Unknown(site).Expression, new LiteralExpression(new ArmString(name))));
    }

    private static ArmUnknown OnceOnly(Call call, string site) => call.Frame.Site.HasFlag(Site.Default)
        ? call.Unknown(site)
        : throw call.Failure("function-not-here", "its value differs from deployment to deployment; use it only as the default of a parameter");
}

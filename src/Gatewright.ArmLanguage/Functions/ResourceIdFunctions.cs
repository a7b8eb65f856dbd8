using System.Runtime.CompilerServices;

namespace Gatewright.ArmLanguage;

/// <summary>Functions that give the id of a resource.</summary>
internal static class ResourceIdFunctions
{
    public static Function[] All { get; } =
    [
        new("resourceId", 2, Function.Any, ResourceId, Arguments.Lazy),
        new("subscriptionResourceId", 2, Function.Any, SubscriptionResourceId),
        new("tenantResourceId", 2, Function.Any, call => new ArmString(Provider(call, "", 0))),
        new("managementGroupResourceId", 3, Function.Any, ManagementGroupResourceId),
        new("extensionResourceId", 3, Function.Any, ExtensionResourceId),
    ];

    private static ArmValue ResourceId(Call lazy)
    {
        var arguments = new ArmValue[lazy.Count];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = lazy.Evaluate(i);
        var call = new Call(lazy.Evaluator, lazy.Expression, arguments, lazy.Frame);
        var scope = call.Frame.Deployment.Scope;
        var type = Array.FindIndex(arguments, argument => argument is ArmString { Value: var text } && text.Contains('/', StringComparison.Ordinal));
        if (!arguments.All(argument => argument.IsKnown))
            return Unknown(call, scope, type);
        for (var i = 0; i < call.Count; i++)
            _ = call.Text(i);
        if (type is < 0 or > 2)
            throw Segments(call, "no argument is a type as 'Microsoft.Network/virtualNetworks'; add one before the names");
        if (type > 0 && (type is 2 || scope.ResourceGroup is null) && !Guid.TryParse(call.Text(0), out _))
            throw call.Failure("subscription-id-invalid", $"'{ExpressionScanner.Shorten(call.Text(0))}' isn't the id of a subscription; use a GUID");
        var prefix = (type, scope.ResourceGroup) switch
        {
            (0, _) => scope.Id,
            (1, null) => $"/subscriptions/{call.Text(0)}",
            (1, _) => $"/subscriptions/{scope.SubscriptionId}/resourceGroups/{call.Text(0)}",
            _ => $"/subscriptions/{call.Text(0)}/resourceGroups/{call.Text(1)}",
        };
        return new ArmString(Provider(call, prefix, type));
    }

    /// <summary>An id with unknown parts. The subscription and the group are added, so that it is the same wherever it is evaluated.</summary>
    private static ArmUnknown Unknown(Call call, DeploymentScope scope, int type)
    {
        var arguments = call.Arguments.ToArray().AsEnumerable();
        ArmValue[] place = scope.ResourceGroup is null ? [] : [new ArmString(scope.SubscriptionId!), new ArmString(scope.ResourceGroup)];
        arguments = place.Take(2 - Math.Clamp(type, 0, 2)).Concat(arguments);
        return new(new FunctionCall(call.Expression.Name, [.. arguments.Select(Residual.Of)]));
    }

    private static ArmString SubscriptionResourceId(Call call)
    {
        var hasId = Guid.TryParse(call.Text(0), out _);
        return new(Provider(call, $"/subscriptions/{(hasId ? call.Text(0) : call.Frame.Deployment.Scope.SubscriptionId)}", hasId ? 1 : 0));
    }

    private static ArmString ManagementGroupResourceId(Call call) =>
        new(Provider(call, $"/providers/Microsoft.Management/managementGroups/{call.Text(0)}", 1));

    private static ArmString ExtensionResourceId(Call call)
    {
        var scope = call.Text(0);
        var parts = scope.Split('/');
        return parts.Length >= 3 && parts.Length % 2 is 1 && parts[0].Length is 0 && !parts.Skip(1).Any(part => part.Length is 0)
            ? new(Provider(call, scope, 1))
            : throw Segments(call, $"'{ExpressionScanner.Shorten(scope)}' isn't an id; use one as '/subscriptions/…'");
    }

    /// <summary>The id below a scope: the type at an argument, and a name for each part of it behind the namespace.</summary>
    private static string Provider(Call call, string scope, int index)
    {
        var type = call.Text(index).AsSpan().TrimEnd('/');
        var (parts, count) = (SlashedParts.Count(type), call.Count - index - 1);
        if (parts < 2 || SlashedParts.HasEmpty(type))
            throw Segments(call, $"'{ExpressionScanner.Shorten(call.Text(index))}' isn't a type; use one as 'Microsoft.Network/virtualNetworks'");
        if (parts - 1 != count)
            throw Segments(call, $"the type '{call.Text(index)}' requires {parts - 1} names, {count} are set; set one for each part");
        // A template asks for many ids, so only the id itself is allocated, and none of its pieces.
        var id = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        var types = new SlashedParts(type);
        id.AppendLiteral(scope);
        id.AppendLiteral("/providers/");
        id.AppendFormatted(types.Next());
        var isNamed = false;
        for (var i = index + 1; i < call.Count; i++)
        {
            var name = call.Text(i);
            if (name.Contains('/', StringComparison.Ordinal))
                throw Segments(call, $"'{ExpressionScanner.Shorten(name)}' contains a slash; set each part as an argument of its own");
            // The engine drops empty names, and those behind move up.
            if (name.Length is 0)
                continue;
            isNamed = true;
            id.AppendLiteral("/");
            id.AppendFormatted(types.Next());
            id.AppendLiteral("/");
            id.AppendLiteral(name);
        }

        if (!isNamed)
            id.AppendLiteral("/");
        return id.ToStringAndClear();
    }

    private static Failure Segments(Call call, string message) => call.Failure("resource-id-segments", message);
}

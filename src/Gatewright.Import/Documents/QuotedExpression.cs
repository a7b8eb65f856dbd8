namespace Gatewright.Import.Documents;

/// <summary>An expression as reports quote it: what it depends on, and no text that may be a key. <c>equals(parameters('site'), …)</c>.</summary>
internal static class QuotedExpression
{
    /// <summary>Functions whose texts are names.</summary>
    private static readonly HashSet<string> OfNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "parameters", "variables", "reference", "resourceId", "subscriptionResourceId", "extensionResourceId", "pickZones",
    };

    public static string Of(ArmExpression expression) => expression switch
    {
        FunctionCall call when OfNames.Contains(call.Name) => call.ToString(),
        FunctionCall call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        MemberAccess { Key: LiteralExpression { Value: ArmString name } } access => $"{Of(access.Target)}.{name.Value}",
        MemberAccess access => $"{Of(access.Target)}[{Of(access.Key)}]",
        LiteralExpression { Value: ArmString or ArmObject or ArmArray } => "…",
        _ => expression.ToString(),
    };
}

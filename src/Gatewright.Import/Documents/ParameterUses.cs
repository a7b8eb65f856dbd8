namespace Gatewright.Import.Documents;

/// <summary>The parameters that values use.</summary>
internal static class ParameterUses
{
    /// <summary>The parameters in an expression.</summary>
    public static IEnumerable<string> In(ArmExpression expression) => expression switch
    {
        FunctionCall { Arguments: [LiteralExpression { Value: ArmString name }] } call when IsParameters(call) => [name.Value],
        FunctionCall call => call.Arguments.SelectMany(In),
        MemberAccess access => In(access.Target).Concat(In(access.Key)),
        _ => [],
    };

    /// <summary>The parameters in a value.</summary>
    public static IEnumerable<string> In(ArmValue? value) => value switch
    {
        ArmObject it => it.Members.SelectMany(member => In(member.Value)),
        ArmArray array => array.Items.SelectMany(In),
        ArmUnknown { Expression: var expression } => In(expression),
        _ => [],
    };

    public static bool IsParameters(FunctionCall call) => call.Name.Equals("parameters", StringComparison.OrdinalIgnoreCase);
}

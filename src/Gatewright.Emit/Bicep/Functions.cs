using System.Collections.Frozen;

namespace Gatewright.Emit.Bicep;

/// <summary>
/// ARM's functions in Bicep: most keep their name, some are operators or literals there.
/// From https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions, 2026-11-29.
/// </summary>
internal static class Functions
{
    private const string InSys =
        "array base64 base64ToJson base64ToString bool cidrHost cidrSubnet concat contains dataUri dataUriToString dateTimeAdd dateTimeFromEpoch "
        + "dateTimeToEpoch empty endsWith filter first flatten format groupBy guid indexOf int intersection items join json last lastIndexOf length "
        + "map mapValues max min newGuid objectKeys padLeft parseCidr range reduce replace shallowMerge skip sort split startsWith string substring "
        + "take toLower toObject toUpper trim union uniqueString uri uriComponent uriComponentToString utcNow";

    private const string InAz =
        "deployment environment extensionResourceId managementGroup managementGroupResourceId pickZones reference resourceGroup resourceId "
        + "subscription subscriptionResourceId tenant tenantResourceId toLogicalZone toLogicalZones toPhysicalZone toPhysicalZones";

    /// <summary>The name as Bicep spells it, with its namespace.</summary>
    private static readonly FrozenDictionary<string, (string Namespace, string Name)> Named =
        InSys.Split(' ').Select(it => ("sys", it)).Concat(InAz.Split(' ').Select(it => ("az", it)))
            .ToFrozenDictionary(it => it.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (string Sign, int Strength)> Operators = new Dictionary<string, (string, int)>
    {
        ["coalesce"] = ("??", 30),
        ["or"] = ("||", 40),
        ["and"] = ("&&", 50),
        ["equals"] = ("==", 70),
        ["less"] = ("<", 80),
        ["lessOrEquals"] = ("<=", 80),
        ["greater"] = (">", 80),
        ["greaterOrEquals"] = (">=", 80),
        ["add"] = ("+", 90),
        ["sub"] = ("-", 90),
        ["mul"] = ("*", 100),
        ["div"] = ("/", 100),
        ["mod"] = ("%", 100),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A call in Bicep; null where Bicep has no words for it.</summary>
    /// <param name="name">ARM's name of the function.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="isTaken">Whether something in the file has a name, which hides the function.</param>
    public static BicepExpression? Call(string name, ImmutableArray<BicepExpression> arguments, Func<string, bool> isTaken)
    {
        if (Operators.TryGetValue(name, out var known) && arguments.Length > 1)
            return arguments.Aggregate((left, right) => new BicepExpression.Operation(known.Sign, known.Strength, left, right));
        if (Literal(name, arguments) is { } literal)
            return literal;
        if (Named.TryGetValue(name, out var function))
            return new BicepExpression.Call(isTaken(function.Name) ? $"{function.Namespace}.{function.Name}" : function.Name, arguments);
        // What a resource provider lists: listKeys, listAccountSas and others.
        return name.StartsWith("list", StringComparison.OrdinalIgnoreCase) && BicepText.IsIdentifier(name) && arguments.Length > 1
            ? new BicepExpression.Call($"list{name[4..]}", arguments)
            : null;
    }

    private static BicepExpression? Literal(string name, ImmutableArray<BicepExpression> arguments) => (name.ToLowerInvariant(), arguments) switch
    {
        ("true" or "false" or "null", []) => new BicepExpression.Word(name.ToLowerInvariant()),
        ("not", [var operand]) => new BicepExpression.Not(operand),
        ("if", [var condition, var then, var otherwise]) => new BicepExpression.Choice(condition, then, otherwise),
        ("json", [InterpolatedText { IsLiteral: true, Literal: "null" }]) => new BicepExpression.Word("null"),
        ("createarray", _) => new BicepExpression.List(arguments),
        ("createobject", _) when arguments.Length % 2 == 0
            && arguments.Where((_, index) => index % 2 == 0).All(it => it is InterpolatedText { IsLiteral: true }) =>
            new BicepExpression.Map([.. arguments.Chunk(2).Select(it => (((InterpolatedText)it[0]).Literal, it[1]))]),
        _ => null,
    };
}

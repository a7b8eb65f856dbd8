using System.Globalization;
using System.Text.RegularExpressions;

namespace Gatewright.Tests.Judging;

/// <summary>Expressions in words that are the same for the same text: ARM templates join it with <c>concat</c>, Bicep with <c>format</c>.</summary>
internal static partial class JoinedText
{
    public static string Of(ArmExpression expression) => expression switch
    {
        ArmExpression.Call call when call.Is("concat") => Joined(call.Arguments),
        ArmExpression.Call { Arguments: [ArmExpression.Literal form, ..] } call when call.Is("format") => Joined(Parts(form.Value, call.Arguments[1..])),
        ArmExpression.Call call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Of))})",
        ArmExpression.Member member => $"{Of(member.Of)}.{member.Name}",
        ArmExpression.Element element => $"{Of(element.Of)}[{Of(element.Index)}]",
        _ => expression.ToString(),
    };

    private static string Joined(IEnumerable<ArmExpression> parts) =>
        $"concat({string.Join(", ", parts.Select(Of))})".Replace("', '", "", StringComparison.Ordinal);

    private static IEnumerable<ArmExpression> Parts(string form, ImmutableArray<ArmExpression> arguments) =>
        from part in Placeholder().Split(form)
        where part.Length > 0
        select part is ['{', .. var index, '}'] && int.TryParse(index, CultureInfo.InvariantCulture, out var place)
            ? arguments[place]
            : new ArmExpression.Literal(part.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));

    [GeneratedRegex(@"(\{\d+\})")]
    private static partial Regex Placeholder();
}

using System.Globalization;

namespace Gatewright.Tests.Judging;

internal sealed partial class Scope
{
    /// <summary>The names that <c>reference('name')</c> asks about: it takes a resource of the same template without an id.</summary>
    public IEnumerable<string> Names(string written) =>
        from call in Json.IsExpression(written) ? ArmExpression.Parse(written).Calls : []
        where call.Is("reference") && call.Arguments is not []
        let text = Evaluate(call.Arguments[0], [])
        where text is not (['/', ..] or ['{', ..])
        select text;

    private string Evaluate(ArmExpression expression, List<string> ids)
    {
        var text = expression switch
        {
            ArmExpression.Literal literal => literal.Value,
            ArmExpression.Number number => number.Value,
            ArmExpression.Member { Of: ArmExpression.Call { Arguments.IsEmpty: true } call } member => Place(call, member.Name),
            ArmExpression.Call call => Function(call, [.. call.Arguments.Select(argument => Evaluate(argument, ids))]),
            _ => null,
        };
        return text ?? $"{{{Printed(expression, ids)}}}";
    }

    // A hole shows the arguments as what they mean, so that equal holes of different deployments are equal.
    private string Printed(ArmExpression expression, List<string> ids) => expression switch
    {
        ArmExpression.Call call => $"{call.Name}({string.Join(", ", call.Arguments.Select(argument => $"'{Mentioned(argument, ids)}'"))})",
        ArmExpression.Member member => $"{Printed(member.Of, ids)}.{member.Name}",
        ArmExpression.Element element => $"{Printed(element.Of, ids)}[{Evaluate(element.Index, ids)}]",
        _ => expression.ToString(),
    };

    private string Mentioned(ArmExpression argument, List<string> ids)
    {
        var text = Evaluate(argument, ids);
        if (ResourceId.Is(text))
            ids.Add(text);
        return text;
    }

    private string? Place(ArmExpression.Call call, string member) => (call.Name.ToUpperInvariant(), member.ToUpperInvariant()) switch
    {
        ("SUBSCRIPTION", "SUBSCRIPTIONID") => subscription,
        ("SUBSCRIPTION", "ID") => $"/subscriptions/{subscription}",
        ("RESOURCEGROUP", "NAME") => group,
        ("RESOURCEGROUP", "ID") => $"/subscriptions/{subscription}/resourceGroups/{group}",
        _ => null,
    };

    private string? Function(ArmExpression.Call call, List<string> arguments) => call.Name.ToUpperInvariant() switch
    {
        "CONCAT" => string.Concat(arguments),
        "FORMAT" => Enumerable.Range(1, arguments.Count - 1).Aggregate(arguments[0], (text, index) =>
            text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{index - 1}}}"), arguments[index], StringComparison.Ordinal)),
        "RESOURCEID" => InGroup(arguments),
        "SUBSCRIPTIONRESOURCEID" => InSubscription(arguments),
        "EXTENSIONRESOURCEID" => arguments[0] + "/providers/" + ResourceId.Of("", null, arguments[1], arguments[2..]).Split("/providers/")[1],
        "PARAMETERS" => Passed(arguments[0]),
        "VARIABLES" => Template.Json["variables"]?[arguments[0]].Text() is { } value ? Text(value) : null,
        _ => null,
    };

    // The type is the first argument that looks like one; before it stand a group, or a subscription and a group.
    private string InGroup(List<string> arguments)
    {
        var type = TypeAmong(arguments);
        return ResourceId.Of(
            type is 2 ? arguments[0] : subscription,
            type is 0 ? group : arguments[type - 1],
            arguments[type], arguments[(type + 1)..]);
    }

    private string InSubscription(List<string> arguments)
    {
        var type = TypeAmong(arguments);
        return ResourceId.Of(type is 0 ? subscription : arguments[0], null, arguments[type], arguments[(type + 1)..]);
    }

    private static int TypeAmong(List<string> arguments) =>
        arguments.FindIndex(argument => argument.Contains('/') && argument[..argument.IndexOf('/')].Contains('.')) is >= 0 and <= 2 and var type
            ? type
            : throw new FormatException($"resourceId({string.Join(", ", arguments)}) names no resource type.");

    // What the outermost template is given, nobody knows yet, not even where it has a default.
    private string? Passed(string parameter)
    {
        if (outer is null)
            return null;
        var passed = Template.Deployment!.Json["properties"]?["parameters"]?[parameter];
        if (passed is not null)
            return passed["value"].Text() is { } value ? outer.Text(value) : null;
        return Template.Json["parameters"]?[parameter]?["defaultValue"].Text() is { } fallback ? Text(fallback) : null;
    }
}

namespace Gatewright.Tests.Judging;

/// <summary>Where secure values go: only into secure parameters of nested deployments, never into outputs or defaults.</summary>
internal static class Secrets
{
    public static IEnumerable<Fault> Faults(ArmDocument template) =>
    [
        .. Members(template.Json, "parameters").Where(entry => IsSecure(entry.Value) && entry.Value.ContainsKey("defaultValue"))
            .Select(entry => new Fault("secret-default", $"{template.Path}.parameters.{entry.Key}", "a secure parameter with a default is a literal secret")),
        .. Members(template.Json, "outputs").Where(entry => IsSecret(entry.Value["value"], template))
            .Select(entry => new Fault("secret-output", $"{template.Path}.outputs.{entry.Key}", "outputs are readable in the deployment history")),
        .. template.Resources.SelectMany(resource => Passed(resource, template)),
    ];

    private static IEnumerable<Fault> Passed(ArmResource deployment, ArmDocument template) =>
        from entry in Members(deployment.Json["properties"] as JsonObject, "parameters")
        where deployment.Inner is not null
        where entry.Value["reference"] is not null || IsSecret(entry.Value["value"], template)
        where !IsSecure(deployment.Inner!.Json["parameters"]?[entry.Key])
        select new Fault("secret-parameter", $"{deployment.Path}.properties.parameters.{entry.Key}", "a secure value goes into a parameter that is not secure");

    private static bool IsSecret(JsonNode? value, ArmDocument template) =>
        Json.Texts(value, "").Any(entry => Json.IsExpression(entry.Text) && ArmExpression.Parse(entry.Text).Calls.Any(call =>
            call.Name.StartsWith("list", StringComparison.OrdinalIgnoreCase)
            || (call is { Arguments: [ArmExpression.Literal name] } && call.Is("parameters") && IsSecure(template.Json["parameters"]?[name.Value]))));

    private static bool IsSecure(JsonNode? parameter) =>
        parameter?["type"].Text()?.StartsWith("secure", StringComparison.OrdinalIgnoreCase) is true;

    private static IEnumerable<(string Key, JsonObject Value)> Members(JsonObject? owner, string section) =>
        (owner?[section] as JsonObject ?? []).Where(member => member.Value is JsonObject).Select(member => (member.Key, member.Value!.AsObject()));
}

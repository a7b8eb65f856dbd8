using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Resource Manager's limits on a template, and how nested deployments keep secrets.
/// <see href="https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits"/>
/// </summary>
internal static class LimitJudge
{
    private const int Megabyte = 1024 * 1024;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verdict Of(ArmDocument document) => Verdict.Of(document.AllResources.Count(),
    [
        .. Over("template-size", "$", CompactSize(document.Json), 4 * Megabyte, "bytes"),
        .. document.All.SelectMany(Template),
        .. document.AllResources.SelectMany(Resource),
        .. Json.Texts(document.Json, "$").SelectMany(entry => Text(entry.Path, entry.Text)),
        .. document.All.SelectMany(Secrets.Faults),
    ]);

    /// <summary>Azure measures what is left of a template once it is read: no white space.</summary>
    public static int CompactSize(JsonNode json) => Encoding.UTF8.GetByteCount(json.ToJsonString(Compact));

    private static IEnumerable<Fault> Template(ArmDocument template) =>
    [
        .. Over("resources", template.Path, template.Resources.Length, 800, "resources"),
        .. Over("parameters", template.Path, Count(template, "parameters"), 256, "parameters"),
        .. Over("variables", template.Path, Count(template, "variables"), 256, "variables"),
        .. Over("outputs", template.Path, Count(template, "outputs"), 64, "outputs"),
    ];

    private static IEnumerable<Fault> Resource(ArmResource resource)
    {
        foreach (var fault in Over("resource-size", resource.Label, CompactSize(resource.Json), Megabyte, "bytes"))
            yield return fault;
        if (!resource.IsDeployment)
            yield break;
        if (resource.Name.Length > 64 && !Json.IsExpression(resource.Name))
            yield return new("deployment-name", resource.Label, $"{resource.Name.Length} letters, 64 allowed");
        if (resource.Inner is null)
            yield return new("linked-template", resource.Label, "a template elsewhere can't be judged");
        else if (resource.Json["properties"]?["expressionEvaluationOptions"]?["scope"].Text() is not "inner")
            yield return new("expression-scope", resource.Label, "outer scope writes secrets into the deployment history; ask for 'inner'");
    }

    private static IEnumerable<Fault> Text(string path, string text)
    {
        if (Json.IsExpression(text))
            return Over("expression-size", path, text.Length, 24_576, "characters");
        // The engine undoes a doubled bracket only where a closing one ends the text: elsewhere Azure would store both.
        return text.StartsWith("[[", StringComparison.Ordinal) && !text.EndsWith(']')
            ? [new("doubled-bracket", path, $"'{text}' is no expression without a closing bracket, so its first needs no doubling")]
            : [];
    }

    private static IEnumerable<Fault> Over(string law, string path, int count, int most, string what) =>
        count > most ? [new(law, path, $"{count} {what}, {most} allowed")] : [];

    private static int Count(ArmDocument template, string section) => (template.Json[section] as JsonObject)?.Count ?? 0;
}

using System.Collections.Frozen;

namespace Gatewright.ArmLanguage;

/// <summary>Checks which members a template and its resources have: ARM rejects unknown ones.</summary>
internal static class TemplateShape
{
    private const string Schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

    private static readonly FrozenSet<string> Members = Set(
        "$schema", "contentVersion", "apiProfile", "metadata", "parameters", "variables", "functions", "resources", "outputs", "languageVersion");

    private static readonly FrozenSet<string> SecondMembers = Set("definitions", "extensions", "imports", "asserts");

    private static readonly FrozenSet<string> ResourceMembers = Set(
        "type", "apiVersion", "name", "id", "location", "tags", "properties", "sku", "kind", "plan", "identity", "zones", "extendedLocation", "managedBy",
        "managedByExtended", "placement", "scale", "condition", "copy", "dependsOn", "resources", "scope", "resourceGroup", "subscriptionId", "existing",
        "comments", "metadata", "asserts", "import", "extension", "@options");

    private static readonly FrozenSet<string> Types = Set("string", "securestring", "int", "bool", "object", "secureobject", "array");

    public static void Check(Deployment deployment)
    {
        var (template, problems) = (deployment.Template, deployment.Problems);
        foreach (var required in new[] { "$schema", "contentVersion", "resources" }.Where(name => template[name] is null))
            Add(problems, $"the template has no '{required}'; add it", template.Place);
        if (template["$schema"] is ArmString schema && !schema.Value.Contains("deploymentTemplate.json", StringComparison.OrdinalIgnoreCase))
            Add(problems, $"the schema isn't one of a template; use {Schema}", schema.Place);
        if (template["languageVersion"] is ArmString version && version.Value is not ("2.0" or "2.1-experimental"))
            Add(problems, $"there is no languageVersion '{ExpressionScanner.Shorten(version.Value)}'; use 2.0", version.Place);
        CheckMembers(problems, template, deployment.HasLanguageVersion2 ? [Members, SecondMembers] : [Members], "a template");
        foreach (var (name, value) in (template["parameters"] as ArmObject)?.Members ?? [])
            CheckParameter(deployment, name, value as ArmObject ?? ArmObject.Empty);
        deployment.Functions.Check(deployment);
    }

    public static void CheckResource(ProblemList problems, ArmObject resource)
    {
        CheckMembers(problems, resource, [ResourceMembers], "a resource");
        if (resource["dependsOn"] is { } dependencies and not (ArmArray or ArmNull))
            Add(problems, "'dependsOn' is no array; use one, whose items may be expressions", dependencies.Place);
    }

    private static void CheckParameter(Deployment deployment, string name, ArmObject parameter)
    {
        if (parameter["type"] is { } type && !(type is ArmString text && Types.Contains(text.Value)))
            Add(deployment.Problems, $"the parameter '{name}' has no valid type; use {string.Join(", ", Types.Order())}", type.Place);
        if (parameter["nullable"] is { } nullable && !deployment.HasLanguageVersion2)
            Add(deployment.Problems, "'nullable' requires languageVersion 2.0; add it to the template", nullable.Place);
    }

    private static void CheckMembers(ProblemList problems, ArmObject source, ReadOnlySpan<FrozenSet<string>> known, string what)
    {
        foreach (var (name, value) in source.Members)
        {
            var isKnown = false;
            foreach (var set in known)
                isKnown |= set.Contains(name);
            if (!isKnown)
                Add(problems, $"{what} can't have '{ExpressionScanner.Shorten(name)}'; remove it", value.Place);
        }
    }

    private static void Add(ProblemList problems, string message, JsonPlace? place) => problems.Add("template-invalid", message, place);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

using System.Text.RegularExpressions;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Turns the template into Bicep, a file for each nested deployment, and takes every diagnostic of the compiler for a fault: a dependsOn
/// that names nothing (BCP034), a cycle (BCP080), a resource declared twice (BCP028), an unknown property and so on.
/// </summary>
internal static partial class DecompileJudge
{
    // Rules of the linter that speak of secrets; its others are matters of taste.
    private static readonly HashSet<string> SecretRules = new(StringComparer.Ordinal)
        { "outputs-should-not-contain-secrets", "secure-parameter-default", "secure-params-in-nested-deploy" };

    // It writes a nested deployment as a module, and what reads the deployment's outputs as module.properties.outputs. That nothing reads a
    // deployment which isn't there, the dependency judge sees.
    private const string OutputsOfModules = "The type \"module\" does not contain property \"properties\"";

    public static Verdict Of(string template)
    {
        using var folder = new WorkFolder();
        var (exitCode, output, error) = LoadedBicep.Run("decompile", folder.Write("template.json", WithoutReferences(template)), "--force");
        var printed = folder.Relative(output + error);
        // It ends with 0 whatever the compiler says, and with something else only where it can't decompile at all.
        return exitCode is 0 || Diagnostic().IsMatch(printed)
            ? Verdict.Of(ArmDocument.Parse(template).AllResources.Count(), Faults(printed))
            : Verdict.Refused("decompile", printed.Trim());
    }

    /// <summary>The decompiler can't read a secret of a key vault that a nested deployment is given: another secure parameter of the template stands
    /// in.</summary>
    private static string WithoutReferences(string template)
    {
        var document = ArmDocument.Parse(template);
        var passed = document.AllResources.Select(it => it.Json["properties"]?["parameters"]).OfType<JsonObject>()
            .SelectMany(it => it.Select(parameter => parameter.Value)).OfType<JsonObject>().Where(it => it["reference"]?["keyVault"] is not null).ToArray();
        if (passed.Length == 0)
            return template;
        foreach (var parameter in passed)
        {
            parameter.Remove("reference");
            parameter["value"] = "[parameters('keptInVault')]";
        }

        document.Json["parameters"]!.AsObject().TryAdd("keptInVault", new JsonObject { ["type"] = "securestring" });
        return document.Json.ToJsonString();
    }

    private static IEnumerable<Fault> Faults(string printed) =>
        from Match match in Diagnostic().Matches(printed)
        let code = match.Groups["code"].Value
        let message = match.Groups["message"].Value.Trim()
        where code.StartsWith("BCP", StringComparison.Ordinal) || SecretRules.Contains(code)
        where code is not "BCP053" || !message.StartsWith(OutputsOfModules, StringComparison.Ordinal)
        select new Fault(code, match.Groups["place"].Value, message);

    [GeneratedRegex(@"^(?<place>[^\n]*\(\d+,\d+\)) : (Error|Warning|Info) (?<code>[\w-]+): (?<message>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}

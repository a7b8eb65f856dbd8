using System.Text.RegularExpressions;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Whether a list of deployments can be followed as it is written: files, names, places, parameters, stages; and what Azure takes of one scope.
/// Whether the waits suffice is <see cref="DependencyJudge"/>'s matter, which reads the list as a template.
/// </summary>
internal static partial class ListJudge
{
    /// <summary>https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits, 2024.</summary>
    private const int History = 800;

    /// <summary>Of a resource type in a group: https://learn.microsoft.com/azure/azure-resource-manager/management/resources-without-resource-group-limit,
    /// 2024-03-19.</summary>
    private const int Instances = 800;

    private static readonly string[] Unlimited = ["Microsoft.Network/networkSecurityGroups", "Microsoft.Network/publicIPAddresses",
        "Microsoft.Resources/resourceGroups"];

    public static Verdict Of(WrittenList list) => Verdict.Of(list.Deployments.Count(),
    [
        .. Files(list),
        .. list.Deployments.Where(it => list.Files.ContainsKey(it.Text("template") ?? "")).SelectMany(it => Own(list, it, list.Template(it))),
        .. Order(list),
        .. Scopes(list),
    ]);

    private static IEnumerable<Fault> Files(WrittenList list)
    {
        string[] named = [.. list.Deployments.SelectMany(it => new[] { it.Text("template"), it.Text("parametersFile") }).OfType<string>()];
        return
        [
            .. named.Except(list.Files.Keys, StringComparer.Ordinal).Select(it => new Fault("list-file", it, "is named and not there")),
            .. list.Files.Keys.Except(named, StringComparer.Ordinal).Select(it => new Fault("list-file", it, "is there and no deployment names it")),
            .. named.GroupBy(it => it, StringComparer.OrdinalIgnoreCase).Where(it => it.Count() > 1)
                .Select(it => new Fault("list-file", it.Key, "is named twice")),
        ];
    }

    private static IEnumerable<Fault> Own(WrittenList list, JsonObject deployment, JsonObject template)
    {
        var name = deployment.Text("name") ?? "";
        if (!DeploymentName().IsMatch(name))
            yield return new("list-name", name, "is no name that Azure takes for a deployment");
        if (WrittenList.IsForSubscription(deployment) != template.Text("$schema")!.Contains("subscription", StringComparison.Ordinal))
            yield return new("list-scope", name, "the template's schema is for another scope");
        // A deployment's job takes 1 MB with what Azure notes about it;
        // https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-job-size-exceeded.
        if (LimitJudge.CompactSize(template) > 1024 * 1024)
            yield return new("list-job", name, "the template leaves no room in a job of 1 MB");
        var declared = template["parameters"]!.AsObject();
        if (!deployment["parameters"]!.AsArray().Select(it => it.Text()).SequenceEqual(declared.Select(it => it.Key)))
            yield return new("list-parameters", name, "the list names other parameters than the template declares");
        var given = deployment.Text("parametersFile") is { } file && list.Files.TryGetValue(file, out var text)
            ? JsonNode.Parse(text)!["parameters"]!.AsObject() : [];
        if (!given.Select(it => it.Key).SequenceEqual(declared.Where(it => it.Value!["defaultValue"] is null).Select(it => it.Key)))
            yield return new("list-parameters", name, "the parameters file doesn't name exactly the parameters without a default");
        foreach (var (parameter, entry) in given.Where(it => it.Value!["value"] is not null))
            yield return new("list-value", $"{name}.{parameter}", $"'{entry!["value"]}' stands in a file that a person is to fill in");
    }

    private static IEnumerable<Fault> Order(WrittenList list)
    {
        var before = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var last = 1;
        foreach (var deployment in list.Deployments)
        {
            var (name, stage) = (deployment.Text("name") ?? "", deployment["stage"]!.GetValue<int>());
            if (stage < last || stage > last + 1)
                yield return new("list-stage", name, $"stage {stage} stands behind stage {last}");
            last = stage;
            foreach (var wait in deployment["dependsOn"]!.AsArray().Select(it => it.Text() ?? ""))
            {
                if (!before.TryGetValue(wait, out var other))
                    yield return new("list-order", name, $"waits for '{wait}', which doesn't stand before it");
                else if (other >= stage)
                    yield return new("list-stage", name, $"waits for '{wait}' of stage {other}, and is of stage {stage} itself");
            }

            if (!before.TryAdd(name, stage))
                yield return new("list-name", name, "two deployments are called so");
        }
    }

    private static IEnumerable<Fault> Scopes(WrittenList list)
    {
        foreach (var scope in list.Deployments.GroupBy(it => $"{it.Text("scope")} {it.Text("subscription")}/{it.Text("resourceGroup")}",
            StringComparer.OrdinalIgnoreCase))
        {
            if (scope.Count() > History)
                yield return new("list-history", scope.Key, $"{scope.Count()} deployments, {History} are kept");
            var crowded = scope.Where(it => list.Files.ContainsKey(it.Text("template") ?? ""))
                .SelectMany(it => ArmDocument.Parse(list.Files[it.Text("template")!]).Resources)
                .Select(it => it.Type).Where(it => it.Count(letter => letter == '/') == 1)
                .CountBy(it => it, StringComparer.OrdinalIgnoreCase)
                .Where(it => it.Value > Instances && !Unlimited.Contains(it.Key, StringComparer.OrdinalIgnoreCase));
            foreach (var (type, count) in crowded)
                yield return new("list-instances", scope.Key, $"{count} {type}, {Instances} allowed");
        }
    }

    [GeneratedRegex(@"^[-A-Za-z0-9._()]{1,64}$")]
    private static partial Regex DeploymentName();
}

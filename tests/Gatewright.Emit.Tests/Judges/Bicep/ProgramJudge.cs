using Gatewright.Emit;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Judges a Bicep program by Bicep itself: its linter and its formatter have nothing to say of any file, Azure's engine predicts the same
/// resources and outputs as of the ARM template, and they come in an order that Azure takes.
/// </summary>
internal static class ProgramJudge
{
    // What stands in Azure already, or what a wrong id names; the ids are compared, so here it is the first.
    private const string Elsewhere = "nothing in the template is called so";

    public static Verdict Of(BicepProgram program, ArmTemplate template) =>
        Of([.. program.Files.Select(it => (it.Name, it.Text))], [.. template.Deployments.Select(it => it.Template.Render())]);

    /// <param name="files">The program's files.</param>
    /// <param name="templates">What the first of them must be equal to.</param>
    public static Verdict Of(ImmutableArray<(string Name, string Text)> files, ImmutableArray<string> templates)
    {
        using var folder = new WorkFolder();
        var paths = files.ToDictionary(it => it.Name, it => folder.Write(it.Name, it.Text));
        var written = files.Where(it => Path.GetExtension(it.Name) is ".bicep" or ".bicepparam").ToArray();
        var programs = written.Where(it => it.Name.EndsWith(".bicep", StringComparison.Ordinal)).Take(templates.Length).ToArray();
        return Verdict.Of(written.Length,
        [
            .. written.Select(it => Formatted(it.Name, paths[it.Name], it.Text)).OfType<Fault>(),
            .. programs.Zip(templates).SelectMany(it => Compared(it.First.Name, folder, paths[it.First.Name], it.Second)),
        ]);
    }

    /// <summary>The template that Bicep makes of a file, and what compiler and linter say of it and its modules.</summary>
    public static (string? Template, ImmutableArray<Fault> Faults) Compile(WorkFolder folder, string path)
    {
        var compiled = BicepServer.Instance.Call("bicep/compile", new JsonObject { ["path"] = path });
        return (compiled["contents"].Text(),
        [
            .. compiled["diagnostics"]!.AsArray().Select(it => new Fault(
                it!["code"].Text()!, $"{folder.Relative(it["source"].Text()!)}({it["range"]?["start"]?["line"]})", it["message"].Text()!)),
        ]);
    }

    private static Fault? Formatted(string name, string path, string text)
    {
        var formatted = BicepServer.Instance.Call("bicep/format", new JsonObject { ["path"] = path })["contents"].Text()!;
        if (formatted == text)
            return null;
        var line = formatted.Split('\n').Zip(text.Split('\n')).Index().First(it => it.Item.First != it.Item.Second);
        return new("format", $"{name}({line.Index + 1})", $"'{line.Item.Second}' becomes '{line.Item.First}'");
    }

    private static IEnumerable<Fault> Compared(string name, WorkFolder folder, string path, string expected)
    {
        var (compiled, faults) = Compile(folder, path);
        if (compiled is null || !faults.IsEmpty)
            return faults;
        var (verdict, ours) = SnapshotJudge.Of(OutputProbe.In(expected), Given(expected));
        var (verdictOfProgram, theirs) = SnapshotJudge.Of(OutputProbe.In(compiled), Given(compiled));
        if (ours is null || theirs is null)
            return [.. verdict.Faults, .. verdictOfProgram.Faults];
        var (wanted, got) = (Predicted(ours), Predicted(theirs));
        return
        [
            .. verdictOfProgram.Faults,
            .. DependencyJudge.Of(ArmDocument.Parse(compiled)).Faults.Where(it => !it.Message.EndsWith(Elsewhere, StringComparison.Ordinal)),
            .. wanted.Keys.Except(got.Keys).Select(it => new Fault("missing", name, it)),
            .. got.Keys.Except(wanted.Keys).Select(it => new Fault("added", name, it)),
            .. wanted.Keys.Intersect(got.Keys).Where(it => wanted[it] != got[it]).Select(it => new Fault("other", it, $"\n{wanted[it]}\n{got[it]}")),
        ];
    }

    /// <summary>What a program calls a vault or a subscription is one.</summary>
    private static Dictionary<string, JsonNode> Given(string template) =>
        (ArmDocument.Parse(template).Json["parameters"] as JsonObject ?? []).Select(it => it.Key)
            .Where(it => it is "vault" || it.Contains("ubscription", StringComparison.Ordinal))
            .ToDictionary(it => it, it => (JsonNode)(it is "vault"
                ? "/subscriptions/44444444-4444-4444-4444-444444444444/resourceGroups/rg-given/providers/Microsoft.KeyVault/vaults/given"
                : "55555555-5555-5555-5555-555555555555"));

    /// <summary>Each resource by its id, in words that are the same for the same resource.</summary>
    private static Dictionary<string, string> Predicted(string snapshot) =>
        JsonNode.Parse(snapshot)!["predictedResources"]!.AsArray().ToDictionary(it => it!["id"].Text()!, it => Sorted(it)!.ToJsonString());

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(it => it.Key, StringComparer.Ordinal).Select(it => KeyValuePair.Create(it.Key, Sorted(it.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        JsonValue value when value.Text() is { } text && Json.IsExpression(text) => JoinedText.Of(ArmExpression.Parse(text)),
        // Ids ignore case, and Bicep spells types as they are declared.
        JsonValue value when value.Text() is ['/', ..] id => id.ToLowerInvariant(),
        _ => node?.DeepClone(),
    };
}

namespace Gatewright.Tests.Judging;

internal enum Judge { Types, Snapshot, Limits, Dependencies, Engine, Decompiler }

/// <summary>One fault put into a clean template, the judge that must see it, and exactly the laws it breaks.</summary>
internal sealed record Seed(Judge Judge, string Template, Action<JsonObject> Spoil, params string[] Laws)
{
    public Verdict Judged()
    {
        var template = JsonNode.Parse(Seeds.Template(Template))!.AsObject();
        Spoil(template);
        var text = template.ToJsonString();
        var none = ImmutableDictionary<string, JsonNode>.Empty;
        return Judge switch
        {
            Judge.Types => TypeJudge.Of(ArmDocument.Parse(text)),
            Judge.Snapshot => TypeJudge.OfSnapshot(SnapshotJudge.Of(text, none).Snapshot!),
            Judge.Limits => LimitJudge.Of(ArmDocument.Parse(text)),
            Judge.Dependencies => DependencyJudge.Of(ArmDocument.Parse(text)),
            Judge.Engine => SnapshotJudge.Of(text, none).Verdict,
            _ => DecompileJudge.Of(text),
        };
    }
}

internal static partial class Seeds
{
    private const string Network = "Microsoft.Network/";

    public static string Template(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Judges", "Templates", name));

    public static IReadOnlyDictionary<string, Seed> All { get; } =
        new[] { Types, Limits, Dependencies, Bicep }.SelectMany(seeds => seeds).ToDictionary(seed => seed.Key, seed => seed.Value);

    /// <summary>A resource by its name, at any depth.</summary>
    private static JsonObject Resource(this JsonObject template, string name) =>
        template.Find(name) ?? throw new ArgumentException($"The template has no '{name}'.");

    private static JsonObject Properties(this JsonObject template, string resource) =>
        template.Resource(resource)["properties"]!.AsObject();

    private static JsonArray Resources(this JsonObject template) => template["resources"]!.AsArray();

    private static JsonObject Inner(this JsonObject template, string deployment) =>
        template.Properties(deployment)["template"]!.AsObject();

    private static JsonArray DependsOn(this JsonObject template, string resource) =>
        template.Resource(resource)["dependsOn"]!.AsArray();

    private static JsonObject? Find(this JsonObject template, string name) =>
        template.Resources().Select(node => node!.AsObject())
            .Select(resource => resource.Text("name") == name ? resource
                : resource["properties"]?["template"] is JsonObject inner ? inner.Find(name) : null)
            .FirstOrDefault(found => found is not null);
}

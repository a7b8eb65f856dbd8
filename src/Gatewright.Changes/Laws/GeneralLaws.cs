using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What holds for resources of any kind.</summary>
internal static class GeneralLaws
{
    public static ImmutableArray<ChangeLaw> All { get; } =
    [
        new("location-is-fixed", "A resource doesn't move to another region: delete it and create it there",
            ChangeEffect.Refusal, ChangeSources.MoveRegion, static it => it.Kind == ChangeKind.Changed && it.Change.Property == "location"),
        new("removed-is-left", "A deployment leaves what a template no longer has: delete it yourself, and what runs over it ends then",
            ChangeEffect.Interruption, ChangeSources.DeploymentModes,
            static it => it.Kind == ChangeKind.Removed && (!it.Tunnels.IsEmpty || it.Change.ElementKind is "peering"))
            { Affects = static it => it.Change.ElementKind == "peering" ? [it.Change.Path] : it.Tunnels },
        new("removed-carries-nothing", "A deployment leaves what a template no longer has: delete it yourself",
            ChangeEffect.None, ChangeSources.DeploymentModes, static it => it.Kind == ChangeKind.Removed
                && it.Change.ElementKind is not ("parameter" or "secret parameter")) { Affects = static _ => [] },
        new("tags-are-labels", "Tags and descriptions change nothing else",
            ChangeEffect.None, Sources.Tags, static it => it.Kind == ChangeKind.Changed
                && it.Change.Property is "tags" or "description" or "metadata.description")
            { Affects = static _ => [] },
        new("parameters-are-inputs", "A parameter changes what the deployment asks for, and nothing in Azure by itself",
            ChangeEffect.None, Sources.Gatewright, static it => it.Change.ElementKind is "parameter" or "secret parameter") { Affects = static _ => [] },
    ];
}

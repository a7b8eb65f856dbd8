namespace Gatewright.Rules;

using static Rule;

/// <summary>GW9025: what is laid upon resources.</summary>
internal static class ExtensionRules
{
    public static Rule ExtendedIsCreated { get; } = Warning("GW9025",
        "A lock or diagnostic setting is of what the template creates", Sources.Gatewright, topology =>
        from resource in topology.Resources
        where resource.IsExisting
        from origin in new[] { resource.DeleteLock.Origin, resource.LogWorkspace.Origin }
        where origin.Statement is not null
        select At(origin, $"'{resource.Path}' exists already, and what stands on it is its owner's; leave out {origin.Name}")
            .WithFix(SuggestedFix.Remove(origin.Whole)));

    public static ImmutableArray<Rule> All { get; } = [ExtendedIsCreated];
}

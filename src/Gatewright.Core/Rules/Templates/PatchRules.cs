namespace Gatewright.Rules;

using static Rule;

/// <summary>GW902x: patches in ARM's words.</summary>
internal static class PatchRules
{
    /// <summary>What says which resource it is and when it comes.</summary>
    private static readonly string[] Fixed = ["type", "apiVersion", "name", "dependsOn", "id"];

    /// <summary>Properties whose text would stand in the template and in the history of deployments.</summary>
    private static readonly string[] Secret = ["sharedKey", "authorizationKey", "radiusServerSecret", "sharedSecret", "password"];

    public static Rule PatchIsEmitted { get; } = Error("GW9021", "A patch is laid over what is emitted", Sources.Gatewright, topology =>
        from patch in topology.Laid
        where !patch.Element.IsEmitted
        select At(patch.Json, $"'{patch.Element.Path}' exists already and is never emitted, so the patch would be lost; change it where it is managed"));

    public static Rule PatchKeepsIdentity { get; } = Error("GW9022",
        "A patch leaves type, api-version, name, id and dependencies alone", Sources.Gatewright, topology =>
        from patch in topology.Laid
        from member in MembersOf(patch).Where(it => it.Depth == 0)
        where Fixed.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
        select At(patch.Json, $"The patch of '{patch.Element.Path}' sets '{member.Name}', by which Gatewright tells resources apart and puts them in order; "
            + $"leave it out, and name things with verbs"));

    public static Rule PatchHoldsNoSecret { get; } = Error("GW9023", "No secret stands in a patch", Sources.Gatewright, topology =>
        from patch in topology.Laid
        from member in MembersOf(patch)
        where member.Text is { Length: > 0 } text && !text.StartsWith("[", StringComparison.Ordinal)
            && Secret.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
        select At(patch.Json, $"The patch of '{patch.Element.Path}' writes '{member.Name}' as text, which would stand in the source, the template and the "
            + $"history of deployments; add a secret to the topology and write \"[parameters('NAME')]\""));

    public static ImmutableArray<Rule> All { get; } = [PatchIsEmitted, PatchKeepsIdentity, PatchHoldsNoSecret];

    private static IEnumerable<JsonMember> MembersOf(Patch patch) => patch.Json.TryGetValue(out var json) ? json.Members : [];
}

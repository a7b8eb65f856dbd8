namespace Gatewright.Rules;

using Gatewright.Facts;
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
            + $"leave it out, and set names with methods"));

    public static Rule PatchHoldsNoSecret { get; } = Error("GW9023", "No secret stands in a patch", Sources.Gatewright, topology =>
        from patch in topology.Laid
        from member in MembersOf(patch)
        where member.Text is { Length: > 0 } text && !text.StartsWith("[", StringComparison.Ordinal)
            && Secret.Contains(member.Name, StringComparer.OrdinalIgnoreCase)
        select At(patch.Json, $"The patch of '{patch.Element.Path}' writes '{member.Name}' as text, which would stand in the source, the template and the "
            + $"history of deployments; add a secret to the topology and write \"[parameters('NAME')]\""));

    // What refers to an IP configuration does so by its name, and what follows a gateway reads its properties.
    public static Rule PatchKeepsParts { get; } = Error("GW9024", "A patch must keep properties and IP configurations", Sources.Gatewright, topology =>
        (from patch in topology.Laid
         from member in MembersOf(patch)
         where member is { Depth: 0, First: not '{' } && string.Equals(member.Name, "properties", StringComparison.OrdinalIgnoreCase)
         select At(patch.Json, $"The patch of '{patch.Element.Path}' replaces 'properties' by something else than an object; set members of it"))
        .Concat(
         from patch in topology.Laid
         where patch.Element is GatewayElement { IsExisting: false } && ReplacesIpConfigurations(patch)
         let names = NamesBelowIpConfigurations(patch)
         let missing = IpConfigurationNamesOf(topology, (GatewayElement)patch.Element).FirstOrDefault(name => !names.Contains(name))
         where missing is not null
         select At(patch.Json, $"The patch of '{patch.Element.Path}' replaces 'ipConfigurations' by a list without '{missing}', by which BGP addresses and NAT "
            + $"rules refer to an instance; keep it, or set its name with WithIpConfigurationName")));

    public static ImmutableArray<Rule> All { get; } = [PatchIsEmitted, PatchKeepsIdentity, PatchHoldsNoSecret, PatchKeepsParts];

    private static bool ReplacesIpConfigurations(Patch patch) => MembersOf(patch).Any(IsIpConfigurations);

    private static bool IsIpConfigurations(JsonMember member) => member is { Depth: 1, Name: "ipConfigurations" };

    /// <summary>The names of the list that takes their place.</summary>
    private static HashSet<string> NamesBelowIpConfigurations(Patch patch) => new(
        MembersOf(patch).SkipWhile(member => !IsIpConfigurations(member)).Skip(1).TakeWhile(member => member.Depth > 1)
            .Where(member => member.Name == "name").Select(member => member.Text ?? ""),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that surely are emitted: of names that are set, since the others may still be.</summary>
    private static IEnumerable<string> IpConfigurationNamesOf(Topology topology, GatewayElement gateway)
    {
        foreach (var instance in gateway.ActiveActive.IsSet ? new[] { GatewayInstance.First, GatewayInstance.Second } : [GatewayInstance.First])
        {
            var name = gateway.IpConfigurationNames.FirstOrDefault(it => it.Instance.Is(instance)).Name;
            if (name.TryGetValue(out var known))
                yield return known.ToString();
            else if (!name.IsSet && topology.IsFinished && !gateway.IsOpen)
                yield return IpConfigurationNames.Of(instance);
        }
    }

    private static IEnumerable<JsonMember> MembersOf(Patch patch) => patch.Json.TryGetValue(out var json) ? json.Members : [];
}

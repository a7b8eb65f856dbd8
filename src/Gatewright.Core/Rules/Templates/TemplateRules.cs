namespace Gatewright.Rules;

using static Rule;

/// <summary>GW900x: what a template takes besides resources: parameters and secrets.</summary>
internal static class TemplateRules
{
    public static Rule ParametersDiffer { get; } = Error("GW9001",
        "Parameters and secrets have different names in the template", Sources.Gatewright, topology =>
        from same in Supplied(topology).Where(it => IsNameable(it.Name)).GroupBy(it => it.ArmName, StringComparer.OrdinalIgnoreCase)
        from supplied in same.Skip(1)
        select At(supplied.Name, $"'{supplied.Name}' becomes the template parameter '{supplied.ArmName}', as '{same.First().Name}' does already; "
            + $"give it a name that differs in letters or digits")
            .WithRelated(same.First().Name.Origin));

    public static Rule NamesMakeIdentifiers { get; } = Error("GW9002",
        "The name of a parameter or secret has a letter from a to z", Sources.Gatewright, topology =>
        from supplied in Supplied(topology)
        where supplied.Name.TryGetValue(out _) && !IsNameable(supplied.Name)
        select At(supplied.Name, $"'{supplied.Name}' has no letter from a to z, of which a template parameter's name is made; write one such as paris-psk"));

    // A key that nothing uses is often one that was taken for another, so that two tunnels share a key.
    public static Rule SecretsAreUsed { get; } = Warning("GW9004", "A secret is used", Sources.Gatewright, topology =>
        from secret in topology.Secrets
        where !secret.IsExisting && !secret.IsUsed && topology.IsComplete(topology) && topology.IsComplete(secret)
        select At(secret.Name, $"Nothing uses the secret '{secret.Name}', yet each deployment asks for it; use it where another was taken for it, or "
            + $"remove it"));

    public static ImmutableArray<Rule> All { get; } = [ParametersDiffer, NamesMakeIdentifiers, SecretsAreUsed];

    /// <summary>What the template asks for, in the order of the program.</summary>
    private static IEnumerable<(Setting<Name> Name, string ArmName)> Supplied(Topology topology) =>
        topology.Parameters.Select(it => (it.Name, it.ArmName, it.Origin))
            .Concat(topology.Secrets.Where(it => !it.IsExisting).Select(it => (it.Name, it.ArmName, it.Origin)))
            .OrderBy(it => it.Origin.Number)
            .Select(it => (it.Name, it.ArmName));

    private static bool IsNameable(Setting<Name> name) => name.Is(it => it.ToString().Any(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')));
}

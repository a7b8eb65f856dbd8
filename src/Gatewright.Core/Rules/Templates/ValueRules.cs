using Gatewright.Facts;
using static Gatewright.Rules.Rule;

namespace Gatewright.Rules;

/// <summary>GW00xx: values that are invalid, methods that are misused, acceptances that are of no use.</summary>
internal static class ValueRules
{
    public static Rule ValueIsWellFormed { get; } = Error("GW0001", "A value is well formed", Sources.Gatewright, topology =>
        from invalid in topology.InvalidValues
        let violation = At(invalid.Origin, $"'{Shortened(invalid.Text)}' {invalid.Reason}").WithSeverity(invalid.IsDoubtful ? Severity.Warning : Severity.Error)
        select Slipped(topology, invalid) is { } other ? violation.WithFix(SuggestedFix.Exchange(invalid.Origin, other))
            : invalid.Suggestion is { } right ? violation.WithFix(SuggestedFix.Replace(invalid.Origin, $"\"{right}\""))
            : violation);

    public static Rule ArgumentIsThere { get; } = Error("GW0002", "An argument is not null", Sources.Gatewright, topology =>
        from misuse in Of(topology, MisuseKind.Null)
        select At(misuse.Origin, $"{misuse.Origin.Name} got null for '{misuse.What}'; it needs a value"));

    public static Rule HandleIsOfThisTopology { get; } = Error("GW0003", "A handle is used in the topology it was made in", Sources.Gatewright, topology =>
        from misuse in Of(topology, MisuseKind.Foreign)
        select At(misuse.Origin, $"{misuse.Origin.Name} got '{misuse.What}', which is part of something else; pass one that this topology returned for it"));

    public static Rule NoCallsAfterBuild { get; } = Error("GW0004", "Everything is said before Build", Sources.Gatewright, topology =>
        from misuse in Of(topology, MisuseKind.AfterBuild)
        select At(misuse.Origin, $"{misuse.What} was called on '{misuse.Origin.Path}' after Build; call Build last"));

    public static Rule SettingIsSetOnce { get; } = Error("GW0005", "A fact is said once", Sources.Gatewright, topology =>
        from misuse in Of(topology, MisuseKind.SetTwice)
        select At(misuse.Origin, $"{misuse.What} was said of '{misuse.Origin.Path}' before, and the first stands; say it once")
            .WithFix(SuggestedFix.Remove(misuse.Origin)));

    /// <summary>Its violations are known only after all other rules have been asked.</summary>
    public static Rule AcceptanceIsOfUse { get; } = Warning("GW0006", "An acceptance names a rule that finds something there", Sources.Gatewright, _ => []);

    public static Rule IdIsOfItsKind { get; } = Error("GW0007", "An id is that of a resource of the verb's kind", Sources.Gatewright, topology =>
        from it in topology.Resources.Where(resource => resource.IsExisting).Select(resource => (Type: ResourceTypes.Of(resource), resource.Id))
            .Concat(topology.KeyVaults.Select(vault => (Type: ResourceTypes.Of(vault), vault.Id)))
            .Concat(topology.ManagedIdentities.Select(identity => (Type: ResourceTypes.Of(identity), identity.Id)))
            .Concat(ResourceTypes.NamedByIdAlone(topology))
        where it.Id.Is(id => !string.Equals(id.ResourceType, it.Type, StringComparison.OrdinalIgnoreCase))
        let written = ((Value<ResourceId>.Known)it.Id.Value!).Value
        select At(it.Id, $"'{written.Name}' is of type {written.ResourceType}; {it.Id.Origin.Name} takes the id of a resource of type {it.Type}"));

    public static Rule OwnRuleHasItsOwnId { get; } = Error("GW0008", "A rule of one's own has an id of its own", Sources.Gatewright, topology =>
        (from own in topology.OwnRules
         where own.Id.Is(id => RuleId.IsGatewrights(id.ToString()))
         select At(own.Id, $"{own.Id} is an id of Gatewright; give the rule letters of your own, such as ACME001"))
        .Concat(
         from same in topology.OwnRules.Where(own => own.Rule is not null).GroupBy(own => own.Rule!.Id)
         from again in same.Skip(1)
         select At(again.Id, $"There is a rule {again.Id} already; give this one another id")));

    public static ImmutableArray<Rule> All { get; } =
    [
        ValueIsWellFormed, ArgumentIsThere, HandleIsOfThisTopology, NoCallsAfterBuild, SettingIsSetOnce, AcceptanceIsOfUse, IdIsOfItsKind, OwnRuleHasItsOwnId,
    ];

    /// <summary>What is found at one element may hang on words about any other, so no word may be missing.</summary>
    public static IEnumerable<Violation> StaleAcceptances(Topology topology, HashSet<Acceptance> used) =>
        from acceptance in topology.Acceptances
        where topology.IsAllTold && !used.Contains(acceptance) && acceptance.Rule.TryGetValue(out _)
        where topology.IsComplete(acceptance.Element)
        let own = topology.OwnRules.Where(it => it.Rule?.Id == acceptance.Rule.ToString()).ToArray()
        where own.All(it => !it.IsUnread)
        select At(acceptance.Rule, own.Length == 0 && RuleBook.Find(acceptance.Rule.ToString()) is null
            ? $"There is no rule {acceptance.Rule}; the rules are listed in the documentation"
            : (MessageText)$"{acceptance.Rule} finds nothing at '{acceptance.Element.Path}' that could be accepted; remove the acceptance")
            .WithFix(SuggestedFix.Remove(acceptance.Rule.Origin.Whole));

    /// <summary>The parameter of the same call whose text belongs here, and whose place this text may take: all parameters are text, so the compiler can't
    /// tell.</summary>
    private static string? Slipped(Topology topology, InvalidValue invalid)
    {
        if (invalid is not { Accepts: { } accepts, Origin.Call: { } call })
            return null;
        var name = call.Element!.Name;
        if (name.Origin.Call == call && name.Is(it => accepts(it.ToString())))
            return name.Origin.Argument;
        return topology.InvalidValues.FirstOrDefault(other =>
            other.Origin.Call == call && other.Origin.Item == 0
            && accepts(other.Text) && other.Accepts?.Invoke(invalid.Text) is true)?.Origin.Argument;
    }

    /// <summary>Certificates run to thousands of letters.</summary>
    private static string Shortened(string text) => text.Length <= 80 ? text : text.Substring(0, 60) + "…";

    private static IEnumerable<Misuse> Of(Topology topology, MisuseKind kind) => topology.Misuses.Where(misuse => misuse.Kind == kind);
}

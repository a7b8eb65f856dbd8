using Gatewright.Facts;
using Gatewright.Import;
using Gatewright.Local.Network;
using Gatewright.Rules;

namespace Gatewright.Local.Refusals;

/// <summary>What Azure would refuse of resources that are about to be written, given what is there.</summary>
internal static class RefusalCheck
{
    /// <summary>What Azure answers where no report of its code was found.</summary>
    private const string UnknownCode = "BadRequest";

    /// <summary>Judges what would be there, with the eyes of the rule book.</summary>
    /// <param name="all">
    /// Everything that would be there. A resource may come twice, first as it is kept, then as it is sent: lists of children that the second one doesn't say
    /// stay as they are. Resources inside others may stand on their own, too.
    /// </param>
    /// <param name="written">The ids that this request or deployment writes.</param>
    /// <returns>The refusals in the order of the resources.</returns>
    public static IReadOnlyList<Refusal> Of(IEnumerable<StoredBody> all, IReadOnlySet<string> written)
    {
        var document = JudgedDocument.Of(JudgedState.Of(all.Where(it => !AssumedTag.IsOn(it.Body))));
        var own = new HashSet<string>(written, StringComparer.OrdinalIgnoreCase);
        var found = new List<(int Place, Refusal Refusal)>();
        foreach (var finding in ArmImport.Read(document.Json).Check())
        {
            if (finding.Severity != Severity.Error || RefusalCodes.Of(finding.Rule.Id) is not { } code || !Concerns(code, finding))
                continue;
            if (Refused(document, finding, own) is { } place)
                found.Add((place, RefusalOf(document.Resources[place], finding, code)));
        }

        return [.. found.OrderBy(it => it.Place).Select(it => it.Refusal).DistinctBy(it => (it.ResourceId, it.RuleId, it.Message))];
    }

    private static Refusal RefusalOf(StoredBody resource, Finding finding, RefusalCode code) =>
        new(resource.Id, 400, code.Code ?? UnknownCode, finding.Message, finding.Rule.Id, PreflightRules.TimeOf(finding.Rule.Id));

    /// <summary>What is there already was taken by Azure; it counts only with what is written now.</summary>
    private static int? Refused(JudgedDocument document, Finding finding, HashSet<string> written)
    {
        int[] places = [.. finding.Related.Prepend(finding.Origin).Select(document.PlaceOf).OfType<int>()];
        if (RefusedTypes.Of(finding.Rule.Id) is { } type && Refusing(document, places, type, written) is { } place)
            return place;
        return places.Select(it => (int?)it).FirstOrDefault(it => written.Contains(document.Resources[it!.Value].Id));
    }

    /// <summary>An address or a subnet is taken as it is; the gateway that uses it is refused.</summary>
    private static int? Refusing(JudgedDocument document, int[] places, string type, HashSet<string> written)
    {
        var ids = places.Select(it => document.Resources[it].Id).ToList();
        foreach (var (place, resource) in document.Resources.Index())
        {
            if (Bodies.Same(resource.Type, type) && written.Contains(resource.Id) && (places.Contains(place) || Uses(resource, ids)))
                return place;
        }

        return null;
    }

    private static bool Uses(StoredBody resource, List<string> ids) =>
        Network.ResourceTypes.Find(resource.Type).References(resource.Id, resource.Body).Any(reference => ids.Exists(id => ResourceIds.IsIn(reference.Id, id)));

    private static bool Concerns(RefusalCode code, Finding finding)
    {
        if (code.Properties.IsEmpty)
            return true;
        var path = (finding.Origin.Place?.Path ?? "").AsSpan();
        if (path.EndsWith("]"))
            path = path[..path.LastIndexOf('[')];
        path = path[(path.LastIndexOf('.') + 1)..];
        foreach (var property in code.Properties)
        {
            if (path.SequenceEqual(property))
                return true;
        }

        return false;
    }
}

using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>
/// Resources that one deployment creates and a later one writes again, such as a network that gets its DNS servers once they run. Azure replaces what
/// was there, so the last one is read. Within one deployment a second resource of the same name is a mistake, and stays.
/// </summary>
internal static class Redeployed
{
    /// <param name="resources">In the order in which they are deployed.</param>
    /// <param name="notes">Where the earlier ones are noted.</param>
    public static IEnumerable<TemplateResource> Last(List<TemplateResource> resources, DocumentNotes notes)
    {
        var last = new Dictionary<string, TemplateResource>(StringComparer.Ordinal);
        foreach (var resource in resources)
            last[resource.Key] = resource;
        foreach (var resource in resources)
        {
            if (last[resource.Key] is var final && IsSameDeployment(resource, final))
            {
                yield return resource;
                continue;
            }

            resource.Node.SkipAll();
            notes.Other(resource.Place, $"is deployed again later by '{final.Resource.Deployments.LastOrDefault() ?? "the template"}', which replaces it");
        }
    }

    private static bool IsSameDeployment(TemplateResource one, TemplateResource other) =>
        one == other || one.Resource.Deployments.SequenceEqual(other.Resource.Deployments, StringComparer.OrdinalIgnoreCase);
}

using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>Parts of resources that are resources of their own, too. Exports write them twice, and what is deployed last holds: the one beside.</summary>
/// <param name="reading">The template.</param>
/// <param name="type">The type of the parts, such as <c>Microsoft.Network/routeTables/routes</c>.</param>
internal sealed class PartsBeside(TemplateReading reading, string type)
{
    private readonly HashSet<string> keys = new(reading.Of(type).Select(it => it.Key), StringComparer.Ordinal);
    private readonly string kind = type[(type.LastIndexOf('/') + 1)..].ToLowerInvariant();

    /// <summary>The parts that are written in a resource alone.</summary>
    public IEnumerable<ArmNode> LeftOutOf(string resource, ImmutableArray<ArmNode> parts)
    {
        foreach (var part in parts)
        {
            if (part.Value["name"] is { } name && keys.Contains($"{resource}/{kind}/{ArmIds.KeyOf(name)}"))
                part.SkipAll();
            else
                yield return part;
        }
    }
}

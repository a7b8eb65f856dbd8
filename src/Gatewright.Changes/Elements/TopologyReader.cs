using Gatewright.Model;

namespace Gatewright.Changes.Elements;

/// <summary>Lists what a topology deploys, by kind and then in the order of the topology.</summary>
internal sealed partial class TopologyReader
{
    private readonly List<DescribedElement> elements = [];
    private readonly Dictionary<Element, DescribedElement> byElement = new(ReferenceEqualityComparer.Instance);
    private readonly Topology topology;

    private TopologyReader(Topology topology) => this.topology = topology;

    public static IReadOnlyList<DescribedElement> Read(Topology topology)
    {
        var reader = new TopologyReader(topology);
        reader.ReadSupplied();
        foreach (var group in topology.ResourceGroups)
            reader.Read(group);
        foreach (var network in topology.VirtualNetworks)
            reader.Read(network);
        reader.ReadUsed();
        foreach (var network in topology.VirtualNetworks)
            reader.ReadGateways(network);
        foreach (var site in topology.Sites)
            reader.Read(site);
        reader.ReadLines();
        foreach (var connection in topology.Connections.SelectMany(it => it.Resources).Where(it => it.IsCreated))
            reader.Read(connection);
        foreach (var link in topology.Peerings.SelectMany(it => it.Links).Where(it => it.IsCreated))
            reader.Read(link);
        return reader.elements;
    }

    private DescribedElement Add(string kind, string name, Element element, DescribedElement? parent = null, bool isExisting = false)
    {
        var described = new DescribedElement(kind, name, element, parent)
        {
            Group = element is ResourceElement { ResourceGroup: { } group } ? group.Name.ToString() : null,
            IsExisting = isExisting || element is ResourceElement { IsExisting: true },
        };
        elements.Add(described);
        byElement.TryAdd(element, described);
        return described;
    }

    /// <summary>Where a resource is, and its tags with those of the topology, which it overrides.</summary>
    private DescribedElement Placed(DescribedElement described, ResourceElement resource)
    {
        if (!described.IsExisting)
            described.Value("location", "region", resource.Region.IsSet ? resource.Region : topology.DefaultRegion);
        described.Flag("locks", "lock against deletion", resource.DeleteLock).Value("diagnosticSettings", "logs and metrics to", resource.LogWorkspace);
        return Patched(Tagged(described, resource.Tags), resource);
    }

    private DescribedElement Tagged(DescribedElement described, ImmutableArray<Tag> own)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in topology.Tags.Concat(own))
        {
            // The letter case is that of the tag that wins.
            tags.Remove(tag.Name.ToString());
            tags[tag.Name.ToString()] = tag.Value.ToString();
        }

        return described.Text("tags", "tags", string.Join(", ", tags.Select(it => $"{it.Key}={it.Value}")), isCased: true);
    }

    /// <summary>Patches in their order, since a later one is laid over an earlier one.</summary>
    private static DescribedElement Patched(DescribedElement described, Element element) => element.Patches.IsEmpty
        ? described
        : described.Text("(patch)", "patch", string.Join(" ", element.Patches.Select(it => Compact(it.ToString()))), isCased: true);

    /// <summary>Without the white space between what is written.</summary>
    private static string Compact(string json)
    {
        var text = new System.Text.StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < json.Length; at++)
        {
            if (json[at] == '\\' && isQuoted)
                text.Append(json[at++]);
            else if (json[at] == '"')
                isQuoted = !isQuoted;
            if (isQuoted || !char.IsWhiteSpace(json[at]))
                text.Append(json[at]);
        }

        return text.ToString();
    }
}

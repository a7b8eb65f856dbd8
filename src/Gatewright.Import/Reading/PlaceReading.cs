using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>Where resources are deployed: groups, subscriptions, regions, and the tags they carry.</summary>
internal sealed class PlaceReading(TemplateReading reading)
{
    private readonly Dictionary<string, ResourceGroupElement> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SubscriptionElement> subscriptions = new(StringComparer.OrdinalIgnoreCase);
    private readonly CommonTags common = new(reading.Resources);
    private string? defaultRegion;

    /// <summary>The region of most resources is that of the topology, and groups of the template are there before what stands in them.</summary>
    public void Read()
    {
        var regions = reading.Resources.Where(it => it.Resource.Body["location"] is { } and not ArmNull).GroupBy(RegionOf).ToArray();
        if (regions.MaxBy(it => it.Count()) is { } usual)
        {
            defaultRegion = usual.Key;
            reading.Topology.DefaultRegion = Region(usual.First());
        }

        reading.Topology.Tags = common.All;
        foreach (var resource in reading.Of("Microsoft.Resources/resourceGroups"))
        {
            var group = Made(resource.Key, resource.Place, resource.Name, resource.Resource.Scope.SubscriptionId, isExisting: false);
            group.OwnRegion = RegionOf(resource) == defaultRegion ? default : Region(resource);
            group.Tags = Tags(resource);
        }
    }

    /// <summary>Puts a resource where the template puts it.</summary>
    public void Put(ResourceElement element, TemplateResource resource)
    {
        element.IsPlacedByItself = true;
        if (Group(resource) is { } group)
            element.OwnGroup = new(group, new(resource.Place));
        var expected = element.OwnGroup?.Target is { IsRegionSet: true } its ? its.OwnRegion.ToString() : defaultRegion;
        if (resource.Resource.Body["location"] is { } and not ArmNull && RegionOf(resource) != expected)
            element.OwnRegion = Region(resource);
        element.Tags = Tags(resource);
    }

    /// <summary>
    /// Puts what is in the region of its network, of which a template that only names it says nothing else. Its group's region is the one that it would
    /// get by itself, and not its network's.
    /// </summary>
    public void PutIn(VirtualNetworkElement network, ResourceElement element, TemplateResource resource)
    {
        Put(element, resource);
        if (network.IsExisting && !network.OwnRegion.IsSet)
            network.OwnRegion = element.OwnRegion.IsSet ? element.OwnRegion : element.OwnGroup?.Target.OwnRegion ?? default;
    }

    private ResourceGroupElement? Group(TemplateResource resource)
    {
        var scope = resource.Resource.Scope;
        if (scope.ResourceGroup is not { } name || scope.Id.Equals(reading.Scope.Id, StringComparison.OrdinalIgnoreCase))
            return null;
        var place = new JsonDocumentPlace(resource.Resource.Place, null);
        return groups.GetValueOrDefault(scope.Id) ?? Made(scope.Id, place, new(new Name(name), new(place)), scope.SubscriptionId, isExisting: true);
    }

    private ResourceGroupElement Made(string key, JsonDocumentPlace place, Setting<Name> name, string? subscription, bool isExisting)
    {
        var group = new ResourceGroupElement(reading.Topology, place)
        {
            Name = name, IsExisting = isExisting, Subscription = Subscription(subscription, place),
        };
        groups[key] = group;
        return reading.Topology.Add(group);
    }

    private SubscriptionElement? Subscription(string? id, JsonDocumentPlace place)
    {
        if (id is null || id.Equals(reading.Scope.SubscriptionId, StringComparison.OrdinalIgnoreCase))
            return null;
        if (!subscriptions.TryGetValue(id, out var known))
        {
            var declared = new JsonDocumentPlace(null, place);
            known = new(reading.Topology, declared) { Id = reading.Notes.Journal.Setting(Parsing.Parse<Guid>(id), new(declared)) };
            subscriptions[id] = reading.Topology.Add(known);
        }

        return known;
    }

    private static Setting<Region> Region(TemplateResource resource) => resource.Node.Setting<Region>("location");

    /// <summary>Empty where none is written.</summary>
    private static string RegionOf(TemplateResource resource) => resource.Resource.Body["location"] is { } location ? ArmValues.RegionName(location) : "";

    private ImmutableArray<Tag> Tags(TemplateResource resource) => [.. CommonTags.Of(resource).Where(tag => !common.Has(tag))];
}

using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>The tags that everything in a template has that can have tags: those of the topology.</summary>
internal sealed class CommonTags
{
    private readonly HashSet<(string Name, string Value)> common;

    public CommonTags(ImmutableArray<TemplateResource> resources)
    {
        // What has a region has tags, but for the assignments of maintenance windows.
        TemplateResource[] tagged = [.. resources.Where(it => it.Resource.Body["location"] is { } and not ArmNull
            && !it.Is("Microsoft.Maintenance/configurationAssignments") && !it.Is("Microsoft.Resources/deployments"))];
        common = tagged.Length < 2 ? [] : [.. Of(tagged[0]).Select(Key)];
        foreach (var resource in tagged)
            common.IntersectWith(Of(resource).Select(Key));
        All = tagged.Length < 2 ? [] : [.. Of(tagged[0]).Where(Has)];
    }

    public ImmutableArray<Tag> All { get; }

    public bool Has(Tag tag) => common.Contains(Key(tag));

    /// <summary>All tags of a resource. ARM evaluates their names, too.</summary>
    public static ImmutableArray<Tag> Of(TemplateResource resource) => resource.Resource.Body["tags"] is not ArmObject tags
        ? []
        : [.. tags.Members.Select(tag => new Tag(
            new(tag.Name is ['[', .. var name, ']'] ? new Value<Text>.Expression(name) : new Text(tag.Name), new(resource.Node.At(tag.Value))),
            new(ArmValues.As<Text>(tag.Value), new(resource.Node.At(tag.Value)))))];

    private static (string, string) Key(Tag tag) => (tag.Name.ToString(), tag.Value.ToString());
}

namespace Gatewright.Rules;

using static Rule;

/// <summary>GW901x: tags.</summary>
internal static class TagRules
{
    private const string Forbidden = "<>%&\\?/";

    public static Rule NameIsShort { get; } = Error("GW9011", "A tag's name has 1 to 512 characters", Sources.Tags, topology =>
        from tag in topology.Index.TagCarriers.SelectMany(carrier => carrier.Tags)
        where tag.Name.Is(name => name.ToString().Length is 0 or > 512)
        select At(tag.Name, $"The tag's name has {tag.Name.ToString().Length} characters; it has 1 to 512"));

    public static Rule ValueIsShort { get; } = Error("GW9012", "A tag's value has 256 characters at most", Sources.Tags, topology =>
        from tag in topology.Index.TagCarriers.SelectMany(carrier => carrier.Tags)
        where tag.Value.Is(value => value.ToString().Length > 256)
        select At(tag.Value, $"The value of tag '{tag.Name}' has {tag.Value.ToString().Length} characters; it takes 256"));

    public static Rule NameIsPlain { get; } = Error("GW9013", "A tag's name has none of < > % & \\ ? /", Sources.Tags, topology =>
        from tag in topology.Index.TagCarriers.SelectMany(carrier => carrier.Tags)
        where tag.Name.Is(name => name.ToString().IndexOfAny(Forbidden.ToCharArray()) >= 0)
        select At(tag.Name, $"The tag's name '{tag.Name}' has one of < > % & \\ ? /, which Azure doesn't take; leave it out"));

    public static Rule TagsAreFew { get; } = Error("GW9014", "A resource has 50 tags at most", Sources.Tags, topology =>
        from carrier in topology.Index.TagCarriers
        let inherited = carrier.IsRoot ? [] : topology.Tags
        where carrier.Tags.Length + inherited.Length > 50
        let tags = inherited.Concat(carrier.Tags).Where(tag => tag.Name.TryGetValue(out _)).GroupBy(tag => tag.Name.ToString(),
            StringComparer.OrdinalIgnoreCase).ToArray()
        from tag in tags.Skip(50).Select(same => same.First()).Where(tag => carrier.IsRoot || tag.Name.Origin.Statement!.Element is not Topology)
        select At(tag.Name, $"'{carrier.Path}' has {tags.Length} tags{(inherited.IsEmpty ? "" : ", those of the topology among them")}; a resource takes 50"));

    public static Rule TagIsSetOnce { get; } = Error("GW9015", "A tag is said once of a resource", Sources.Tags, topology =>
        from carrier in topology.Index.TagCarriers
        where carrier.Tags.Length > 1
        from same in carrier.Tags.Where(tag => tag.Name.TryGetValue(out _)).GroupBy(tag => tag.Name.ToString(), StringComparer.OrdinalIgnoreCase)
        from tag in same.Skip(1)
        select At(tag.Name, $"'{carrier.Path}' has the tag '{same.First().Name}' already, and upper and lower case are one; say it once")
            .WithFix(SuggestedFix.Remove(tag.Name.Origin.Whole)));

    public static ImmutableArray<Rule> All { get; } = [NameIsShort, ValueIsShort, NameIsPlain, TagsAreFew, TagIsSetOnce];

    /// <summary>What has tags of its own.</summary>
    public static ImmutableArray<TagCarrier> Carriers(Topology topology) =>
    [
        new(topology, topology.Tags),
        .. topology.Resources.Where(it => !it.Tags.IsEmpty).Select(it => new TagCarrier(it, it.Tags)),
        .. topology.ResourceGroups.Where(it => !it.Tags.IsEmpty).Select(it => new TagCarrier(it, it.Tags)),
        .. topology.Connections.SelectMany(it => it.Resources).Where(it => !it.Tags.IsEmpty).Select(it => new TagCarrier(it.Connection, it.Tags)),
    ];
}

internal readonly record struct TagCarrier(Element Element, ImmutableArray<Tag> Tags)
{
    public string Path => Element.Path;

    public bool IsRoot => Element is Topology;
}

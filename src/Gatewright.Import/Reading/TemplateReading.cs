using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>A template on its way to a topology: its resources, the elements they have become, and what was noted meanwhile.</summary>
internal sealed class TemplateReading
{
    private readonly Dictionary<string, Element> elements = new(StringComparer.Ordinal);
    private readonly HashSet<string> askedFor = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, TemplateResource> byType;
    private readonly Lazy<Dictionary<string, TemplateResource>> byKey;

    public TemplateReading(Topology topology, DocumentNotes notes, IEnumerable<TemplateResource> resources, ArmValue? root, DeploymentScope scope)
    {
        (Topology, Notes, Resources, Root, Scope) = (topology, notes, [.. resources], root as ArmObject, scope.ForSchemaOf(root));
        byType = Resources.ToLookup(it => it.Resource.Type, StringComparer.OrdinalIgnoreCase);
        byKey = new(() => Resources.GroupBy(it => it.Key, StringComparer.Ordinal).ToDictionary(it => it.Key, it => it.First(), StringComparer.Ordinal));
        Secrets = new(this);
        Existing = new(this);
        Places = new(this);
    }

    public Topology Topology { get; }

    public DocumentNotes Notes { get; }

    public ImmutableArray<TemplateResource> Resources { get; }

    /// <summary>The document; null if it is no object.</summary>
    public ArmObject? Root { get; }

    /// <summary>The peerings, in the order in which they were read.</summary>
    public List<PeeringElement> Peerings { get; } = [];

    /// <summary>Where the template is deployed.</summary>
    public DeploymentScope Scope { get; }

    public SecretReading Secrets { get; }

    public ExistingElements Existing { get; }

    public PlaceReading Places { get; }

    /// <summary>The resources of a type, in the order of the document. A type that was asked for is one that somebody reads.</summary>
    public IEnumerable<TemplateResource> Of(string type)
    {
        askedFor.Add(type);
        return byType[type];
    }

    /// <summary>Whether a reader has asked for resources of its type.</summary>
    public bool IsAskedFor(TemplateResource resource) => askedFor.Contains(resource.Resource.Type);

    /// <summary>The resource that an id is that of, or that of a part of it, such as a subnet that is written in its network.</summary>
    public TemplateResource? Target(string key)
    {
        for (var above = ""; key != above; (above, key) = (key, ArmIds.Above(key)))
        {
            if (byKey.Value.TryGetValue(key, out var resource))
                return resource;
        }

        return null;
    }

    /// <summary>The place of a part of the document.</summary>
    public Origin OriginOf(ArmValue value) => new(new JsonDocumentPlace(value.Place, null));

    /// <summary>Makes an element known by its id.</summary>
    public T Add<T>(string key, T element)
        where T : Element
    {
        elements.TryAdd(key, element);
        return element;
    }

    /// <summary>What an id names, if the template has it or has mentioned it before.</summary>
    public T? Find<T>(string key)
        where T : Element => elements.GetValueOrDefault(key) as T;

    /// <summary>Everything of a kind that has an id, in the order in which it was read.</summary>
    public IEnumerable<T> All<T>()
        where T : Element => elements.Values.OfType<T>();

    /// <summary>A reference that may be left out.</summary>
    public Link<T>? Link<T>(ArmReference? reference, Func<ArmReference, T> find)
        where T : Element => reference is null ? null : new Link<T>(find(reference), new(reference.Place));
}

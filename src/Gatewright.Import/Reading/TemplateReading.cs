using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>A template on its way to a topology: its resources, the elements they have become, and what was noted meanwhile.</summary>
internal sealed class TemplateReading
{
    private readonly Dictionary<string, Element> elements = new(StringComparer.Ordinal);
    private readonly ILookup<string, TemplateResource> byType;

    public TemplateReading(Topology topology, DocumentNotes notes, IEnumerable<TemplateResource> resources, DeploymentScope scope)
    {
        (Topology, Notes, Resources, Scope) = (topology, notes, [.. resources], scope);
        byType = Resources.ToLookup(it => it.Resource.Type, StringComparer.OrdinalIgnoreCase);
        Secrets = new(this);
        Existing = new(this);
        Places = new(this);
    }

    public Topology Topology { get; }

    public DocumentNotes Notes { get; }

    public ImmutableArray<TemplateResource> Resources { get; }

    /// <summary>Where the template is deployed.</summary>
    public DeploymentScope Scope { get; }

    public SecretReading Secrets { get; }

    public ExistingElements Existing { get; }

    public PlaceReading Places { get; }

    /// <summary>The resources of a type, in the order in which they are deployed.</summary>
    public IEnumerable<TemplateResource> Of(string type) => byType[type];

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

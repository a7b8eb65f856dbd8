namespace Gatewright.Model;

/// <summary>
/// What a program, or a document, describes: checked by the rule book, lowered by emitters. A built topology is immutable, and so are its elements:
/// any number of threads may read it at the same time.
/// </summary>
public sealed partial class Topology : Element
{
    /// <summary>By kind, since an estate has ten thousands and some twenty kinds are asked for.</summary>
    private readonly Dictionary<Type, List<Element>> elements = [];
    private object? shared;

    /// <summary>A topology that is yet to be described.</summary>
    internal Topology(Journal journal, Statement declared)
        : base(null, declared) => Journal = journal;

    /// <summary>Where things are deployed that aren't placed elsewhere.</summary>
    public Setting<Region> DefaultRegion { get; internal set; }

    /// <summary>The tags on everything that is emitted: up to 50 together with those of each resource.</summary>
    public ImmutableArray<Tag> Tags { get; internal set; } = [];

    /// <summary>What the program allows and demands of itself.</summary>
    public HouseRules House { get; } = new();

    /// <summary>Whether the description reached an end, so that nothing can be added.</summary>
    internal bool IsFinished { get; private set; }

    /// <summary>Whether also nothing that others follow to their place may have been moved unseen.</summary>
    internal bool IsWhole { get; private set; }

    /// <summary>Whether nothing of the description was missed.</summary>
    internal bool IsAllTold { get; private set; }

    /// <summary>Whether every network has a region; one that exists may be elsewhere than the topology until its region is given.</summary>
    internal bool HasAllRegions { get; private set; }

    internal Journal Journal { get; }

    /// <summary>The rules that the program states.</summary>
    internal ImmutableArray<Rules.OwnRule> OwnRules { get; set; } = [];

    /// <summary>What readers have worked out of the topology and share: made for the first that asks, on any thread.</summary>
    internal T Shared<T>(Func<Topology, T> make)
        where T : class =>
        (T)(shared ?? Interlocked.CompareExchange(ref shared, make(this), null) ?? shared);

    internal ImmutableArray<InvalidValue> InvalidValues { get; private set; } = [];

    internal ImmutableArray<Misuse> Misuses { get; private set; } = [];

    internal ImmutableArray<Acceptance> Acceptances { get; private set; } = [];

    /// <summary>All patches, in the order they were given.</summary>
    internal ImmutableArray<Patch> Laid { get; private set; } = [];

    /// <summary>
    /// Whether all that can be known about an element is known. Rules that read a default, an exemption,
    /// an absence or a minimum ask this first; what exists already is never complete, nor is what is patched in ARM JSON, which no rule reads.
    /// </summary>
    /// <param name="element">The element.</param>
    public bool IsComplete(Element element) => IsFinished && !element.IsOpen && !IsPatched(element) && element is not ResourceElement { IsExisting: true };

    /// <summary>Adds what lies directly in the topology: resources, groups, parameters, connections, peerings.</summary>
    internal T Add<T>(T element)
        where T : Element
    {
        // Connections of all kinds have one order.
        var kind = element is ConnectionElement ? typeof(ConnectionElement) : element.GetType();
        if (!elements.TryGetValue(kind, out var some))
            elements[kind] = some = [];
        some.Add(element);
        return element;
    }

    /// <summary>Takes back what a reader has added before it knew that it belongs to something else.</summary>
    internal void Remove(Element element) => elements[element.GetType()].Remove(element);

    /// <summary>Ends the description: what is derived from all of it is computed, and nothing may be changed from now on.</summary>
    internal Topology Built()
    {
        IsComplete(isFinished: true);
        Journal.IsClosed = true;
        return this;
    }

    /// <summary>What is described until now, for rules to read; the description may go on.</summary>
    /// <param name="isFinished">Whether it reached an end; if not, rules that need it to be final don't report.</param>
    internal Topology Until(bool isFinished)
    {
        var topology = (Topology)MemberwiseClone();
        topology.IsComplete(isFinished);
        return topology;
    }

    /// <summary>A built topology with what was noted since then: calls that came too late.</summary>
    internal Topology Again(bool isFinished)
    {
        var topology = (Topology)MemberwiseClone();
        topology.Note(isFinished);
        return topology;
    }

    private static bool IsPatched(Element element)
    {
        foreach (var patch in element.Patches)
        {
            if (!patch.Is(static json => json.IsOfUnknownProperties))
                return true;
        }

        return false;
    }

    private void IsComplete(bool isFinished)
    {
        Sort();
        Placement.PlaceNetworks(this);
        Relations.Relate(this);
        Placement.PlaceUsed(this);
        Note(isFinished);
    }

    private void Note(bool isFinished)
    {
        shared = null;
        IsFinished = isFinished;
        IsAllTold = isFinished && !Journal.IsAnythingOpen;
        HasAllRegions = VirtualNetworks.All(it => it.Region.IsSet);
        IsWhole = IsComplete(this) && ResourceGroups.All(it => !it.IsOpen) && VirtualNetworks.All(it => !it.IsOpen) && Gateways.All(it => !it.IsOpen)
            && RouteServers.All(it => !it.IsOpen) && ExpressRouteCircuits.All(it => !it.IsOpen) && ExpressRouteDirects.All(it => !it.IsOpen);
        InvalidValues = [.. Journal.InvalidValues];
        Misuses = [.. Journal.Misuses];
        Acceptances = [.. Journal.Acceptances];
        Laid = [.. Journal.Patches];
    }
}

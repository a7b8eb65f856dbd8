namespace Gatewright.Emit.Svg;

using Gatewright.Model;
using Gatewright.Rules;

/// <summary>The errors and warnings of a topology, broken promises among them, errors first. Each marks the shape or wire that it is about.</summary>
internal sealed class MarkedFindings
{
    /// <summary>A picture that lists more isn't read.</summary>
    private const int Most = 20;

    public MarkedFindings(Topology topology, Scene scene)
    {
        Finding[] all = [.. RuleBook.Check(topology).Where(it => it.AcceptanceReason is null && it.Severity > Severity.Information)
            .OrderByDescending(it => it.Severity)];
        Listed = [.. all.Take(Most)];
        Others = all.Length - Listed.Length;
        var owners = new Dictionary<Element, IMarked>();
        foreach (var shape in scene.Shapes.SelectMany(it => it.All))
            AddTo(owners, shape, shape.Elements);
        foreach (var wire in scene.Wires)
            AddTo(owners, wire, wire.Elements);
        for (var index = 0; index < Listed.Length; index++)
        {
            if (Owner(owners, Listed[index].Origin.Statement?.Element) is { } owner)
                owner.Mark = owner.Mark is { } mark ? mark.With(Listed[index].Severity, index + 1) : new(Listed[index].Severity, [index + 1]);
        }
    }

    public ImmutableArray<Finding> Listed { get; }

    /// <summary>How many aren't listed.</summary>
    public int Others { get; }

    private static void AddTo(Dictionary<Element, IMarked> owners, IMarked owner, ImmutableArray<Element> elements)
    {
        // Clients are the element of their shape and of their line.
        foreach (var element in elements)
            owners.TryAdd(element, owner);
    }

    private static IMarked? Owner(Dictionary<Element, IMarked> owners, Element? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (owners.TryGetValue(element, out var owner))
                return owner;
        }

        return null;
    }
}

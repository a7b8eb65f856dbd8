using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <summary>
/// Writes a topology as one statement for each thing, each under a name. The order of each kind is kept, since templates follow it. What
/// the statements are made to look like is decided later.
/// </summary>
internal sealed partial class TopologyWriter
{
    private readonly ParameterTypes types;
    private readonly ILookup<Element, Acceptance> acceptances;
    private readonly Dictionary<Element, Line> declared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, int> next = new(ReferenceEqualityComparer.Instance);
    private readonly List<Line> lines = [];
    private readonly List<CSharpRemark> remarks = [];
    private readonly List<string> comments = [];
    private readonly Line root;
    private int unit;
    private object? topic;

    public TopologyWriter(Topology topology)
        : this(topology, new()) { }

    private TopologyWriter(Topology topology, ParameterTypes types)
    {
        (Topology, this.types) = (topology, types);
        acceptances = topology.Acceptances.ToLookup(it => it.Element);
        Parameters = new(this, types);
        Values = new(Parameters);
        root = new() { Expression = Static("", ""), Variable = new(0, "topology"), Topic = topology };
    }

    public Topology Topology { get; }

    public ParameterWriter Parameters { get; }

    public ValueWriter Values { get; }

    public ExpressionSyntax Root => root.Variable!.Use();

    public ImmutableArray<CSharpRemark> Remarks => [.. remarks];

    public IReadOnlyList<Line> Write()
    {
        // The first writing tells what each parameter is used for.
        new TopologyWriter(Topology, types).WriteOnce();
        WriteOnce();
        return lines;
    }

    private void WriteOnce()
    {
        topic = Topology;
        lines.Add(root);
        var made = New("TopologyBuilder", Value(Topology.Name, "name", Topology), Value(Topology.DefaultRegion, "region", Topology));
        root.Expression = Accepted(Topology, Tagged(made, Topology.Tags, Topology));
        root.Comments.AddRange(comments.Drain());
        foreach (var network in Networks())
        {
            WriteNetwork(network);
            WriteReadyConnections();
        }

        WriteRest();
    }

    /// <summary>Adds a statement about something that others use.</summary>
    public Line Supply(Inline inline, ImmutableArray<string> names, ExpressionSyntax expression) => Add(inline, names, expression, isSupply: true);

    /// <summary>Adds a statement; what it needs has been added before.</summary>
    public Line Add(Inline inline, ImmutableArray<string> names, ExpressionSyntax expression, bool isSupply = false)
    {
        var line = new Line
        {
            Expression = expression, Inline = inline, IsSupply = isSupply, Unit = unit, Topic = topic,
            Variable = new(lines.Count, names), Comments = [.. comments.Drain()],
        };
        lines.Add(line);
        return line;
    }

    public void Remark(Element element, Origin origin, string message)
    {
        remarks.Add(new(element.Path, $"'{element.Label}' {message}", origin.Statement is null ? element.Origin : origin));
        comments.Add($"'{element.Label}' {message}.");
    }

    /// <summary>Whatever comes before an element in the order of its kind is written before it.</summary>
    public void RequireBefore<T>(ImmutableArray<T> all, T element, Action<T> write)
        where T : Element
    {
        var key = all.IsEmpty ? (object)typeof(T) : all[0];
        for (var index = next.GetValueOrDefault(key); index < all.Length && all.IndexOf(element, index) > index; index = next.GetValueOrDefault(key))
        {
            next[key] = index + 1;
            write(all[index]);
        }
    }

    /// <summary>The acceptances of an element, at the end of its chain.</summary>
    public ExpressionSyntax Accepted(Element element, ExpressionSyntax chain) => acceptances[element].Aggregate(chain, (all, it) => all.Call(
        "Accept", Value(it.Rule, "rule", element), Values.Of(it.Because, "because", element).As("because")));

    private bool IsAccepted(Element element) => acceptances[element].Any();

    /// <summary>Declares an element unless it is declared, with all that comes before it.</summary>
    private ExpressionSyntax Required<T>(ImmutableArray<T> all, T element, Func<T, Line> write)
        where T : Element
    {
        if (declared.TryGetValue(element, out var line))
            return line.Variable!.Use();
        RequireBefore(all, element, it => Declare(it, write));
        return Declare(element, write).Variable!.Use();
    }

    private Line Declare<T>(T element, Func<T, Line> write)
        where T : Element
    {
        if (!declared.TryGetValue(element, out var line))
            declared[element] = line = write(element);
        return line;
    }

    private ExpressionSyntax Use(Element element) => declared[element].Variable!.Use();

    private ArgumentSyntax Value<T>(Setting<T> setting, string hint, Element owner, string? parameter = null) => Values.Of(setting, hint, owner).As(parameter);

    private IEnumerable<ArgumentSyntax> Many<T>(ImmutableArray<Setting<T>> settings, string hint, Element owner) =>
        settings.Select(it => Value(it, hint, owner));

    private static ArgumentSyntax Member<T>(T member)
        where T : struct, Enum => Static(typeof(T).Name, member.ToString()).As();

    private ExpressionSyntax Tagged(ExpressionSyntax chain, ImmutableArray<Tag> tags, Element owner) =>
        tags.Aggregate(chain, (all, tag) => all.Call("WithTag", Value(tag.Name, "tag", owner), Value(tag.Value, "value", owner)));

    private ExpressionSyntax Patched(ExpressionSyntax chain, ImmutableArray<Setting<Json>> patches, Element owner) =>
        patches.Aggregate(chain, (all, patch) => all.Call("WithArmPatch", Value(patch, "patch", owner)));

    private ExpressionSyntax If<T>(ExpressionSyntax chain, Setting<T> setting, string method, string hint, Element owner, string? parameter = null) =>
        setting.IsSet ? chain.Call(method, Value(setting, hint, owner, parameter)) : chain;

    private static ExpressionSyntax If(ExpressionSyntax chain, Flag flag, string method) => flag.IsSet ? chain.Call(method) : chain;

    private ExpressionSyntax IfAny<T>(ExpressionSyntax chain, ImmutableArray<Setting<T>> settings, string method, string hint, Element owner) =>
        settings.IsEmpty ? chain : chain.Call(method, Many(settings, hint, owner));

    /// <summary>Group, region where it isn't the one it would get, tags.</summary>
    private ExpressionSyntax Placed(ExpressionSyntax chain, ResourceElement resource, Regional regional)
    {
        if (resource.OwnGroup is { } group)
            chain = chain.Call("In", UseGroup(group.Target).As());
        if (resource.OwnRegion.IsSet && regional == Regional.Yes && !IsPlain(resource))
            chain = chain.Call("In", Value(resource.OwnRegion, "region", resource));
        return Tagged(chain, resource.Tags, resource);
    }

    /// <summary>A document says the region of everything; where that is the topology's and all are there, nothing has to be said.</summary>
    private bool IsPlain(ResourceElement resource) => resource.OwnRegion.Origin.Place is not null && !resource.IsExisting && IsOneRegion.Value
        && AreSame(resource.OwnRegion.Value, Topology.DefaultRegion.Value);

    private Lazy<bool> IsOneRegion => field ??= new(() =>
        Topology.Resources.All(it => !it.OwnRegion.IsSet || AreSame(it.OwnRegion.Value, Topology.DefaultRegion.Value))
        && Topology.ResourceGroups.All(it => !it.OwnRegion.IsSet || AreSame(it.OwnRegion.Value, Topology.DefaultRegion.Value)));

    private static bool AreSame(Value<Region>? one, Value<Region>? other) => (one, other) switch
    {
        (Value<Region>.Known a, Value<Region>.Known b) => a.Value == b.Value,
        (Value<Region>.Deferred a, Value<Region>.Deferred b) => a.Name == b.Name,
        (Value<Region>.Expression a, Value<Region>.Expression b) => a.Term.Equals(b.Term),
        _ => false,
    };

    private void NewUnit() => unit++;

    private enum Regional
    {
        No,
        Yes,
    }
}

internal static class ListExtensions
{
    /// <summary>All items, which leave the list.</summary>
    public static ImmutableArray<T> Drain<T>(this List<T> list)
    {
        ImmutableArray<T> all = [.. list];
        list.Clear();
        return all;
    }
}

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
    private readonly RegionPlan regions;
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
        regions = new(topology);
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
        var made = New("TopologyBuilder", Value(Topology.Name, "name", Topology), Values.Of(regions.OfTopology, "region", Topology, Topology.Origin).As());
        root.Expression = Accepted(Topology, WithHouseRules(Tagged(made, Topology.Tags, Topology)));
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
        var sentence = $"'{Naming.Called(element)}' {message}";
        remarks.Add(new(element.Path, sentence, origin.Statement is null ? element.Origin : origin));
        comments.Add($"{sentence}.");
    }

    /// <summary>Whatever comes before an element in the order of its kind is written before it.</summary>
    public void RequireBefore<T>(ImmutableArray<T> all, T element, Action<T> write)
        where T : Element
    {
        // The order of a document means nothing for what is only asked for.
        if (Topology.Origin.Place is not null && element is ParameterElement or SecretElement)
            return;
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

    private ExpressionSyntax Patched(ExpressionSyntax chain, ImmutableArray<Setting<Json>> patches, Element owner) => patches.Aggregate(chain, (all, patch) =>
    {
        Parameters.NotePatch(patch);
        return all.Call("WithArmPatch", Value(patch, "patch", owner));
    });

    private ExpressionSyntax If<T>(ExpressionSyntax chain, Setting<T> setting, string method, string hint, Element owner, string? parameter = null)
    {
        if (!setting.IsSet)
            return chain;
        if (!ValueWriter.IsWrittenOnly<T>() || setting.Value is Value<T>.Known)
            return chain.Call(method, Value(setting, hint, owner, parameter));
        Remark(owner, setting.Origin, $"gets its {hint} only when it is deployed, and C# takes only one that is written; it has none here");
        return chain;
    }

    private static ExpressionSyntax If(ExpressionSyntax chain, Flag flag, string method) => flag.IsSet ? chain.Call(method) : chain;

    private ExpressionSyntax IfAny<T>(ExpressionSyntax chain, ImmutableArray<Setting<T>> settings, string method, string hint, Element owner) =>
        settings.IsEmpty ? chain : chain.Call(method, Many(settings, hint, owner));

    /// <summary>Group, region where it isn't the one it would get, tags, lock and diagnostic setting.</summary>
    private ExpressionSyntax Placed(ExpressionSyntax chain, ResourceElement resource, Regional regional)
    {
        if (resource.OwnGroup is { } group)
            chain = chain.Call("In", UseGroup(group.Target).As());
        if (regional == Regional.Yes && regions.Of(resource) is { IsSet: true } region)
            chain = chain.Call("In", Value(region, "region", resource));
        chain = If(Tagged(chain, resource.Tags, resource), resource.DeleteLock, "WithDeleteLock");
        return If(chain, resource.LogWorkspace, "WithDiagnostics", "workspace", resource);
    }

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

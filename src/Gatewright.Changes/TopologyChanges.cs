using Gatewright.Changes.Elements;
using Gatewright.Changes.Laws;
using Gatewright.Changes.Reports;
using Gatewright.Model;

namespace Gatewright.Changes;

/// <summary>
/// What differs between two topologies, in the words of the topology, and what Azure does about it. Where the topologies come from doesn't matter: two
/// versions of a program, a template, what is deployed.
/// </summary>
/// <example><code>
/// var changes = TopologyChanges.Between(deployed, topology.Build());
/// if (changes.Worst >= ChangeEffect.Replacement)
///     Console.Error.WriteLine(changes.ToText());
/// </code></example>
public sealed class TopologyChanges
{
    /// <summary>No change at all.</summary>
    internal static TopologyChanges None { get; } = new([]);

    private TopologyChanges(ImmutableArray<Change> changes) => All = changes;

    /// <summary>The changes in the order of the elements: by kind, then by name; properties as they are listed in ARM.</summary>
    public ImmutableArray<Change> All { get; }

    /// <summary>The worst that Azure does; <see cref="ChangeEffect.None"/> where nothing differs.</summary>
    public ChangeEffect Worst => All.IsEmpty ? ChangeEffect.None : All.Max(it => it.Consequence.Effect);

    /// <summary>Compares two topologies. Elements are the same by kind, place and name, whatever the case; values are compared as they are deployed.</summary>
    /// <param name="before">What is there.</param>
    /// <param name="after">What is wanted.</param>
    public static TopologyChanges Between(Topology before, Topology after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var judge = new ChangeJudge(before, after);
        return new([.. ElementMatching.Of(TopologyReader.Read(before), TopologyReader.Read(after)).SelectMany(it => it.Changes()).Select(judge.Judge)]);
    }

    /// <summary>The same without some of them, which are told of in another way or not at all.</summary>
    internal TopologyChanges Where(Func<Change, bool> isTold) => new([.. All.Where(isTold)]);

    /// <summary>Plain lines, the worst first.</summary>
    public string ToText() => ChangeText.Render(All);

    /// <summary>The same as a tree for a terminal: effects, elements, changes; the worst first.</summary>
    public ImmutableArray<ChangeNode> ToTree() => ChangeTree.Of(All);

    /// <summary>JSON for programs, in the order of <see cref="All"/>.</summary>
    public string ToJson() => ChangeJson.Render(this);
}

using Gatewright.Changes;
using Gatewright.Deploy.Planning;

namespace Gatewright.Deploy;

/// <summary>What a deployment would do: to each resource, and in the topology's words with what Azure does about it.</summary>
public sealed class DeploymentPlan
{
    internal DeploymentPlan(
        string topology, IEnumerable<string> scopes, ImmutableArray<ResourceChange> resources, TopologyChanges changes, decimal costChange) =>
        (Topology, Scopes, Resources, Changes, CostChange) = (topology, [.. scopes], resources, changes, costChange);

    /// <summary>The topology's name.</summary>
    public string Topology { get; }

    /// <summary>The ids of the groups and subscriptions that are deployed to.</summary>
    public ImmutableArray<string> Scopes { get; }

    /// <summary>Every resource of the program, those that stay as they are, too, and what it has no longer.</summary>
    public ImmutableArray<ResourceChange> Resources { get; }

    /// <summary>The same in the topology's words, with the consequences; what no word of the topology says is in <see cref="Resources"/> alone.</summary>
    public TopologyChanges Changes { get; }

    /// <summary>
    /// By how much the bill changes: USD a month by list prices, without traffic and without what has no price in <see cref="Emit.CostEstimate"/>; less than 0
    /// where it falls.
    /// </summary>
    public decimal CostChange { get; }

    /// <summary>Whether a deployment would make, change or delete something.</summary>
    public bool HasChanges => Resources.Any(it => it.Kind is not (ResourceChangeKind.None or ResourceChangeKind.Leave));

    /// <summary>Whether traffic stops for a while, something gets another address, or Azure refuses it.</summary>
    public bool Interrupts => Changes.Worst >= ChangeEffect.Interruption;

    /// <summary>Whether Azure refuses some of it: a deployment would fail there.</summary>
    public bool IsRefused => Changes.Worst == ChangeEffect.Refusal;

    /// <summary>Resources of one kind.</summary>
    /// <param name="kind">What becomes of them.</param>
    public IEnumerable<ResourceChange> Of(ResourceChangeKind kind) => Resources.Where(it => it.Kind == kind);

    /// <summary>The plan in one line.</summary>
    public string Summary => PlanText.Summary(this);

    /// <summary>What changes on the bill in one line; null where nothing does.</summary>
    public string? CostSummary => PlanText.Cost(this);

    /// <summary>The same as a tree for a terminal: what interrupts traffic first, then what no word of the topology says, then what stays behind.</summary>
    public ImmutableArray<ChangeNode> ToTree() => PlanTree.Of(this);

    /// <summary>Plain lines: what interrupts traffic first.</summary>
    public string ToText() => PlanText.Render(this);

    /// <summary>JSON for programs.</summary>
    public string ToJson() => PlanJson.Render(this);
}

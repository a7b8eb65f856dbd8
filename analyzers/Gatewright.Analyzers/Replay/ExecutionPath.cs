using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>How a run through the program ended.</summary>
internal enum PathEnd
{
    Left,
    Threw,
    GivenUp,
}

/// <summary>What the rule book, or a part of it, finds of a topology.</summary>
internal delegate ImmutableArray<Finding> Laws(Model.Topology topology);

/// <summary>One run through the program, with one way taken at each condition nobody knows.</summary>
internal sealed class ExecutionPath
{
    public ExecutionPath(Execution run, PathEnd end, string? incomplete = null) =>
        (Topologies, Visited, HasLeftOut, End, Incomplete) = (run.Begun, run.Visited, run.HasLeftOut, end, incomplete);

    /// <summary>Whether static members hold more than plain values, so that something may go on with them later.</summary>
    public bool IsAnythingKept { get; init; }

    public IReadOnlyList<PathTopology> Topologies { get; }

    /// <summary>The bodies that were entered.</summary>
    public IReadOnlyCollection<IOperation> Visited { get; }

    /// <summary>Whether verbs stand in a branch that wasn't entered.</summary>
    public bool HasLeftOut { get; }

    public PathEnd End { get; }

    /// <summary>Why the run was given up, or null.</summary>
    public string? Incomplete { get; }
}

/// <summary>A topology that came to life on a path.</summary>
/// <param name="Builder">The real builder.</param>
/// <param name="Site">What made it; null if it came from outside.</param>
/// <param name="Ordinal">The number of those made by the same piece of code before.</param>
/// <param name="Laws">What is asked about it.</param>
internal sealed record PathTopology(TopologyBuilder Builder, IOperation? Site, int Ordinal, Laws Laws)
{
    private readonly List<End> ends = [];
    private List<End>? unfinished;
    private (int Calls, bool IsAnythingOpen) judged;

    /// <summary>Where it was finished on the path; empty if it never was.</summary>
    public IReadOnlyList<End> Ends => ends;

    /// <summary>Where it was finished, or else what it was when the path ended.</summary>
    public IReadOnlyList<End> Judged => ends.Count > 0 ? ends : unfinished ??= [End.Of(Builder.Snapshot(finished: false), isCompletion: false, Laws)];

    /// <summary>A topology that escaped to what can't be followed may have been told more there.</summary>
    public void Finish(bool isCompletion)
    {
        var said = (Builder.Journal.Count, Builder.Journal.IsAnythingOpen);
        if (ends.Count > 0 && said == judged)
        {
            ends.Add(ends[ends.Count - 1] with { IsCompletion = isCompletion });
            return;
        }

        judged = said;
        ends.Add(End.Of(Builder.Snapshot(finished: !Builder.IsOpen), isCompletion, Laws));
    }
}

/// <summary>A place where a topology is finished: a call that completes it, or for want of one the end of the path.</summary>
/// <param name="IsCompletion">Whether the topology was given to a method that completes it, as <c>RunAsync</c> does.</param>
/// <param name="Topology">What was described until there.</param>
/// <param name="Findings">What the rule book finds of it.</param>
internal sealed record End(bool IsCompletion, Model.Topology Topology, ImmutableArray<PlacedFinding> Findings)
{
    public static End Of(Model.Topology topology, bool isCompletion, Laws laws) =>
        new(isCompletion, topology, [.. laws(topology).Select(SourceLocator.Place)]);
}

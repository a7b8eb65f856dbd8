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

/// <summary>One run through the program, with one way taken at each condition nobody knows.</summary>
internal sealed class ExecutionPath
{
    public ExecutionPath(Interpreter interpreter, PathEnd end, string? incomplete = null) =>
        (Topologies, Visited, End, Incomplete) = (interpreter.Begun, interpreter.Visited, end, incomplete);

    public IReadOnlyList<PathTopology> Topologies { get; }

    /// <summary>The bodies that were entered.</summary>
    public IReadOnlyCollection<IOperation> Visited { get; }

    public PathEnd End { get; }

    /// <summary>Why the run was given up, or null.</summary>
    public string? Incomplete { get; }
}

/// <summary>A topology that came to life on a path.</summary>
/// <param name="Builder">The real builder.</param>
/// <param name="Site">What made it; null if it came from outside.</param>
/// <param name="Ordinal">The number of those made by the same piece of code before.</param>
/// <param name="AsOf">The day that dated rules compare with.</param>
internal sealed record PathTopology(TopologyBuilder Builder, IOperation? Site, int Ordinal, DateTime? AsOf)
{
    private readonly List<End> ends = [];
    private List<End>? unfinished;
    private (int Calls, bool IsAnythingOpen) judged;

    /// <summary>Where it was finished on the path; empty if it never was.</summary>
    public IReadOnlyList<End> Ends => ends;

    /// <summary>Where it was finished, or else what it was when the path ended.</summary>
    public IReadOnlyList<End> Judged => ends.Count > 0 ? ends : unfinished ??= [End.Of(Builder.Snapshot(finished: false), isCompletion: false, AsOf)];

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
        ends.Add(End.Of(Builder.Snapshot(finished: !Builder.IsOpen), isCompletion, AsOf));
    }
}

/// <summary>A place where a topology is finished: a call that completes it, or for want of one the end of the path.</summary>
/// <param name="IsCompletion">Whether the topology was given to a method that completes it, as <c>RunAsync</c> does.</param>
/// <param name="Topology">What was described until there.</param>
/// <param name="Findings">What the rule book finds of it.</param>
internal sealed record End(bool IsCompletion, Model.Topology Topology, ImmutableArray<PlacedFinding> Findings)
{
    public static End Of(Model.Topology topology, bool isCompletion, DateTime? asOf) =>
        new(isCompletion, topology, [.. RuleBook.Check(topology, asOf).Select(SourceLocator.Place)]);
}

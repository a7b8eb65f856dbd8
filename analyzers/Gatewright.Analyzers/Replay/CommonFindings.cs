using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// What all paths say of a topology. Where some paths finish it, the others don't count: what is abandoned is never deployed. Nor
/// does a path count that throws before it finishes anything. A path that was given up might have finished all of them, so it
/// counts for all of them, with no more than it surely says.
/// </summary>
internal sealed class CommonFindings
{
    private readonly Dictionary<(IOperation? Site, int Ordinal), Verdict> verdicts = [];
    private readonly List<HashSet<(IOperation? Site, int Ordinal)>> begunWhereGivenUp = [];
    private readonly List<PlacedFinding> wrongValues = [];
    private readonly Dictionary<(IOperation? Site, int Ordinal), PathTopology> unfinished = [];
    private bool isAnythingFinished;

    public int Paths { get; private set; }

    /// <summary>Whether something was said on all paths so far, which another may take back.</summary>
    public bool IsAnythingSaid => verdicts.Values.Any(verdict => verdict.IsAnythingSaid);

    public void Add(ExecutionPath path)
    {
        Paths++;
        if (path.End == PathEnd.GivenUp)
            begunWhereGivenUp.Add([.. path.Topologies.Select(it => (it.Site, it.Ordinal))]);
        foreach (var topology in path.Topologies)
        {
            Note(topology, path);
            var isFinished = topology.Ends.Count > 0 || path.End == PathEnd.GivenUp;
            if (!isFinished && path.End == PathEnd.Threw)
                continue;

            AddValues(topology);
            var key = (topology.Site, topology.Ordinal);
            var said = topology.Judged.SelectMany(end => end.Findings).Where(found => found.Finding.AcceptanceReason is null).ToList();
            var isNew = !verdicts.TryGetValue(key, out var verdict);
            if (isNew || isFinished && !verdict!.IsFinished)
                verdicts[key] = new(isFinished, said);
            else if (isFinished == verdict!.IsFinished)
                verdict.Keep(said);
        }
    }

    /// <summary>A value that is written in the call that gets it, and wrong by itself, is wrong on each way that comes there.</summary>
    public void AddValues(PathTopology topology) => wrongValues.AddRange(topology.Judged.SelectMany(end => end.Findings).Where(found =>
        found.Finding.AcceptanceReason is null && RuleBook.ReadsOneValue(found.Finding.Rule) && WrittenValue.IsInCall(found.Finding.Origin)));

    /// <summary>What is described where no path finishes anything, and nobody else can: whoever wrote it has probably forgotten to.</summary>
    public IEnumerable<PathTopology> NeverFinished() => isAnythingFinished || begunWhereGivenUp.Count > 0 ? [] : unfinished.Values;

    private void Note(PathTopology topology, ExecutionPath path)
    {
        if (topology.Ends.Count > 0 || topology.Builder.IsOpen || path.IsAnythingKept)
            isAnythingFinished = true;
        else if (path.End == PathEnd.Left && topology.Site is not null)
            unfinished[(topology.Site, topology.Ordinal)] = topology;
    }

    /// <summary>What all paths agree on, as often as it was found, and once what else is wrong by itself.</summary>
    public IEnumerable<PlacedFinding> Findings()
    {
        var agreed = Agreed().ToList();
        var told = new HashSet<(string, Location, string, string)>(agreed.Select(found => found.Key));
        return agreed.Concat(wrongValues.Where(found => told.Add(found.Key)));
    }

    private IEnumerable<PlacedFinding> Agreed() => verdicts
        .Where(verdict => begunWhereGivenUp.TrueForAll(begun => begun.Contains(verdict.Key)))
        .SelectMany(verdict => verdict.Value.Findings());
}

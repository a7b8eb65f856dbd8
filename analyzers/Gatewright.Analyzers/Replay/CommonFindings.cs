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

    public int Paths { get; private set; }

    public void Add(ExecutionPath path)
    {
        Paths++;
        if (path.End == PathEnd.GivenUp)
            begunWhereGivenUp.Add([.. path.Topologies.Select(it => (it.Site, it.Ordinal))]);
        foreach (var topology in path.Topologies)
        {
            var isFinished = topology.Ends.Count > 0 || path.End == PathEnd.GivenUp;
            if (!isFinished && path.End == PathEnd.Threw)
                continue;

            var key = (topology.Site, topology.Ordinal);
            var isNew = !verdicts.TryGetValue(key, out var verdict);
            if (isNew || isFinished && !verdict!.IsFinished)
                verdicts[key] = new(isFinished, Said(topology));
            else if (isFinished == verdict!.IsFinished)
                verdict.Keep(Said(topology));
        }
    }

    public IEnumerable<PlacedFinding> Findings() => verdicts
        .Where(verdict => begunWhereGivenUp.TrueForAll(begun => begun.Contains(verdict.Key)))
        .SelectMany(verdict => verdict.Value.Findings);

    private static Dictionary<(string Rule, Location Place), List<PlacedFinding>> Said(PathTopology topology) => topology.Judged
        .SelectMany(end => end.Findings)
        .Where(found => found.Finding.AcceptanceReason is null)
        .GroupBy(found => (found.Finding.Rule.Id, found.Location))
        .ToDictionary(found => found.Key, found => found.ToList());

    private sealed class Verdict(bool isFinished, Dictionary<(string Rule, Location Place), List<PlacedFinding>> said)
    {
        public bool IsFinished => isFinished;

        public IEnumerable<PlacedFinding> Findings => said.Values.SelectMany(found => found);

        public void Keep(Dictionary<(string Rule, Location Place), List<PlacedFinding>> others)
        {
            foreach (var key in said.Keys.ToList())
            {
                if (!others.TryGetValue(key, out var its))
                    said.Remove(key);
                else
                    said[key] = Common(said[key], its);
            }
        }

        /// <summary>Of one rule at one place: what both paths say, or where they use different words, the lighter of them.</summary>
        private static List<PlacedFinding> Common(List<PlacedFinding> one, List<PlacedFinding> other)
        {
            var both = one.FindAll(found => other.Exists(it => it.Finding.Message == found.Finding.Message && it.Finding.Path == found.Finding.Path));
            return both.Count > 0 ? both : Worst(other) < Worst(one) ? other : one;
        }

        private static Severity Worst(List<PlacedFinding> found) => found.Max(it => it.Finding.Severity);
    }
}

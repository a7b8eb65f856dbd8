using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Analyzers;

/// <summary>
/// What a reader of the source finds without running it: the program is interpreted from each place where somebody may enter it, its
/// calls of verbs are made on the real builders, and at each end the rule book judges what they hold.
/// </summary>
internal sealed class Replay
{
    /// <summary>Three conditions nobody knows make eight paths; what depends on a fourth is forgotten.</summary>
    private const int DecisionsPerPath = 3;

    /// <summary>Of those that only say more, each makes two paths, and only where there is something to report.</summary>
    private const int SeparateDecisionsPerPath = 16;

    private readonly List<End> ends = [];
    private readonly List<PlacedFinding> findings = [];
    private readonly List<GivenUpRoot> givenUp = [];
    private readonly List<PathTopology> neverFinished = [];

    private Replay() { }

    /// <summary>Where topologies were finished on the first path from each root, in the order of the program; those that never were come last.</summary>
    public IReadOnlyList<End> Ends => ends;

    /// <summary>What holds on every path, each once, without what the program accepts.</summary>
    public IEnumerable<PlacedFinding> Findings => findings.GroupBy(found => found.Key, (_, same) => same.First());

    /// <summary>The same, each as often as it was found.</summary>
    public IReadOnlyList<PlacedFinding> Occurrences => findings;

    /// <summary>The roots from which some path was not followed to its end, and why.</summary>
    public IReadOnlyList<GivenUpRoot> GivenUp => givenUp;

    /// <summary>What the program describes where it starts, and finishes on no path.</summary>
    public IReadOnlyList<PathTopology> NeverFinished => neverFinished;

    /// <summary>Why the interpreter gave up, or null if it reached the end of the program.</summary>
    public string? Incomplete => givenUp.FirstOrDefault()?.Reason;

    /// <summary>By which bodies were found to be read.</summary>
    public HashSet<string> Names { get; private set; } = [];

    /// <summary>How often the program was run through.</summary>
    public int Paths { get; private set; }

    /// <summary>What all paths took: how much there is to interpret, on whatever machine.</summary>
    public int Steps { get; private set; }

    /// <summary>Reads a program.</summary>
    /// <param name="compilation">The program; what doesn't compile of it is forgotten.</param>
    /// <param name="asOf">The day that dated rules compare with, by file; null for the rule book's own.</param>
    /// <param name="onFault">What to do with an exception, which is always a mistake of the interpreter.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Replay Of(CSharpCompilation compilation, Func<SyntaxTree, DateTime?>? asOf = null, OnFault onFault = OnFault.Rethrow,
        CancellationToken cancellation = default) =>
        Of(new Bodies(compilation), asOf, onFault, cancellation);

    /// <summary>Reads a program whose operations may be known from a reading before.</summary>
    public static Replay Of(Bodies bodies, Func<SyntaxTree, DateTime?>? asOf = null, OnFault onFault = OnFault.Rethrow,
        CancellationToken cancellation = default, int stepsPerPath = Budget.StepsPerPath)
    {
        var replay = new Replay();
        var budget = new Budget(cancellation, stepsPerPath);
        var visited = new HashSet<IOperation>();
        var roots = new Roots(bodies, cancellation);
        replay.Names = roots.Names;
        foreach (var root in roots.All())
        {
            if (visited.Contains(root.Body))
                continue;
            try
            {
                replay.Explore(root, bodies, budget, asOf?.Invoke(root.Body.Syntax.SyntaxTree), visited);
            }
            catch (Exception fault) when (onFault == OnFault.Report && fault is not OperationCanceledException)
            {
                replay.givenUp.Add(new(root, $"of a fault in the analyzer, {fault.GetType().Name}: {fault.Message}"));
            }
        }

        replay.Steps = budget.Steps;
        return replay;
    }

    private void Explore(Root root, Bodies bodies, Budget budget, DateTime? asOf, HashSet<IOperation> visited)
    {
        var agreed = new CommonFindings();
        var hasLeftOut = false;
        var decisions = budget.IsScarce ? new Decisions(0, 0) : new Decisions(DecisionsPerPath, SeparateDecisionsPerPath);
        do
        {
            do
                Follow(decisions);
            while (decisions.Advance());
        }
        while (agreed.IsAnythingSaid && !budget.IsScarce && decisions.Vary());

        if (hasLeftOut && !budget.IsScarce)
        {
            foreach (var topology in Run(Decisions.Sweep(), found => RuleBook.CheckValues(found, asOf)).Topologies)
                agreed.AddValues(topology);
        }

        // What couldn't be tried with everything else that may be said is kept only where nothing that may be said touches it.
        if (agreed.IsAnythingSaid && budget.IsScarce && decisions.Vary())
            Follow(new Decisions(0, 0));
        findings.AddRange(agreed.Findings());
        if (SymbolEqualityComparer.Default.Equals(root.Method, bodies.Compilation.GetEntryPoint(default)))
            neverFinished.AddRange(agreed.NeverFinished());

        ExecutionPath Run(Decisions decisions, Laws laws)
        {
            Paths++;
            budget.Begin();
            return new Interpreter(new(bodies, decisions, budget, laws)).Run(root);
        }

        void Follow(Decisions decisions)
        {
            var path = Run(decisions, found => RuleBook.Check(found, asOf));
            hasLeftOut |= path.HasLeftOut;
            if (agreed.Paths == 0)
                ends.AddRange(path.Topologies.OrderBy(it => it.Ends.Count == 0).SelectMany(it => it.Judged));
            agreed.Add(path);
            visited.UnionWith(path.Visited);
            if (path.Incomplete is { } reason && givenUp.TrueForAll(it => it.Root != root))
                givenUp.Add(new(root, reason));
        }
    }
}

/// <summary>A root from which some path was not followed to its end.</summary>
internal sealed record GivenUpRoot(Root Root, string Reason);

/// <summary>Hidden faults are silent rules; so tests want to see them, and an editor never does.</summary>
internal enum OnFault
{
    Rethrow,
    Report,
}

/// <summary>A finding and the place in the source that is to blame.</summary>
internal sealed record PlacedFinding(Finding Finding, Location Location)
{
    /// <summary>Where the same rule is broken at the same element on other ways through the program.</summary>
    public ImmutableArray<Location> Elsewhere { get; init; } = [];

    /// <summary>What makes two findings one.</summary>
    public (string Rule, Location Place, string Path, string Message) Key => (Finding.Rule.Id, Location, Finding.Path, Finding.Message);

    public FileLinePositionSpan Place => Location.GetLineSpan();

    public TextSpan Span => Location.SourceSpan;

    /// <summary>As the compiler prints places: lines and columns from 1.</summary>
    public override string ToString() => $"{Place.Path}({Place.StartLinePosition.Line + 1},{Place.StartLinePosition.Character + 1}): {Finding}";
}

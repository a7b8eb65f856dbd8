using System.Diagnostics;
using System.Text;

namespace Gatewright.Tests.Mutants;

/// <summary>Tries mutants one by one against the tests that come by them, those first that are likely to notice.</summary>
internal sealed class Trial
{
    private readonly MutatedCore core;
    private readonly TestedCopy copy;
    private readonly Dictionary<int, List<int>> testsOf;
    private readonly long[] times;
    private readonly int[] kills;

    public Trial(Func<IReadOnlyList<Mutant>, IEnumerable<Mutant>> choose)
    {
        core = MutatedCore.Compiled(Repository.Folder("artifacts", "tests", "mutants"), choose);
        copy = new(core);
        testsOf = core.Mutants.ToDictionary(it => it.Id, _ => new List<int>());
        (times, kills) = (new long[copy.Cases.Length], new int[copy.Cases.Length]);
        for (var test = 0; test < copy.Cases.Length; test++)
        {
            var start = Stopwatch.GetTimestamp();
            var met = copy.Met(test);
            times[test] = Stopwatch.GetTimestamp() - start;
            foreach (var id in met)
                testsOf[id].Add(test);
        }
    }

    public ImmutableArray<Mutant> Mutants => core.Mutants;

    /// <summary>The mutants with which all tests pass.</summary>
    public IReadOnlyList<Mutant> Survivors()
    {
        var survivors = new List<Mutant>();
        using var report = File.CreateText(Path.ChangeExtension(core.Path, ".txt"));
        foreach (var mutant in core.Mutants)
        {
            copy.Activate(mutant);
            var killer = KillerOf(mutant);
            if (killer is null)
                survivors.Add(mutant);
            report.WriteLine($"{killer ?? (testsOf[mutant.Id].Count == 0 ? "no test comes by" : "survives")}: {mutant.Name}");
        }

        return survivors;
    }

    /// <summary>A table by subjects.</summary>
    public string Figures(IReadOnlyCollection<Mutant> survivors)
    {
        var figures = new StringBuilder($"{copy.Cases.Length} tests; {core.Impossible} mutants don't compile\n\n| Subject | Mutants | Killed | Survived | |\n|---|---:|---:|---:|---:|\n");
        foreach (var subject in core.Mutants.GroupBy(it => it.Subject).OrderBy(it => it.Key, StringComparer.Ordinal))
            figures.Append(Row(subject.Key, subject.Count(), survivors.Count(it => it.Subject == subject.Key)));
        return figures.Append(Row("All", core.Mutants.Length, survivors.Count)).ToString();
    }

    private static string Row(string subject, int all, int survived) =>
        FormattableString.Invariant($"| {subject} | {all} | {all - survived} | {survived} | {100.0 * (all - survived) / all:0.0} % |\n");

    /// <summary>The first test that fails, or null if none does.</summary>
    private string? KillerOf(Mutant mutant)
    {
        foreach (var test in testsOf[mutant.Id].OrderByDescending(it => IsAbout(it, mutant)).ThenByDescending(it => kills[it]).ThenBy(it => times[it]))
        {
            if (!copy.Fails(test))
                continue;
            kills[test]++;
            return copy.Cases[test].Name;
        }

        return null;
    }

    private bool IsAbout(int test, Mutant mutant) => mutant.Rule is { } rule && copy.Cases[test].Name.Contains(rule, StringComparison.Ordinal);
}

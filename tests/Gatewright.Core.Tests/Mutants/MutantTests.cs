using Gatewright.Core.Tests.Conventions;

namespace Gatewright.Tests.Mutants;

/// <summary>
/// Each comparison and each figure of the rules is held by a test: changed, it makes one fail. Mutants that none notices are
/// listed with the reason. Some are tried in every run; a long run tries all and prints the figures of docs/mutation.md.
/// </summary>
public sealed class MutantTests
{
    [Fact]
    public void A_mutant_is_killed_or_listed_with_the_reason_why_it_survives()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1", "Mutants would write their snapshots.");
        var listed = Survivors.Listed();
        var only = Environment.GetEnvironmentVariable("GATEWRIGHT_MUTANTS_OF") is { Length: > 0 } files ? files.Split(',') : [];
        var trial = new Trial(found => only.Length > 0
            ? found.Where(it => only.Contains(Path.GetFileName(it.File)))
            : LongRun.Some(found.Where(it => LongRun.IsAsked || !listed.ContainsKey(it.Name)), normally: 80));

        var survivors = trial.Survivors();

        Say(trial.Figures(survivors));
        Convention.Holds(survivors.Select(it => it.Name).Except(listed.Keys).Select(name => $"survives: {name}"));
        if (LongRun.IsAsked)
            Convention.Holds(listed.Keys.Except(survivors.Select(it => it.Name)).Select(name => $"listed, but killed or gone: {name}"));
    }

    private static void Say(string text) => TestContext.Current.TestOutputHelper?.WriteLine(text);
}

using System.Collections.Concurrent;
using Gatewright.Emit;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>However a valid program is written, nothing is said of it.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>A goto in what isn't followed is given up, which is no fault.</summary>
    private static readonly ImmutableArray<ValidProgram> Programs = [.. ValidProgram.All.Where(program => program.Told == "" && program.Name != "Gotos")];

    [Fact]
    public async Task A_rewritten_program_is_as_silent_and_means_the_same()
    {
        var counts = new ConcurrentDictionary<string, int>();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(LongRun.Seeds(normally: 300, atLength: 10_000), async (seed, cancellation) =>
        {
            var (program, mutant) = Rewrite.Several(Programs, seed);
            if (await Wrong(program, mutant, isRun: seed % 4 == 0) is { } what)
                wrong.Add($"Seed {seed}, {program.Name}, {what}\n{mutant}");
            foreach (var rewrite in mutant.History)
                counts.AddOrUpdate(rewrite, 1, (_, count) => count + 1);
        });

        foreach (var (rewrite, count) in counts.OrderByDescending(it => it.Value))
            output.WriteLine($"{count,6} {rewrite}");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} are wrong:\n\n{string.Join('\n', wrong.OrderBy(it => it.Length).Take(20))}");
        Assert.Equal(Rewrite.All.Select(it => it.Name).Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
    }

    private static async Task<string?> Wrong(ValidProgram program, Mutant mutant, bool isRun)
    {
        if (mutant.Source.Errors.Length > 0)
            return $"doesn't compile: {mutant.Source.Errors}";
        var found = (await mutant.Source.Compilation.Asked()).Where(it => !it.IsSuppressed).Select(it => $"{it.Id}: {it.GetMessage()}").ToList();
        if (found.Count > 0)
            return $"isn't silent: {string.Join('\n', found)}";
        return isRun && IsComparable(program, mutant) && Templates(program.Source(), program.Args) != Templates(mutant.Source, program.Args)
            ? "means something else" : null;
    }

    /// <summary>What is made of the clock, or in another order, has a template of its own.</summary>
    private static bool IsComparable(ValidProgram program, Mutant mutant) =>
        program.Name != "ClockAndChance" && !mutant.History.Contains("two Adds change places") && mutant.Source.Compilation.GetEntryPoint(default) is not null;

    private static string Templates(SourceProgram program, string[] args) => string.Join('\n', program.Completed(args).Select(EmittedText.Json));
}

namespace Gatewright.Tests.Valid.Mutations;

/// <summary>A change to the text of a program that keeps what it means.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Does it at a random place; null if the program has none.</param>
internal sealed record Rewrite(string Name, Func<Mutant, Mutant?> Apply)
{
    public static ImmutableArray<Rewrite> All { get; } = [.. Literals.All, .. Names.All, .. Statements.All, .. Chains.All, .. Loops.All, .. Unknowns.All];

    /// <summary>One of the programs with a few rewrites, one after the other. The first is each one's turn, in a program that has a place for it.</summary>
    public static (ValidProgram Program, Mutant Mutant) Several(IReadOnlyList<ValidProgram> programs, int seed)
    {
        var random = new Random(seed);
        var first = All[seed % All.Length];
        var shuffled = programs.ToArray();
        random.Shuffle(shuffled);
        var (program, mutant) = shuffled.Select(it => (it, first.On(new(it.Files, random, [])))).First(it => it.Item2 is not null);
        for (var more = random.Next(4); more > 0; more--)
            mutant = All[random.Next(All.Length)].On(mutant!) ?? mutant;
        return (program, mutant!);
    }

    private Mutant? On(Mutant mutant) => Apply(mutant) is { } changed ? changed with { History = mutant.History.Add(Name) } : null;
}

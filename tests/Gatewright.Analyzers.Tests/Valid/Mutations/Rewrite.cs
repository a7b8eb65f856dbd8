namespace Gatewright.Tests.Valid.Mutations;

/// <summary>A change to the text of a program that keeps what it means.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Does it at a random place; null if the program has none.</param>
internal sealed record Rewrite(string Name, Func<Mutant, Mutant?> Apply)
{
    public static ImmutableArray<Rewrite> All { get; } = [.. Literals.All, .. Names.All, .. Statements.All, .. Chains.All, .. Loops.All, .. Unknowns.All];

    /// <summary>A few rewrites of a program, one after the other.</summary>
    public static Mutant Several(ValidProgram program, Random random)
    {
        var mutant = new Mutant(program.Files, random, []);
        var wanted = random.Next(1, 5);
        for (var attempt = 0; attempt < 20 && mutant.History.Length < wanted; attempt++)
        {
            var rewrite = All[random.Next(All.Length)];
            if (rewrite.Apply(mutant) is { } changed)
                mutant = changed with { History = mutant.History.Add(rewrite.Name) };
        }

        return mutant;
    }
}

namespace Gatewright.Tests.Generated;

/// <summary>Whatever a random program computes, the interpreter has the same value for it or knows that it has none.</summary>
public sealed class GeneratedTests
{
    private const int AtOnce = 300;

    [Fact]
    public void The_values_that_were_wrong_once_are_known()
    {
        var programs = Compare(FoundPrograms.All);

        Assert.Empty(programs.Errors);
        Assert.Empty(programs.Differences.Select(it => $"{it.What}\n{it.Program}"));
        Assert.Empty(programs.Unknowns);
    }

    [Fact]
    public void What_nobody_can_know_is_unknown()
    {
        var programs = Compare(FoundPrograms.Unknown);

        Assert.Empty(programs.Errors);
        Assert.Empty(programs.Differences.Select(it => $"{it.What}\n{it.Program}"));
        Assert.Equal(FoundPrograms.Unknown.Length, programs.Unknowns.Count);
    }

    [Fact]
    public void Never_another_value_than_dotnet()
    {
        var (compiled, values, unknown) = (0, 0, 0);
        var differences = new List<string>();
        foreach (var seeds in LongRun.Seeds(AtOnce, 10_000).Chunk(AtOnce))
        {
            var programs = GeneratedPrograms.Compare(seeds);
            (compiled, values, unknown) = (compiled + programs.Compiled, values + programs.Values, unknown + programs.Unknowns.Count);
            differences.AddRange(programs.Differences.Select(it => $"{it.Seed}: {it.What}\n{it.Program}"));
        }

        // An assertion shows the beginning of a program alone.
        foreach (var difference in differences)
            TestContext.Current.TestOutputHelper?.WriteLine(difference);
        Assert.Empty(differences);
        TestContext.Current.TestOutputHelper?.WriteLine($"{compiled} programs, {values} values, {100.0 * unknown / values:F1} % unknown");
        Assert.InRange(compiled, LongRun.Size(AtOnce, 10_000) * 9 / 10, int.MaxValue);
        Assert.InRange(unknown, 0, values / 20);
    }

    private static GeneratedPrograms Compare((string Statements, string Values)[] programs) => GeneratedPrograms.Compare(
        [.. programs.Select((it, index) => (index, RandomMethod.Text($"P{index}", it.Statements, it.Values)))]);
}

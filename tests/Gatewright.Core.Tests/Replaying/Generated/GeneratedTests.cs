namespace Gatewright.Tests.Generated;

/// <summary>Whatever a random program computes, the interpreter has the same value for it or knows that it has none.</summary>
public sealed class GeneratedTests
{
    private const int AtOnce = 300;

    [Fact]
    public void Never_another_value_than_dotnet()
    {
        var (compiled, values, unknown) = (0, 0, 0);
        foreach (var seeds in LongRun.Seeds(AtOnce, 10_000).Chunk(AtOnce))
        {
            var programs = GeneratedPrograms.Compare(seeds);
            (compiled, values, unknown) = (compiled + programs.Compiled, values + programs.Values, unknown + programs.Unknowns.Count);
            Assert.Empty(programs.Differences.Select(it => $"{it.Seed}: {it.What}\n{it.Program}"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{compiled} programs, {values} values, {100.0 * unknown / values:F1} % unknown");
        Assert.InRange(compiled, LongRun.Size(AtOnce, 10_000) * 9 / 10, int.MaxValue);
        Assert.InRange(unknown, 0, values / 10);
    }
}

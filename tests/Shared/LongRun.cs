namespace Gatewright.Tests;

/// <summary>How often random topologies and programs are drawn: some in every run, many with <c>GATEWRIGHT_LONG_TESTS=1</c>,
/// and from <c>GATEWRIGHT_SEED</c> on where a run is to be repeated.</summary>
internal static class LongRun
{
    private const int First = 20_261_124;

    public static bool IsAsked => Environment.GetEnvironmentVariable("GATEWRIGHT_LONG_TESTS") is "1";

    private static int? Asked => int.TryParse(Environment.GetEnvironmentVariable("GATEWRIGHT_SEED"), out var seed) ? seed : null;

    /// <summary>Seeds from a fixed one, or in a long run from one of its own.</summary>
    public static IEnumerable<int> Seeds(int normally, int atLength)
    {
        var (first, count) = IsAsked ? (Asked ?? Random.Shared.Next(1_000_000), atLength) : (Asked ?? First, normally);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seeds {first} to {first + count - 1}");
        return Enumerable.Range(first, count);
    }

    /// <summary>The seeds of every run, the first so many of them.</summary>
    public static IEnumerable<int> Usual(int count) => Enumerable.Range(First, count);

    /// <summary>How large something is made: so large in every run, or larger in a long one.</summary>
    public static int Size(int normally, int atLength) => IsAsked ? atLength : normally;

    /// <summary>About so many of them, the same in each run, or in a long run all.</summary>
    public static IReadOnlyList<T> Some<T>(IEnumerable<T> all, int normally)
    {
        T[] shuffled = [.. all];
        new Random(First).Shuffle(shuffled);
        return IsAsked ? shuffled : shuffled[..Math.Min(normally, shuffled.Length)];
    }
}

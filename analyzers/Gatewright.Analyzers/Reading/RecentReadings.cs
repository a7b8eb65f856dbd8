namespace Gatewright.Analyzers;

/// <summary>
/// What was read last of some projects. A server of the compiler builds the same ones again and again, and mostly a file was changed that has no part in the
/// topology.
/// </summary>
internal static class RecentReadings
{
    private const int Most = 8;

    private static readonly object Changing = new();
    private static ImmutableArray<(string? Assembly, EarlierReading Reading)> recent = [];

    public static EarlierReading? Of(string? assembly)
    {
        lock (Changing)
            return recent.FirstOrDefault(it => it.Assembly == assembly).Reading;
    }

    /// <summary>In place of what was read of the same project before, or of the one that was read longest ago.</summary>
    public static void Keep(string? assembly, EarlierReading reading)
    {
        lock (Changing)
            recent = [(assembly, reading), .. recent.Where(it => it.Assembly != assembly).Take(Most - 1)];
    }
}
